package org.entente.investment.project;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.investment.project.ProjectWriter.EditMark;
import org.entente.kernel.edit.ToldRow;
import org.entente.kernel.release.Answering;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Which rows an editor sees and makes. */
@ApplicationScoped
class EditedRows {
    private final EntityManager entityManager;

    /** A row and its version. */
    record VersionRow(long row, long version) {}

    EditedRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The row that speaks for the record, one that says it is deleted too. */
    <R extends ToldRow> Optional<R> find(Class<R> entity, String id, Instant moment) {
        String name = entity.getSimpleName();
        return entityManager
                .createQuery(
                        "select e from %s e where e.slug = :id and %s".formatted(name, Answering.speaking(name, "e")),
                        entity)
                .setParameter("id", id)
                .setParameter("moment", moment)
                .getResultStream()
                .findFirst();
    }

    /** What files tell of these records, the file imported last at the end. */
    <R extends ToldRow> List<R> listImported(Class<R> entity, Collection<String> ids, Instant moment) {
        return entityManager
                .createQuery(
                        "select e from %s e where e.slug in :ids and e.edited = false and %s order by e.rank"
                                .formatted(entity.getSimpleName(), Answering.release("e")),
                        entity)
                .setParameter("ids", ids)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Key of the row of the file imported last, which an edit made now is based on; null when no file tells. */
    <R extends ToldRow> @Nullable Long basedOn(Class<R> entity, String id, Instant moment) {
        List<R> imported = listImported(entity, List.of(id), moment);
        return imported.isEmpty() ? null : imported.get(imported.size() - 1).rowKey();
    }

    /** The how many of its record's editions and edits each of these rows is, by key; one statement. */
    Map<Long, Integer> versions(Class<? extends ToldRow> entity, Collection<Long> keys) {
        String query = """
                select o.rowKey, count(e) from %1$s o join ReleaseEntity r on r.id = o.releaseId
                join %1$s e on e.slug = o.slug join ReleaseEntity f on f.id = e.releaseId
                where o.rowKey in :keys and f.knownFrom <= r.knownFrom group by o.rowKey""";
        return entityManager
                .createQuery(query.formatted(entity.getSimpleName()), VersionRow.class)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(toMap(VersionRow::row, row -> Math.toIntExact(row.version())));
    }

    /** Writes one record under an edit's release. */
    void write(ProjectFile record, int release, EditMark mark, Map<String, Long> organisations) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try {
                new ProjectWriter(connection, release, mark).write(record, organisations);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
