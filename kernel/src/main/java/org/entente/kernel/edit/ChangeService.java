package org.entente.kernel.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The record of who changed what, and when. An editing service calls, in one transaction: {@link #begin}, then reads the
 * record, {@link Edit#expect}, writes, {@link #append}.
 */
@ApplicationScoped
public class ChangeService {
    private final ChangeRepository changes;
    private final ContentJson json;

    ChangeService(ChangeRepository changes, ContentJson json) {
        this.changes = changes;
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
