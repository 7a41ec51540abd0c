package org.entente.investment.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The only class that queries {@code organisation} and the tables that hang on it. */
@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<OrganisationEntity, Long> {
    /** A name or identifier of an organisation. */
    record PairRow(long organisation, String first, String second) {}

    /** The organisations with these ids, earlier editions first. */
    List<OrganisationEntity> listByIds(Collection<String> ids, Instant moment) {
        return list("""
                from OrganisationEntity o
                where o.slug in ?1
                  and exists (select 1 from CoverageEntity c
                              where c.releaseId = o.releaseId and c.knownFrom <= ?2 and c.knownTo > ?2)
                order by o.releaseId""", ids, moment);
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
