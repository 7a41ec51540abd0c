package org.entente.kernel.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The only class that reads and writes {@code change}. */
@ApplicationScoped
class ChangeRepository {
    private static final String LOCK = """
            select clock_timestamp() as moment
            from (select pg_advisory_xact_lock(hashtext(:type), hashtext(:id)) offset 0) held""";

    private static final String INSERT = """
            insert into change (record_type, record_id, version, action, changed_by, changed_at, note, before, after)
            values (:type, :id, :version, :action, :editor, :moment, cast(:note as text),
                    cast(:before as jsonb), cast(:after as jsonb))""";

    private static final String SELECT = """
            select c.record_type, c.record_id, c.version, c.action, c.changed_by, c.changed_at, c.note,
                   cast(c.before as text) as before, cast(c.after as text) as after
            from change c
            """;

    private static final String SINCE =
            SELECT + "where c.changed_at > :since order by c.changed_at desc, c.id desc limit :most";

    private static final String BY_RECORDS = SELECT + """
            join unnest(cast(:types as text[]), cast(:ids as text[])) as k(type, id)
              on c.record_type = k.type and c.record_id = k.id
            order by c.record_type, c.record_id, c.version desc""";

    private final EntityManager entityManager;
    private final ContentJson json;

    ChangeRepository(EntityManager entityManager, ContentJson json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /** Waits for other edits of the record to end; the time after that. */
    Instant lock(RecordKey record) {
        Tuple row = (Tuple) entityManager
                .createNativeQuery(LOCK, Tuple.class)
                .setParameter("type", record.type())
                .setParameter("id", record.id())
                .getSingleResult();
        return row.get("moment", Instant.class);
    }

    void insert(Change change) {
        entityManager
                .createNativeQuery(INSERT)
                .setParameter("type", change.record().type())
                .setParameter("id", change.record().id())
                .setParameter("version", change.version())
                .setParameter("action", change.action().name())
                .setParameter("editor", change.changedBy())
                .setParameter("moment", change.changedAt())
                .setParameter("note", change.note())
                .setParameter("before", json.text(change.before()))
                .setParameter("after", json.text(change.after()))
                .executeUpdate();
    }

    List<Change> listByRecords(Collection<RecordKey> records) {
        List<?> rows = entityManager
                .createNativeQuery(BY_RECORDS, Tuple.class)
                .setParameter("types", records.stream().map(RecordKey::type).toArray(String[]::new))
                .setParameter("ids", records.stream().map(RecordKey::id).toArray(String[]::new))
                .getResultList();
        return rows.stream().map(row -> change((Tuple) row)).toList();
    }

    List<Change> listSince(Instant since, int most) {
        List<?> rows = entityManager
                .createNativeQuery(SINCE, Tuple.class)
                .setParameter("since", since)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(row -> change((Tuple) row)).toList();
    }

    private Change change(Tuple row) {
        return new Change(
                new RecordKey(row.get("record_type", String.class), row.get("record_id", String.class)),
                row.get("version", Integer.class),
                ChangeAction.valueOf(row.get("action", String.class)),
                row.get("changed_by", String.class),
                row.get("changed_at", Instant.class),
                row.get("note", String.class),
                json.read(row.get("before", String.class)),
                json.read(row.get("after", String.class)));
    }
}
