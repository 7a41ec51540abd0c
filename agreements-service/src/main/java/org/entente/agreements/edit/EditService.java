package org.entente.agreements.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.agreements.dossier.OneRecord;
import org.entente.kernel.edit.Change;
import org.entente.kernel.edit.ChangeService;
import org.entente.kernel.edit.Edit;
import org.entente.kernel.edit.RecordKey;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.ConflictException;
import org.entente.kernel.error.NotFoundException;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The only door to editing. */
@ApplicationScoped
@Transactional
public class EditService {
    private static final int MOST_NOTE = 2_000;

    private final ChangeService changes;
    private final ToldRecords told;
    private final VersionRepository versions;
    private final EditWriter writer;
    private final EntityManager entityManager;

    EditService(
            ChangeService changes,
            ToldRecords told,
            VersionRepository versions,
            EditWriter writer,
            EntityManager entityManager) {
        this.changes = changes;
        this.told = told;
        this.versions = versions;
        this.writer = writer;
        this.entityManager = entityManager;
    }

    /**
     * Makes a record.
     *
     * @throws BadUserInputException when something in it is wrong or missing
     * @throws ConflictException when there is a record of that type and id already
     */
    public void create(EditedType type, String id, EditOrder order) {
        RecordId record = RecordId.now(type, id);
        Edit edit = begin(record, order);
        if (told.find(type, id).isPresent()) {
            throw new ConflictException("%s is there already; change it instead".formatted(edit.record()));
        }
        keep(edit, record, null, order);
    }

    /**
     * Changes a record.
     *
     * @param expectedVersion the version that the editor saw
     * @throws BadUserInputException when something in it is wrong
     * @throws ConflictException when it was edited, or an import told it anew, in between
     * @throws NotFoundException when there is no such record
     */
    public void change(EditedType type, String id, int expectedVersion, EditOrder order) {
        RecordId record = RecordId.now(type, id);
        Edit edit = begin(record, order);
        keep(edit, record, expected(edit, record, expectedVersion), order);
    }

    /**
     * Deletes a record: it is answered no longer, and what it said stays readable as of a former moment.
     *
     * @param expectedVersion the version that the editor saw
     * @throws ConflictException when it was edited, or an import told it anew, in between
     * @throws NotFoundException when there is no such record
     */
    public void delete(EditedType type, String id, int expectedVersion, EditOrder order) {
        RecordId record = RecordId.now(type, id);
        Edit edit = begin(record, order);
        Told before = expected(edit, record, expectedVersion);
        int version = expectedVersion + 1;
        entityManager
                .unwrap(Session.class)
                .doWork(connection -> writer.write(connection, edit.record(), null, version, false));
        changes.append(edit, version, content(before), null);
    }

    /** The version of each record: give it as the one that the editor saw. One statement for each type. */
    public Map<RecordId, Integer> versions(Set<RecordId> records) {
        Map<RecordId, Integer> found = new LinkedHashMap<>();
        records.stream()
                .collect(Collectors.groupingBy(RecordId::type))
                .forEach((type, ids) -> found.putAll(versions.byIds(type, ids)));
        return found;
    }

    /** The edits of each record, the latest first; one statement. */
    public Map<RecordId, List<Change>> changes(Set<RecordId> records) {
        Map<RecordKey, List<Change>> found =
                changes.byRecords(records.stream().map(RecordId::key).collect(Collectors.toSet()));
        Map<RecordId, List<Change>> edits = new LinkedHashMap<>();
        records.forEach(record -> edits.put(record, known(found.getOrDefault(record.key(), List.of()), record)));
        return edits;
    }

    private static List<Change> known(List<Change> all, RecordId record) {
        return all.stream().filter(change -> change.isKnown(record.knownAsOf())).toList();
    }

    private Edit begin(RecordId record, EditOrder order) {
        String note = order.note();
        if (note != null && note.length() > MOST_NOTE) {
            throw new BadUserInputException(
                    "the note has %d characters; say in at most %d why".formatted(note.length(), MOST_NOTE));
        }
        return changes.begin(record.key(), order.editor(), note);
    }

    private Told expected(Edit edit, RecordId record, int expectedVersion) {
        Told before = told.find(record.type(), record.id())
                .orElseThrow(() -> new NotFoundException("there is no %s".formatted(edit.record())));
        edit.expect(version(record), expectedVersion);
        return before;
    }

    private int version(RecordId record) {
        return versions.byIds(record.type(), List.of(record)).getOrDefault(record, 0);
    }

    private void keep(Edit edit, RecordId record, @Nullable Told before, EditOrder order) {
        int version = version(record) + 1;
        Map<String, Object> dossier = Merge.dossier(record.type(), record.id(), before, order);
        entityManager
                .unwrap(Session.class)
                .doWork(connection -> writer.write(
                        connection,
                        edit.record(),
                        OneRecord.read(connection, record.type().word(), dossier),
                        version,
                        before == null));
        Told after = told.find(record.type(), record.id()).orElseThrow();
        changes.append(edit, version, before == null ? null : content(before), content(after));
    }

    /** A record as its history keeps it. Whole texts stay with their releases; the history says how long each is. */
    private static Map<String, Object> content(Told record) {
        Map<String, Object> content = new LinkedHashMap<>(record.values());
        content.put("sources", record.sources());
        if (record.pair() != null) {
            content.put("between", record.pair().id());
        }
        if (content.get("texts") instanceof List<?> texts) {
            List<Map<Object, Object>> shortened = new ArrayList<>();
            for (Object text : texts) {
                Map<Object, Object> one = new LinkedHashMap<>((Map<?, ?>) text);
                String whole = String.valueOf(one.get("content"));
                one.put("content", "%d characters, %08x".formatted(whole.length(), whole.hashCode()));
                shortened.add(one);
            }
            content.put("texts", shortened);
        }
        return content;
    }
}
