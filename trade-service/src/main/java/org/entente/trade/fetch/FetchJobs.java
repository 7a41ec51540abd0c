package org.entente.trade.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.kernel.error.ConflictException;
import org.entente.kernel.error.NotFoundException;
import org.jspecify.annotations.Nullable;

/** The record of fetches: what is asked, how far each is, how it ended. Every method is its own transaction. */
@ApplicationScoped
class FetchJobs {
    /** What an interrupted fetch says. */
    static final String INTERRUPTED =
            "the service stopped while it ran; resume it, what is imported is not asked again";

    private final FetchJobRepository jobs;
    private final FetchUnitRepository units;
    private final Timekeeper time;

    FetchJobs(FetchJobRepository jobs, FetchUnitRepository units, Timekeeper time) {
        this.jobs = jobs;
        this.units = units;
        this.time = time;
    }

    @Transactional(TxType.REQUIRES_NEW)
    UUID queue(String publisher, FetchParameters parameters, List<FetchUnit> wanted, String submittedBy) {
        UUID id = UUID.randomUUID();
        jobs.persistAndFlush(new FetchJobEntity(id, publisher, parameters.values(), submittedBy, time.now()));
        for (int i = 0; i < wanted.size(); i++) {
            units.persist(new FetchUnitEntity(id, i + 1, wanted.get(i)));
        }
        return id;
    }

    /**
     * Puts a stopped fetch back into the queue.
     *
     * @return its publisher
     * @throws ConflictException when it is not one that can be resumed
     */
    @Transactional(TxType.REQUIRES_NEW)
    String requeue(UUID id) {
        FetchJobEntity job = require(id);
        if (!job.state().resumable()) {
            throw new ConflictException("the fetch %s is %s; one that is failed, paused or interrupted can be resumed"
                    .formatted(id, job.state()));
        }
        job.queue();
        return job.publisher();
    }

    /** The fetch as it was asked for, now running. */
    @Transactional(TxType.REQUIRES_NEW)
    Asked start(UUID id) {
        FetchJobEntity job = require(id);
        job.start(time.now());
        return new Asked(job.parameters(), job.submittedBy());
    }

    /** What was asked for and by whom. */
    record Asked(Map<String, String> parameters, String submittedBy) {}

    @Transactional(TxType.REQUIRES_NEW)
    void waiting(UUID id, Instant until, String why) {
        require(id).waitUntil(until, why);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void going(UUID id) {
        require(id).goOn();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void called(UUID id) {
        require(id).called();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void end(UUID id, FetchState state, @Nullable Instant until, @Nullable String why) {
        require(id).end(state, until, why, time.now());
    }

    /** Ends a fetch that went through all its units. */
    @Transactional(TxType.REQUIRES_NEW)
    void finish(UUID id) {
        long failed = units.listOf(List.of(id)).stream()
                .filter(unit -> !unit.state().done())
                .count();
        require(id)
                .end(
                        failed == 0 ? FetchState.COMPLETED : FetchState.FAILED,
                        null,
                        failed == 0 ? null : "%d units failed; resume the fetch to try them again".formatted(failed),
                        time.now());
    }

    /** Marks every fetch of the publisher that is in one of these states though nobody runs it; returns how many. */
    @Transactional(TxType.REQUIRES_NEW)
    int interrupt(String publisher, Set<FetchState> states) {
        List<FetchJobEntity> open = jobs.listIn(publisher, states);
        open.forEach(job -> job.end(FetchState.INTERRUPTED, null, INTERRUPTED, time.now()));
        return open.size();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void mark(OpenUnit unit, FetchUnitState state, @Nullable UUID importJob, @Nullable String why) {
        units.findById(unit.row()).become(state, importJob, why);
    }

    /** The units that are not done, in the order they are fetched. */
    @Transactional
    List<OpenUnit> openUnits(UUID id) {
        return units.listOf(List.of(id)).stream()
                .filter(unit -> !unit.state().done())
                .map(FetchUnitEntity::toOpenUnit)
                .toList();
    }

    @Transactional
    Optional<FetchJob> find(UUID id) {
        return jobs.findByIdOptional(id).map(job -> job.toDomain(units.listOf(List.of(id))));
    }

    @Transactional
    List<FetchJob> latest(int limit) {
        List<FetchJobEntity> latest = jobs.listLatest(limit);
        Map<UUID, List<FetchUnitEntity>> byFetch =
                units.listOf(latest.stream().map(FetchJobEntity::id).toList()).stream()
                        .collect(Collectors.groupingBy(FetchUnitEntity::fetchId));
        return latest.stream()
                .map(job -> job.toDomain(byFetch.getOrDefault(job.id(), List.of())))
                .toList();
    }

    private FetchJobEntity require(UUID id) {
        return jobs.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFoundException("there is no fetch %s".formatted(id)));
    }
}
