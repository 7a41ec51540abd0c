package org.entente.investment.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.entente.kernel.release.Answering;
import org.jspecify.annotations.Nullable;

/** Queries {@code project} with its parties. What else hangs on it is queried by {@link ProjectFactRepository}. */
@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<ProjectEntity, Long> {
    private static final String PARTIES =
            ", p, f, o, y.role, y.sharePercent, y.note, y.sourceTitle, y.sourceUrl from ProjectEntity p";
    private static final String JOIN_PARTIES =
            " left join p.parties y left join y.organisation f" + Speaking.JOIN_ORGANISATION;
    private static final String IN_ORDER = " order by p.name, p.slug, f.name, y.role";

    /**
     * A project and one of its parties; a project without parties has one row without.
     *
     * @param filed the organisation as described where the party was told of
     * @param speaking the organisation as described by whom speaks for it now; null when nobody does any more
     */
    record PartyRow(
            String link,
            ProjectEntity project,
            @Nullable OrganisationEntity filed,
            @Nullable OrganisationEntity speaking,
            @Nullable ProjectRole role,
            @Nullable BigDecimal sharePercent,
            @Nullable String note,
            @Nullable String sourceTitle,
            @Nullable String sourceUrl) {
        @Nullable
        OrganisationEntity organisation() {
            return speaking == null ? filed : speaking;
        }
    }

    /** Projects in one of the countries with an organisation of another of them, all parties with each. */
    List<PartyRow> listAmong(Collection<Short> countries, Instant moment) {
        return getEntityManager()
                .createQuery(
                        "select ''" + PARTIES + JOIN_PARTIES + """
                         where p.host in :countries
                          and exists (select 1 from ProjectEntity q join q.parties z join z.organisation g
                                      left join OrganisationEntity s on s.slug = g.slug and
                                     \s""" + Answering.speaking("OrganisationEntity", "s") + """
                                      where q.rowKey = p.rowKey and coalesce(s.country, g.country) in :countries
                                        and coalesce(s.country, g.country) <> p.host)
                          and\s"""
                                + Speaking.PROJECT + IN_ORDER,
                        PartyRow.class)
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
                "select distinct m.slug" + PARTIES + " join p.parties n join n.organisation m",
                "m.slug",
                organisations,
                moment);
    }

    private List<PartyRow> listByLink(String select, String link, Collection<String> links, Instant moment) {
        return getEntityManager()
                .createQuery(
                        select + JOIN_PARTIES + " where " + link + " in :links and " + Speaking.PROJECT + IN_ORDER,
                        PartyRow.class)
                .setParameter("links", links)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** The projects with these ids. */
    List<ProjectEntity> listByIds(Collection<String> ids, Instant moment) {
        return getEntityManager()
                .createQuery(
                        "select p from ProjectEntity p where p.slug in :ids and " + Speaking.PROJECT,
                        ProjectEntity.class)
                .setParameter("ids", ids)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Parties of these projects by organisation and role. */
    List<PartyRow> listParties(Collection<Long> projects, Instant moment) {
        return getEntityManager()
                .createQuery(
                        "select ''" + PARTIES + " join p.parties y join y.organisation f" + Speaking.JOIN_ORGANISATION
                                + " where p.rowKey in :projects" + IN_ORDER,
                        PartyRow.class)
                .setParameter("projects", projects)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Ids of the projects that name the organisation as a party or as the owner of an amount, alphabetical. */
    List<String> listNaming(String organisation, Instant moment) {
        return getEntityManager()
                .createQuery("select p.slug from ProjectEntity p where " + Speaking.PROJECT + """
                         and (exists (select 1 from ProjectEntity q join q.parties y where q.rowKey = p.rowKey
                                      and y.organisation.slug = :organisation)
                           or exists (select 1 from ProjectEntity q join q.amounts v where q.rowKey = p.rowKey
                                      and v.organisation.slug = :organisation))
                        order by p.slug""", String.class)
                .setParameter("organisation", organisation)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Every project, by id. */
    List<ProjectEntity> listAll(Instant moment) {
        return getEntityManager()
                .createQuery(
                        "select p from ProjectEntity p where " + Speaking.PROJECT + " order by p.slug",
                        ProjectEntity.class)
                .setParameter("moment", moment)
                .getResultList();
    }
}
