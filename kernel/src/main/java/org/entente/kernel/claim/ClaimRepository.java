package org.entente.kernel.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The only class that queries {@code claim}. */
@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<ClaimEntity, Long> {
    /**
     * Claims whose pair is among all pairs of these countries and whose release answered at the moment, the latest
     * statement first. A superset for several pairs: the caller sorts them out.
     */
    List<ClaimEntity> listAmong(Collection<Short> countries, Instant knownAt) {
        return list("""
                from ClaimEntity c
                where c.countryLow in ?1 and c.countryHigh in ?1
                  and exists (select 1 from CoverageEntity v
                              where v.releaseId = c.releaseId and v.knownFrom <= ?2 and v.knownTo > ?2)
                order by c.statedOn desc, c.id""", countries, knownAt);
    }
}
