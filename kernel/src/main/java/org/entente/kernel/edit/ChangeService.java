package org.entente.kernel.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.kernel.release.Checksum;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.ReleaseService;
import org.entente.kernel.release.Source;
import org.entente.kernel.release.StagedRelease;
import org.jspecify.annotations.Nullable;

/**
 * The record of who changed what, and when. An editing service calls, in one transaction: {@link #begin}, then reads the
 * record, {@link Edit#expect}, writes, {@link #append}.
 */
@ApplicationScoped
public class ChangeService {
    private static final Source EDITS = new Source("edits", "Entente", "Edits made by hand", null, null);

    private final ChangeRepository changes;
    private final ReleaseService releases;
    private final ContentJson json;

    ChangeService(ChangeRepository changes, ReleaseService releases, ContentJson json) {
        this.changes = changes;
        this.releases = releases;
        this.json = json;
    }

    /** Holds other editors of the record back until the caller's transaction ends; one statement. */
    @Transactional(TxType.MANDATORY)
    public Edit begin(RecordKey record, String editor, @Nullable String note) {
        return new Edit(record, changes.lock(record), editor, note);
    }

    /**
     * Keeps the edit, in the caller's transaction; one statement.
     *
     * @param version the record's version after the edit
     * @param before what the record said, as anything that Jackson writes as an object; null when it is new
     * @param after what it says since, likewise; null when it is deleted
     */
    @Transactional(TxType.MANDATORY)
    public Change append(Edit edit, int version, @Nullable Object before, @Nullable Object after) {
        Change change = new Change(
                edit.record(),
                version,
                action(before, after),
                edit.editor(),
                edit.moment(),
                edit.note(),
                json.tree(before),
                json.tree(after));
        changes.insert(change);
        return change;
    }

    /**
     * Makes the edit a release of its own, in the caller's transaction, that answers from the edit's moment on in place of
     * the record's edit before it. An import does not replace it.
     *
     * @param content what the record says since, as for {@link #append}
     * @return the release's id, under which the caller writes the record
     */
    @Transactional(TxType.MANDATORY)
    public int publish(Edit edit, Object content) {
        byte[] bytes = String.valueOf(json.text(json.tree(content))).getBytes(StandardCharsets.UTF_8);
        return releases.publishEdit(
                new StagedRelease(
                        EDITS,
                        "%s, edited by %s".formatted(edit.record(), edit.editor()),
                        null,
                        "",
                        ReleaseService.EDIT_FORMAT,
                        "",
                        Checksum.of(bytes),
                        bytes.length),
                Coverage.ofWhole("edit/%s/%s"
                        .formatted(edit.record().type(), edit.record().id())),
                edit.moment());
    }

    /** Every edit since a moment, the latest first; one statement. */
    @Transactional
    public List<Change> listSince(@Nullable Instant since, int most) {
        return changes.listSince(since == null ? Instant.EPOCH : since, most);
    }

    /** The edits of each record, the latest first; one statement, whatever the number of records. */
    @Transactional
    public Map<RecordKey, List<Change>> byRecords(Set<RecordKey> records) {
        Map<RecordKey, List<Change>> found = new LinkedHashMap<>();
        changes.listByRecords(records)
                .forEach(change -> found.computeIfAbsent(change.record(), unused -> new ArrayList<>())
                        .add(change));
        return found;
    }

    private static ChangeAction action(@Nullable Object before, @Nullable Object after) {
        if (before == null) {
            return ChangeAction.CREATED;
        }
        return after == null ? ChangeAction.DELETED : ChangeAction.CHANGED;
    }
}
