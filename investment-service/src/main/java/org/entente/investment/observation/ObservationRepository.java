package org.entente.investment.observation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The only class that queries {@code observation}. */
@ApplicationScoped
class ObservationRepository implements PanacheRepositoryBase<ObservationEntity, Long> {
    /**
     * Observations of these pairs that answered at the moment, by period, reporter and dataset.
     *
     * @param pairs numeric codes of both countries as the table keys them, the smaller times 1000 plus the larger
     */
    List<ObservationEntity> listByPairs(Collection<Integer> pairs, Instant knownAt) {
        return list("""
                from ObservationEntity o
                where o.pair in ?1
                  and exists (select 1 from CoverageEntity c
                              where c.releaseId = o.releaseId and c.dataset = o.series and c.reporter = o.reporter
                                and c.period = o.period and c.knownFrom <= ?2 and c.knownTo > ?2)
                order by o.period, o.reporter, o.series, o.id""", pairs, knownAt);
    }
}
