package org.entente.kernel.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The only class that queries {@code release}. */
@ApplicationScoped
class ReleaseRepository implements PanacheRepositoryBase<ReleaseEntity, Integer> {
    /** The releases with these ids, their sources with them. */
    List<ReleaseEntity> listByIds(Set<Integer> ids) {
        return list("from ReleaseEntity r join fetch r.source where r.id in ?1 order by r.id", ids);
    }

    /** Every imported release, the newest first. */
    List<ReleaseEntity> listNewestFirst() {
        return list(
                "from ReleaseEntity r join fetch r.source where r.format <> ?1 order by r.id desc",
                ReleaseService.EDIT_FORMAT);
    }

    /** Every release, edits as well, the newest first; at most that many. */
    List<ReleaseEntity> listWithEdits(int most) {
        return find("from ReleaseEntity r join fetch r.source order by r.id desc")
                .range(0, most - 1)
                .list();
    }

    /** Releases whose import did not end. */
    List<ReleaseEntity> listStaged() {
        return list("status = ?1 order by id", ReleaseStatus.STAGED);
    }

    /** The release that the same file made and that still answers for something. */
    Optional<ReleaseEntity> findCurrent(String checksum, String format, String options) {
        return find("""
                        from ReleaseEntity r join fetch r.source
                        where r.checksum = ?1 and r.format = ?2 and r.options = ?3 and r.status = ?4
                          and exists (select 1 from CoverageEntity c where c.releaseId = r.id and c.knownTo > ?5)
                        order by r.id desc""", checksum, format, options, ReleaseStatus.PUBLISHED, CoverageEntity.LONG_FROM_NOW)
                .firstResultOptional();
    }
}
