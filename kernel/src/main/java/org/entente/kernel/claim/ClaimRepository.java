package org.entente.kernel.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.entente.kernel.release.Answering;

/** The only class that queries {@code claim}. */
@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<ClaimEntity, Long> {
    private static final String ANSWERS = Answering.release("c");

    /** A row with its version: the how many of the claim's editions and edits it is. */
    private static final String SELECT = """
            select c, (select count(e) from ClaimEntity e join ReleaseEntity f on f.id = e.releaseId
                       where e.slug = c.slug and f.knownFrom <= r.knownFrom)
            from ClaimEntity c join ReleaseEntity r on r.id = c.releaseId
            where\s""";

    /** Only the row that speaks for its claim: the last edit, or else the file imported last. */
    private static final String SPEAKS = Answering.speaking("ClaimEntity", "c");

    /** A row and its version. */
    record VersionedRow(ClaimEntity row, long version) {}

    /**
     * Claims whose pair is among all pairs of these countries, the latest statement first. A superset for several pairs:
     * the caller sorts them out.
     */
    List<VersionedRow> listAmong(Collection<Short> countries, Instant moment) {
        return getEntityManager()
                .createQuery(
                        SELECT + "c.countryLow in :countries and c.countryHigh in :countries and c.deleted = false and "
                                + SPEAKS + " order by c.statedOn desc, c.slug",
                        VersionedRow.class)
                .setParameter("countries", countries)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Every claim that is not deleted, by topic, then date, then id. */
    List<VersionedRow> listAll(Instant moment) {
        return getEntityManager()
                .createQuery(
                        SELECT + "c.deleted = false and " + SPEAKS + " order by c.topic, c.statedOn, c.slug",
                        VersionedRow.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** The row that speaks for each of these ids, deleted ones too. */
    List<VersionedRow> listByIds(Collection<String> ids, Instant moment) {
        return getEntityManager()
                .createQuery(SELECT + "c.slug in :ids and " + SPEAKS + " order by c.slug", VersionedRow.class)
                .setParameter("ids", ids)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** What files tell of these ids, the file imported last at the end. */
    List<ClaimEntity> listImported(Collection<String> ids, Instant moment) {
        return getEntityManager()
                .createQuery(
                        "select c from ClaimEntity c where c.slug in :ids and c.edited = false and " + ANSWERS
                                + " order by c.rank",
                        ClaimEntity.class)
                .setParameter("ids", ids)
                .setParameter("moment", moment)
                .getResultList();
    }
}
