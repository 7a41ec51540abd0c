package org.entente.trade.fetch;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.ConflictException;
import org.entente.kernel.error.LimitExceededException;
import org.entente.kernel.error.NotFoundException;

/** Takes orders to fetch, runs those of one publisher one after the other, and tells how they fare. */
@ApplicationScoped
public class FetchService {
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final FetchJobs jobs;
    private final FetchRunner runner;
    private final FetchConfig config;
    private final PublisherLock lock;

    FetchService(
            @Any Instance<Publisher> publishers,
            FetchJobs jobs,
            FetchRunner runner,
            FetchConfig config,
            PublisherLock lock) {
        this.jobs = jobs;
        this.runner = runner;
        this.config = config;
        this.lock = lock;
        publishers.stream()
                .sorted(Comparator.comparing(Publisher::id))
                .forEach(publisher -> lines.put(publisher.id(), new Line(publisher, queue(publisher.id()))));
    }

    /** A publisher and the fetches that wait for it. */
    private record Line(Publisher publisher, ThreadPoolExecutor queue) {}

    private ThreadPoolExecutor queue(String publisher) {
        return new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(config.maxQueued()), work -> {
                    Thread thread = new Thread(work, "fetch-" + publisher);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    void cleanUp(@Observes StartupEvent start) throws SQLException, IOException {
        if (config.folder().isPresent()) {
            deleteLeftOvers(config.folder().get());
        }
        for (String publisher : lines.keySet()) {
            boolean free = lock.ifFree(publisher, () -> {
                int open = jobs.interrupt(
                        publisher, EnumSet.of(FetchState.QUEUED, FetchState.RUNNING, FetchState.WAITING));
                if (open > 0) {
                    Log.warnf("%d fetches from %s were interrupted; they can be resumed", open, publisher);
                }
            });
            if (!free) {
                Log.infof("another replica fetches from %s", publisher);
            }
        }
    }

    private static void deleteLeftOvers(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, FetchRunner.PREFIX + "*")) {
            for (Path one : folders) {
                FetchRunner.delete(one);
            }
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        lines.values().forEach(line -> line.queue().shutdownNow());
    }

    /** Who can be asked, by id. */
    public List<Publisher> publishers() {
        return lines.values().stream().map(Line::publisher).toList();
    }

    /**
     * Takes an order to fetch. Returns at once.
     *
     * @param given the publisher's parameters by name
     * @throws NotFoundException when there is no such publisher
     * @throws BadUserInputException when a parameter is wrong
     * @throws ConflictException when the publisher's key is not configured
     * @throws LimitExceededException when too many wait
     */
    public FetchJob submit(String publisherId, Map<String, String> given, String submittedBy) {
        Line line = find(publisherId)
                .orElseThrow(() -> new NotFoundException("there is no publisher '%s'; this service asks %s"
                        .formatted(publisherId, String.join(", ", lines.keySet()))));
        Publisher publisher = line.publisher();
        FetchParameters parameters = FetchParameters.of(given, publisher);
        List<FetchUnit> units = publisher.plan(parameters);
        requireReady(publisher);
        UUID id = jobs.queue(publisherId, parameters, units, submittedBy);
        enqueue(id, line);
        return job(id);
    }

    private Optional<Line> find(String publisher) {
        return Optional.ofNullable(lines.get(publisher));
    }

    /**
     * Goes on with a fetch that stopped: what is imported and what the publisher has no data for is not asked again.
     *
     * @throws NotFoundException when there is no such fetch
     * @throws ConflictException when it runs or is complete
     */
    public FetchJob resume(UUID id) {
        String publisher = job(id).publisher();
        Line line = find(publisher)
                .orElseThrow(
                        () -> new ConflictException("the publisher '%s' is not asked any more".formatted(publisher)));
        requireReady(line.publisher());
        jobs.requeue(id);
        enqueue(id, line);
        return job(id);
    }

    private static void requireReady(Publisher publisher) {
        publisher.obstacle().ifPresent(why -> {
            throw new ConflictException(why);
        });
    }

    private void enqueue(UUID id, Line line) {
        try {
            line.queue().execute(() -> runner.run(id, line.publisher()));
        } catch (RejectedExecutionException e) {
            String why = "%d fetches from '%s' wait; resume this one when some are done"
                    .formatted(config.maxQueued(), line.publisher().id());
            jobs.end(id, FetchState.FAILED, null, why);
            throw new LimitExceededException(why);
        }
    }

    /**
     * The fetch with its units.
     *
     * @throws NotFoundException when there is none
     */
    public FetchJob job(UUID id) {
        return jobs.find(id).orElseThrow(() -> new NotFoundException("there is no fetch %s".formatted(id)));
    }

    /** The latest fetches, the newest first. */
    public List<FetchJob> latest(int limit) {
        return jobs.latest(limit);
    }
}
