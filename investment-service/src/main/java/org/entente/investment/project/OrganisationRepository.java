package org.entente.investment.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The only class that queries {@code organisation} and the tables that hang on it. */
@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<OrganisationEntity, Long> {
    private static final String FROM = "select o from OrganisationEntity o where ";

    /** A name or identifier of an organisation. */
    record PairRow(long organisation, String first, String second) {}

    /** The organisations with these ids. */
    List<OrganisationEntity> listByIds(Collection<String> ids, Instant moment) {
        return getEntityManager()
                .createQuery(FROM + "o.slug in :ids and " + Speaking.ORGANISATION, OrganisationEntity.class)
                .setParameter("ids", ids)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Organisations with their seat in these countries, by name. */
    List<OrganisationEntity> listByCountries(Collection<Short> countries, Instant moment) {
        return getEntityManager()
                .createQuery(
                        FROM + "o.country in :countries and " + Speaking.ORGANISATION + " order by o.name, o.slug",
                        OrganisationEntity.class)
                .setParameter("countries", countries)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Every organisation, by id. */
    List<OrganisationEntity> listAll(Instant moment) {
        return getEntityManager()
                .createQuery(FROM + Speaking.ORGANISATION + " order by o.slug", OrganisationEntity.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Names of these organisations by language. */
    List<PairRow> listNames(Collection<Long> organisations) {
        return pairs("""
                select o.rowKey, n.language, n.name from OrganisationEntity o join o.names n
                where o.rowKey in ?1 order by n.language, n.name""", organisations);
    }

    /** Identifiers of these organisations by scheme. */
    List<PairRow> listIdentifiers(Collection<Long> organisations) {
        return pairs("""
                select o.rowKey, i.scheme, i.value from OrganisationEntity o join o.identifiers i
                where o.rowKey in ?1 order by i.scheme, i.value""", organisations);
    }

    private List<PairRow> pairs(String query, Collection<Long> organisations) {
        return getEntityManager()
                .createQuery(query, PairRow.class)
                .setParameter(1, organisations)
                .getResultList();
    }
}
