package org.entente.kernel.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.kernel.imports.ImportReport.Rejection;
import org.jspecify.annotations.Nullable;

/** The record of import jobs: what is asked, what runs, how it ended. Every method is its own transaction. */
@ApplicationScoped
class ImportJobs {
    private final ImportJobRepository jobs;
    private final RejectionRepository rejections;
    private final Clock clock = Clock.systemUTC();
    private final Map<UUID, ImportReport> running = new ConcurrentHashMap<>();

    ImportJobs(ImportJobRepository jobs, RejectionRepository rejections) {
        this.jobs = jobs;
        this.rejections = rejections;
    }

    @Transactional(TxType.REQUIRES_NEW)
    ImportJob queue(UUID id, String format, ImportOptions options, SpooledFile file, String submittedBy) {
        ImportJobEntity job = new ImportJobEntity(id, format, options, file, submittedBy, clock.instant());
        jobs.persist(job);
        return job.toDomain(null, clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void start(UUID id, ImportReport report) {
        running.put(id, report);
        jobs.findById(id).start(clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void end(UUID id, ImportState state, @Nullable Integer release, @Nullable String error, ImportReport report) {
        jobs.findById(id).end(state, release, error, report, clock.instant());
        running.remove(id);
    }

    /** Marks every job that has not ended; returns how many. */
    @Transactional(TxType.REQUIRES_NEW)
    int interruptOpen() {
        List<ImportJobEntity> open = jobs.listOpen();
        open.forEach(job -> job.interrupt(clock.instant()));
        return open.size();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void reject(UUID id, int first, List<Rejection> found) {
        rejections.append(id, first, found);
    }

    @Transactional
    Optional<ImportJob> find(UUID id) {
        return jobs.findByIdOptional(id).map(job -> job.toDomain(running.get(id), clock.instant()));
    }

    @Transactional
    List<ImportJob> latest(int limit) {
        return jobs.listLatest(limit).stream()
                .map(job -> job.toDomain(null, clock.instant()))
                .toList();
    }

    @Transactional
    List<Rejection> rejections(UUID id, int after, int limit) {
        return rejections.listAfter(id, after, limit).stream()
                .map(RejectionEntity::toDomain)
                .toList();
    }
}
