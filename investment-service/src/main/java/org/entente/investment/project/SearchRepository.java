package org.entente.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;

/** Finds projects and organisations by what one knows of them, in one statement. */
@ApplicationScoped
class SearchRepository {
    /** An organisation's row {@code o} has the words in one of its names, whatever their case and marks. */
    private static final String NAMED = """
            (cast(function('folded', o.name) as String) like :search escape '!'
             or exists (select 1 from OrganisationEntity x join x.names n where x.rowKey = o.rowKey
                        and cast(function('folded', n.name) as String) like :search escape '!'))""";

    private static final String IDENTIFIED = """
            (%s or exists (select 1 from OrganisationEntity x join x.identifiers i where x.rowKey = o.rowKey
                           and i.value = :exactly))""".formatted(NAMED);

    /** A party {@code y} of the project's row {@code p}, its organisation as speaking, {@code o}, or as filed, {@code f}. */
    private static final String PARTY = "exists (select 1 from ProjectEntity q join q.parties y join y.organisation f"
            + Speaking.JOIN_ORGANISATION + " where q.rowKey = p.rowKey and %s)";

    /** The latest stage, as {@code InvestmentProject.stage} shows it, is one of those wanted. */
    private static final String STAGE = """
            exists (select 1 from ProjectEntity q join q.stages s where q.rowKey = p.rowKey and s.stage in :stages
                    and not exists (select 1 from ProjectEntity z join z.stages t where z.rowKey = p.rowKey
                                    and (t.since > s.since or t.since = s.since and t.sourceTitle > s.sourceTitle)))""";

    private final EntityManager entityManager;

    /** A project and the country that it is found by. */
    record CountryRow(short country, ProjectEntity project) {}

    SearchRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Projects by name. */
    List<ProjectEntity> listProjects(ProjectFilter filter, Instant moment) {
        StringBuilder query = new StringBuilder("select p from ProjectEntity p where " + Speaking.PROJECT);
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("moment", moment);
        String search = filter.search();
        if (search != null) {
            query.append(" and (cast(function('folded', p.name) as String) like :search escape '!'"
                    + " or cast(function('folded', coalesce(p.place, '')) as String) like :search escape '!' or "
                    + PARTY.formatted(NAMED) + ")");
            parameters.put("search", Speaking.pattern(search));
        }
        if (filter.host() != null) {
            query.append(" and p.host = :host");
            parameters.put("host", numeric(filter.host()));
        }
        if (filter.investor() != null) {
            query.append(
                    " and " + PARTY.formatted("coalesce(o.country, f.country) = :investor and y.role = :investing"));
            parameters.put("investor", numeric(filter.investor()));
            parameters.put("investing", ProjectRole.INVESTOR);
        }
        if (filter.partner() != null) {
            query.append(" and p.host <> :partner and " + PARTY.formatted("coalesce(o.country, f.country) = :partner"));
            parameters.put("partner", numeric(filter.partner()));
        }
        if (!filter.sectors().isEmpty()) {
            query.append(" and p.sector in :sectors");
            parameters.put("sectors", filter.sectors());
        }
        if (!filter.stages().isEmpty()) {
            query.append(" and " + STAGE);
            parameters.put("stages", filter.stages());
        }
        return list(query.append(" order by p.name, p.slug").toString(), ProjectEntity.class, parameters);
    }

    /** Projects in these countries, by name. */
    List<CountryRow> listHosted(Collection<Short> hosts, Instant moment) {
        return list(
                "select p.host, p from ProjectEntity p where p.host in :hosts and " + Speaking.PROJECT
                        + " order by p.name, p.slug",
                CountryRow.class,
                Map.of("hosts", hosts, "moment", moment));
    }

    /** Projects that organisations of these countries put capital in, by name. */
    List<CountryRow> listInvested(Collection<Short> investors, Instant moment) {
        return list(
                "select coalesce(o.country, f.country), p from ProjectEntity p join p.parties y join y.organisation f"
                        + Speaking.JOIN_ORGANISATION
                        + " where coalesce(o.country, f.country) in :investors and y.role = :investing and "
                        + Speaking.PROJECT + " order by p.name, p.slug",
                CountryRow.class,
                Map.of("investors", investors, "investing", ProjectRole.INVESTOR, "moment", moment));
    }

    /** Organisations by name. */
    List<OrganisationEntity> listOrganisations(OrganisationFilter filter, Instant moment) {
        StringBuilder query = new StringBuilder("select o from OrganisationEntity o where " + Speaking.ORGANISATION);
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("moment", moment);
        String search = filter.search();
        if (search != null) {
            query.append(" and " + IDENTIFIED);
            parameters.put("search", Speaking.pattern(search));
            parameters.put("exactly", search.strip());
        }
        if (filter.country() != null) {
            query.append(" and o.country = :country");
            parameters.put("country", numeric(filter.country()));
        }
        ProjectRole role = filter.role();
        if (role != null) {
            query.append(
                    " and exists (select 1 from ProjectEntity p join p.parties y where y.organisation.slug = o.slug"
                            + " and y.role = :role and " + Speaking.PROJECT + ")");
            parameters.put("role", role);
        }
        return list(query.append(" order by o.name, o.slug").toString(), OrganisationEntity.class, parameters);
    }

    private <T> List<T> list(String query, Class<T> type, Map<String, Object> parameters) {
        TypedQuery<T> typed = entityManager.createQuery(query, type);
        parameters.forEach(typed::setParameter);
        return typed.getResultList();
    }

    static short numeric(CountryCode code) {
        return (short) CountryReference.standard().require(code).numeric();
    }
}
