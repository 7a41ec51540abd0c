package org.entente.investment.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The only class that queries {@code project} and the tables that hang on it. */
@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<ProjectEntity, Long> {
    private static final String ANSWERS = """
            exists (select 1 from CoverageEntity c
                    where c.releaseId = p.releaseId and c.knownFrom <= :moment and c.knownTo > :moment)""";
    private static final String PARTIES =
            ", p, o, y.role, y.sharePercent, y.note, y.sourceTitle, y.sourceUrl from ProjectEntity p";
    private static final String IN_ORDER = " order by p.name, p.slug, o.name, y.role";

    /** A project and one of its parties; a project without parties has one row without. */
    record PartyRow(
            String link,
            ProjectEntity project,
            @Nullable OrganisationEntity organisation,
            @Nullable ProjectRole role,
            @Nullable BigDecimal sharePercent,
            @Nullable String note,
            @Nullable String sourceTitle,
            @Nullable String sourceUrl) {}

    /** A stage of a project. */
    record StageRow(
            long project,
            ProjectStage stage,
            LocalDate since,
            @Nullable String note,
            String sourceTitle,
            @Nullable String sourceUrl) {}

    /** An amount of a project. */
    record ValueRow(
            long project,
            int release,
            ProjectValueKind kind,
            @Nullable OrganisationEntity organisation,
            BigDecimal amount,
            String currency,
            LocalDate asOf,
            @Nullable String note,
            String sourceTitle,
            @Nullable String sourceUrl) {}

    /** A code that a project is linked to. */
    record LinkRow(long project, String link) {}

    /** Projects in one of the countries with an organisation of another of them, all parties with each. */
    List<PartyRow> listAmong(Collection<Short> countries, Instant moment) {
        return getEntityManager()
                .createQuery("select ''" + PARTIES + """
                         join p.parties y join y.organisation o
                        where p.host in :countries
                          and exists (select 1 from ProjectEntity q join q.parties z join z.organisation f
                                      where q.rowKey = p.rowKey and f.country in :countries and f.country <> p.host)
                          and """ + " " + ANSWERS + IN_ORDER, PartyRow.class)
                .setParameter("countries", countries)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Projects of these cooperation areas, linked by the area's code. */
    List<PartyRow> listByAreas(Collection<String> areas, Instant moment) {
        return listByLink("select a" + PARTIES + " join p.areas a", "a", areas, moment);
    }

    /** Projects under these agreements, linked by the agreement's id. */
    List<PartyRow> listByAgreements(Collection<String> agreements, Instant moment) {
        return listByLink("select a" + PARTIES + " join p.agreements a", "a", agreements, moment);
    }

    /** Projects with these organisations in them, linked by the organisation's id. */
    List<PartyRow> listByOrganisations(Collection<String> organisations, Instant moment) {
        return listByLink(
                "select m.slug" + PARTIES + " join p.parties n join n.organisation m", "m.slug", organisations, moment);
    }

    private List<PartyRow> listByLink(String select, String link, Collection<String> links, Instant moment) {
        return getEntityManager()
                .createQuery(
                        select + " left join p.parties y left join y.organisation o where " + link + " in :links and "
                                + ANSWERS + IN_ORDER,
                        PartyRow.class)
                .setParameter("links", links)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** The projects with these ids, earlier editions first. */
    List<ProjectEntity> listByIds(Collection<String> ids, Instant moment) {
        return getEntityManager()
                .createQuery(
                        "select p from ProjectEntity p where p.slug in :ids and " + ANSWERS + " order by p.releaseId",
                        ProjectEntity.class)
                .setParameter("ids", ids)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Parties of these projects by organisation and role. */
    List<PartyRow> listParties(Collection<Long> projects) {
        return getEntityManager()
                .createQuery(
                        "select ''" + PARTIES + " join p.parties y join y.organisation o where p.rowKey in :projects"
                                + IN_ORDER,
                        PartyRow.class)
                .setParameter("projects", projects)
                .getResultList();
    }

    /** Stages of these projects, the earliest first. */
    List<StageRow> listStages(Collection<Long> projects) {
        return getEntityManager()
                .createQuery("""
                        select p.rowKey, s.stage, s.since, s.note, s.sourceTitle, s.sourceUrl
                        from ProjectEntity p join p.stages s
                        where p.rowKey in :projects order by s.since, s.sourceTitle""", StageRow.class)
                .setParameter("projects", projects)
                .getResultList();
    }

    /** Amounts of these projects, the earliest first. */
    List<ValueRow> listValues(Collection<Long> projects) {
        return getEntityManager()
                .createQuery("""
                        select p.rowKey, p.releaseId, v.kind, o, v.amount, v.currency, v.asOf, v.note, v.sourceTitle,
                               v.sourceUrl
                        from ProjectEntity p join p.amounts v left join v.organisation o
                        where p.rowKey in :projects order by v.asOf, v.kind, v.amount""", ValueRow.class)
                .setParameter("projects", projects)
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
        return getEntityManager()
                .createQuery(select + " where p.rowKey in :projects order by a", LinkRow.class)
                .setParameter("projects", projects)
                .getResultList();
    }
}
