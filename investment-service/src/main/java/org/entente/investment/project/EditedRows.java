package org.entente.investment.project;

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
import org.entente.kernel.release.Answering;
import org.hibernate.Session;

/** Which rows an editor sees and makes. */
@ApplicationScoped
class EditedRows {
    private final EntityManager entityManager;

    EditedRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The row that speaks for the project, one that says it is deleted too. */
    Optional<ProjectEntity> findProject(String id, Instant moment) {
        return entityManager
                .createQuery(
                        "select p from ProjectEntity p where p.slug = :id and "
                                + Answering.speaking("ProjectEntity", "p"),
                        ProjectEntity.class)
                .setParameter("id", id)
                .setParameter("moment", moment)
                .getResultStream()
                .findFirst();
    }

    /** The row that speaks for the organisation, one that says it is deleted too. */
    Optional<OrganisationEntity> findOrganisation(String id, Instant moment) {
        return entityManager
                .createQuery(
                        "select o from OrganisationEntity o where o.slug = :id and "
                                + Answering.speaking("OrganisationEntity", "o"),
                        OrganisationEntity.class)
                .setParameter("id", id)
                .setParameter("moment", moment)
                .getResultStream()
                .findFirst();
    }

    /** What files tell of these projects, the file imported last at the end. */
    List<ProjectEntity> listImportedProjects(Collection<String> ids, Instant moment) {
        return entityManager
                .createQuery(
                        "select p from ProjectEntity p where p.slug in :ids and p.edited = false and "
                                + Answering.release("p") + " order by p.rank",
                        ProjectEntity.class)
                .setParameter("ids", ids)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** What files tell of these organisations, the file imported last at the end. */
    List<OrganisationEntity> listImportedOrganisations(Collection<String> ids, Instant moment) {
        return entityManager
                .createQuery(
                        "select o from OrganisationEntity o where o.slug in :ids and o.edited = false and "
                                + Answering.release("o") + " order by o.rank",
                        OrganisationEntity.class)
                .setParameter("ids", ids)
                .setParameter("moment", moment)
                .getResultList();
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

    static <R> Optional<R> last(List<R> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }
}
