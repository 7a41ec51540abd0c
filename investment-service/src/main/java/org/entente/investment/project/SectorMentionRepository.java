package org.entente.investment.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The only class that queries {@code sector_mention}. */
@ApplicationScoped
class SectorMentionRepository implements PanacheRepositoryBase<SectorMentionEntity, Long> {
    /** Mentions between any two of these countries, the latest first. */
    List<SectorMentionEntity> listAmong(Collection<Short> countries, Instant moment) {
        return list("""
                from SectorMentionEntity m
                where m.host in ?1 and m.investor in ?1
                  and exists (select 1 from CoverageEntity c
                              where c.releaseId = m.releaseId and c.knownFrom <= ?2 and c.knownTo > ?2)
                order by m.statedOn desc, m.id""", countries, moment);
    }

    /** Every mention, the earliest first. */
    List<SectorMentionEntity> listAll(Instant moment) {
        return list("""
                from SectorMentionEntity m
                where exists (select 1 from CoverageEntity c
                              where c.releaseId = m.releaseId and c.knownFrom <= ?1 and c.knownTo > ?1)
                order by m.statedOn, m.investor, m.host, m.sector, m.statement""", moment);
    }
}
