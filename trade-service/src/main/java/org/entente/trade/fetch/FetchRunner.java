package org.entente.trade.fetch;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.LimitExceededException;
import org.entente.kernel.error.NotFoundException;
import org.entente.kernel.imports.ImportJob;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.imports.ImportService;
import org.entente.kernel.imports.ImportState;
import org.jspecify.annotations.Nullable;

/**
 * Runs one fetch: asks for one unit after the other and hands each answer to the import pipeline. The next unit is asked
 * for when the import of the one before has ended, so that answers do not pile up and a unit counts as done only when
 * its figures answer queries.
 */
@ApplicationScoped
class FetchRunner {
    /** How the names of the folders of answers begin. */
    static final String PREFIX = "entente-fetch-";

    private static final Duration POLL = Duration.ofMillis(200);

    private final FetchJobs jobs;
    private final FetchConfig config;
    private final HostGuard guard;
    private final CallBudget budget;
    private final PublisherLock lock;
    private final ImportService imports;
    private final Timekeeper time;

    FetchRunner(
            FetchJobs jobs,
            FetchConfig config,
            HostGuard guard,
            CallBudget budget,
            PublisherLock lock,
            ImportService imports,
            Timekeeper time) {
        this.jobs = jobs;
        this.config = config;
        this.guard = guard;
        this.budget = budget;
        this.lock = lock;
        this.imports = imports;
        this.time = time;
    }

    /** Where answers wait. */
    Path folder() {
        return config.folder().orElse(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Runs the fetch; never throws, the fetch's record says how it ended. */
    void run(UUID fetch, Publisher publisher) {
        try (PublisherLock.Held held = lock.take(publisher.id())) {
            // Only who holds the lock runs a fetch of this publisher: another that looks as if it ran died with its
            // replica.
            jobs.interrupt(publisher.id(), EnumSet.of(FetchState.RUNNING, FetchState.WAITING));
            FetchJobs.Asked asked = jobs.start(fetch);
            publisher.obstacle().ifPresent(why -> {
                throw new FetchStoppedException(why);
            });
            for (OpenUnit unit : jobs.openUnits(fetch)) {
                fetch(fetch, publisher, asked, unit);
            }
            jobs.finish(fetch);
            Log.infof("fetch %s from %s went through", fetch, publisher.id());
        } catch (FetchPausedException e) {
            jobs.end(fetch, FetchState.PAUSED, e.until(), e.getMessage());
        } catch (FetchStoppedException e) {
            Log.warnf("fetch %s stopped: %s", fetch, e.getMessage());
            jobs.end(fetch, FetchState.FAILED, null, e.getMessage());
        } catch (InterruptedException e) {
            jobs.end(fetch, FetchState.INTERRUPTED, null, FetchJobs.INTERRUPTED);
        } catch (SQLException | IOException | RuntimeException e) {
            if (Thread.interrupted()) {
                jobs.end(fetch, FetchState.INTERRUPTED, null, FetchJobs.INTERRUPTED);
                return;
            }
            Log.errorf(e, "fetch %s failed", fetch);
            jobs.end(
                    fetch,
                    FetchState.FAILED,
                    null,
                    "the fetch failed inside the service; its log has the reason under fetch %s".formatted(fetch));
        }
    }

    private void fetch(UUID fetch, Publisher publisher, FetchJobs.Asked asked, OpenUnit unit)
            throws IOException, InterruptedException {
        if (importedAlready(unit)) {
            return;
        }
        Files.createDirectories(folder());
        Path folder = Files.createTempDirectory(folder(), PREFIX);
        try {
            Waits waits = new Waits(config, time, RandomGenerator.getDefault(), new Record(jobs, fetch));
            Conversation conversation = new Conversation(publisher, config, guard, budget, waits, folder);
            Optional<RetrievedFile> file = publisher.retrieve(
                    unit.unit(), FetchParameters.of(asked.parameters(), publisher), conversation, folder);
            if (file.isEmpty()) {
                jobs.mark(unit, FetchUnitState.NO_DATA, null, null);
            } else {
                handOver(unit, file.get(), asked);
            }
        } catch (UnitFailedException | BadUserInputException | NotFoundException | LimitExceededException e) {
            Log.warnf("fetch %s: %s failed: %s", fetch, unit.unit(), e.getMessage());
            jobs.mark(unit, FetchUnitState.FAILED, null, e.getMessage());
        } finally {
            delete(folder);
        }
    }

    private void handOver(OpenUnit unit, RetrievedFile file, FetchJobs.Asked asked)
            throws IOException, InterruptedException {
        Map<String, String> options = new HashMap<>(file.options());
        options.put(ImportOptions.FILE_NAME, file.fileName());
        options.put(
                ImportOptions.EDITION,
                time.now().atOffset(ZoneOffset.UTC).toLocalDate().toString());
        options.put(ImportOptions.ON_BAD_ROW, asked.parameters().getOrDefault(ImportOptions.ON_BAD_ROW, ""));
        try (InputStream body = Files.newInputStream(file.path())) {
            ImportJob job = imports.submit(file.format(), options, body, asked.submittedBy());
            jobs.mark(unit, FetchUnitState.IMPORTING, job.id(), null);
            end(unit, ended(job.id()));
        }
    }

    /** Whether an import begun before an interruption did its work after all. */
    private boolean importedAlready(OpenUnit unit) throws InterruptedException {
        if (unit.importJob() == null) {
            return false;
        }
        try {
            ImportJob job = ended(unit.importJob());
            if (answers(job.state())) {
                end(unit, job);
                return true;
            }
            return false;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private ImportJob ended(UUID id) throws InterruptedException {
        for (ImportJob job = imports.job(id); ; job = imports.job(id)) {
            if (job.state().ended()) {
                return job;
            }
            time.sleepUntil(time.now().plus(POLL));
        }
    }

    private void end(OpenUnit unit, ImportJob job) {
        boolean good = answers(job.state());
        @Nullable String why = good ? null : "the import ended as %s: %s".formatted(job.state(), job.error());
        jobs.mark(unit, good ? FetchUnitState.IMPORTED : FetchUnitState.FAILED, job.id(), why);
    }

    private static boolean answers(ImportState state) {
        return state == ImportState.PUBLISHED || state == ImportState.UNCHANGED;
    }

    /** Removes a folder of answers. */
    static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Writes what a fetch does into its record. */
    private record Record(FetchJobs jobs, UUID fetch) implements Waits.Watch {
        @Override
        public void waiting(Instant until, String why) {
            jobs.waiting(fetch, until, why);
        }

        @Override
        public void going() {
            jobs.going(fetch);
        }

        @Override
        public void called() {
            jobs.called(fetch);
        }
    }
}
