package org.entente.kernel.release;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.kernel.error.ConflictException;
import org.entente.kernel.error.NotFoundException;
import org.hibernate.Session;

/** The life of a release: staged, published, withdrawn; and its description for every figure that comes from it. */
@ApplicationScoped
public class ReleaseService {
    /** Long enough that a page costs no look-up, short enough that a withdrawal elsewhere shows soon. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    /** The format of a release that an editor made by hand; it holds one record. */
    public static final String EDIT_FORMAT = "edit";

    private final ReleaseRepository releases;
    private final SourceRepository sources;
    private final ReleasePublisher publisher;
    private final EntityManager entityManager;
    private final Clock clock = Clock.systemUTC();
    private final Cache<Integer, Release> remembered = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    ReleaseService(
            ReleaseRepository releases,
            SourceRepository sources,
            ReleasePublisher publisher,
            EntityManager entityManager) {
        this.releases = releases;
        this.sources = sources;
        this.publisher = publisher;
        this.entityManager = entityManager;
    }

    /** Makes a staged release, which no answer uses, and returns its id. */
    @Transactional(TxType.REQUIRES_NEW)
    public int stage(StagedRelease staged) {
        ReleaseEntity row = new ReleaseEntity(staged, sources.upsert(staged.source()), clock.instant());
        releases.persist(row);
        return row.id();
    }

    /**
     * Publishes a staged release on the importer's own connection; the caller commits.
     *
     * @param coverage what the release speaks for from now on
     */
    public void publish(Connection connection, int id, Collection<Coverage> coverage, long rows, long rejected)
            throws SQLException {
        publisher.publish(connection, id, coverage, rows, rejected);
    }

    /**
     * Publishes an edit as a release of its own, in the caller's transaction: answers find it as they find imports.
     *
     * @param staged its format is {@link #EDIT_FORMAT}
     * @param coverage the record that it speaks for, in place of the edit before it
     * @param moment since when it speaks
     * @return the id, under which the caller writes the record
     */
    @Transactional(TxType.MANDATORY)
    public int publishEdit(StagedRelease staged, Coverage coverage, Instant moment) {
        ReleaseEntity row = new ReleaseEntity(staged, sources.upsert(staged.source()), moment);
        row.publish(moment, 1);
        releases.persistAndFlush(row);
        entityManager
                .unwrap(Session.class)
                .doWork(connection -> publisher.speak(connection, row.id(), coverage, moment));
        return row.id();
    }

    /** Removes a release that was never published; its rows must be gone already. */
    @Transactional(TxType.REQUIRES_NEW)
    public void forget(int id) {
        releases.delete("id = ?1 and status = ?2", id, ReleaseStatus.STAGED);
    }

    /** Ids of releases whose import did not end. */
    @Transactional
    public List<Integer> staged() {
        return releases.listStaged().stream().map(ReleaseEntity::id).toList();
    }

    /** The release that the same file made, if it still answers for something. */
    @Transactional
    public Optional<Release> findCurrent(String checksum, String format, String options) {
        return releases.findCurrent(checksum, format, options).map(ReleaseEntity::toDomain);
    }

    /** The releases with these ids; at most one statement, none when all are remembered. */
    @Transactional
    public Map<Integer, Release> byIds(Set<Integer> ids) {
        Map<Integer, Release> found = new LinkedHashMap<>(remembered.getAllPresent(ids));
        Set<Integer> missing = new HashSet<>(ids);
        missing.removeAll(found.keySet());
        if (!missing.isEmpty()) {
            for (ReleaseEntity row : releases.listByIds(missing)) {
                Release release = row.toDomain();
                found.put(release.id(), release);
                remembered.put(release.id(), release);
            }
        }
        return found;
    }

    /** The present by the clock that says when releases begin and end to answer: the database's. */
    @Transactional
    public Instant present() {
        return (Instant)
                entityManager.createNativeQuery("select now()", Instant.class).getSingleResult();
    }

    /** Every imported release, the newest first; edits are in the records' histories. */
    @Transactional
    public List<Release> list() {
        return releases.listNewestFirst().stream().map(ReleaseEntity::toDomain).toList();
    }

    /** Every release, edits as well, the newest first; at most that many. */
    @Transactional
    public List<Release> listWithEdits(int most) {
        return releases.listWithEdits(most).stream()
                .map(ReleaseEntity::toDomain)
                .toList();
    }

    /**
     * Takes a published release back: from now on the edition before it answers again. What was known until now stays
     * readable by {@code knownAsOf}.
     *
     * @throws NotFoundException when there is no such release
     * @throws ConflictException when it is not published, or an edit
     */
    @Transactional
    public Release withdraw(int id) {
        ReleaseEntity row = row(id);
        if (row.isEdit()) {
            throw new ConflictException(
                    "release %d is an edit, which is not withdrawn: edit the record again".formatted(id));
        }
        return withdraw(row);
    }

    /**
     * As {@link #withdraw(int)}, of an edit as well: from now on the edit before it answers again, or what imports tell.
     * For services whose edits say their whole record.
     */
    @Transactional
    public Release withdrawWithEdits(int id) {
        return withdraw(row(id));
    }

    private ReleaseEntity row(int id) {
        return releases.findByIdOptional(id)
                .orElseThrow(() -> new NotFoundException("there is no release %d".formatted(id)));
    }

    private Release withdraw(ReleaseEntity row) {
        int id = row.id();
        if (row.toDomain().status() != ReleaseStatus.PUBLISHED) {
            throw new ConflictException("release %d is %s; only a published one can be withdrawn"
                    .formatted(id, row.toDomain().status()));
        }
        row.withdraw();
        releases.flush();
        entityManager.unwrap(Session.class).doWork(connection -> publisher.withdraw(connection, id));
        remembered.invalidate(id);
        return row.toDomain();
    }
}
