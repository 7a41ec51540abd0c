package org.entente.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Queries what hangs on {@code project} beside its parties. */
@ApplicationScoped
class ProjectFactRepository {
    private final EntityManager entityManager;

    ProjectFactRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A stage of a project. */
    record StageRow(
            long project,
            ProjectStage stage,
            LocalDate since,
            @Nullable String note,
            String sourceTitle,
            @Nullable String sourceUrl) {}

    /** An amount of a project; its organisation as in {@link ProjectRepository.PartyRow}. */
    record ValueRow(
            long project,
            int release,
            ProjectValueKind kind,
            @Nullable OrganisationEntity filed,
            @Nullable OrganisationEntity speaking,
            BigDecimal amount,
            String currency,
            LocalDate asOf,
            @Nullable String note,
            String sourceTitle,
            @Nullable String sourceUrl) {
        @Nullable
        OrganisationEntity organisation() {
            return speaking == null ? filed : speaking;
        }
    }

    /** A code that a project is linked to. */
    record LinkRow(long project, String link) {}

    /** Stages of these projects, the earliest first. */
    List<StageRow> listStages(Collection<Long> projects) {
        return entityManager
                .createQuery("""
                        select p.rowKey, s.stage, s.since, s.note, s.sourceTitle, s.sourceUrl
                        from ProjectEntity p join p.stages s
                        where p.rowKey in :projects order by s.since, s.sourceTitle""", StageRow.class)
                .setParameter("projects", projects)
                .getResultList();
    }

    /** Amounts of these projects, the earliest first. */
    List<ValueRow> listValues(Collection<Long> projects, Instant moment) {
        return entityManager
                .createQuery("""
                        select p.rowKey, p.releaseId, v.kind, f, o, v.amount, v.currency, v.asOf, v.note, v.sourceTitle,
                               v.sourceUrl
                        from ProjectEntity p join p.amounts v left join v.organisation f
                        """ + Speaking.JOIN_ORGANISATION + """
                         where p.rowKey in :projects order by v.asOf, v.kind, v.amount""", ValueRow.class)
                .setParameter("projects", projects)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Codes of the cooperation areas of these projects, alphabetical. */
    List<LinkRow> listAreas(Collection<Long> projects) {
        return listLinks("select p.rowKey, a from ProjectEntity p join p.areas a", projects);
    }

    /** Ids of the agreements behind these projects, alphabetical. */
    List<LinkRow> listAgreements(Collection<Long> projects) {
        return listLinks("select p.rowKey, a from ProjectEntity p join p.agreements a", projects);
    }

    private List<LinkRow> listLinks(String select, Collection<Long> projects) {
        return entityManager
                .createQuery(select + " where p.rowKey in :projects order by a", LinkRow.class)
                .setParameter("projects", projects)
                .getResultList();
    }
}
