package org.entente.kernel.imports;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.LimitExceededException;
import org.entente.kernel.error.NotFoundException;
import org.entente.kernel.imports.ImportReport.Rejection;

/** Takes files in, runs them one after the other, and tells how they fare. */
@ApplicationScoped
public class ImportService {
    /** Asks for the format to be found out from the file. */
    public static final String DETECT = "auto";

    private final List<ImportFormat> formats;
    private final ImportJobs jobs;
    private final ImportWorker worker;
    private final ImportConfig config;
    private final ThreadPoolExecutor queue;

    ImportService(@Any Instance<ImportFormat> formats, ImportJobs jobs, ImportWorker worker, ImportConfig config) {
        this.formats =
                formats.stream().sorted(Comparator.comparing(ImportFormat::id)).toList();
        this.jobs = jobs;
        this.worker = worker;
        this.config = config;
        this.queue = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(config.maxQueued()), ImportService::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "import");
        thread.setDaemon(true);
        return thread;
    }

    void cleanUp(@Observes StartupEvent start) throws SQLException, IOException {
        if (config.spool().isPresent()) {
            SpooledFile.deleteLeftOvers(config.spool().get());
        }
        if (!worker.cleanUp()) {
            Log.info("another replica is importing; what it leaves is cleaned up at the next start");
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        queue.shutdownNow();
    }

    /** What can be imported, by id. */
    public List<ImportFormat> formats() {
        return formats;
    }

    /**
     * Takes a file in. Returns as soon as it is on disk and known to be of the format.
     *
     * @param formatId an id of {@link #formats()}, or {@link #DETECT}
     * @param given the options by name
     * @throws NotFoundException when there is no such format
     * @throws BadUserInputException when an option is wrong or the file is not of the format
     * @throws LimitExceededException when the file is too large or too many wait
     */
    public ImportJob submit(String formatId, Map<String, String> given, InputStream body, String submittedBy) {
        UUID id = UUID.randomUUID();
        String fileName = plainName(given.getOrDefault(ImportOptions.FILE_NAME, formatId));
        Optional<ImportFormat> named = formatId.equals(DETECT) ? Optional.empty() : Optional.of(require(formatId));
        named.ifPresent(format -> ImportOptions.of(given, format));
        SpooledFile file = spool(id, fileName, body);
        try {
            ImportFormat format = recognised(named, file.head());
            ImportOptions options = ImportOptions.of(given, format);
            format.source(options);
            ImportJob job = jobs.queue(id, format.id(), options, file, submittedBy);
            enqueue(id, format, options, file);
            return job;
        } catch (IOException | RuntimeException e) {
            delete(file);
            if (e instanceof RuntimeException refused) {
                throw refused;
            }
            throw new BadUserInputException("the file could not be read: it is cut off or damaged");
        }
    }

    private void enqueue(UUID id, ImportFormat format, ImportOptions options, SpooledFile file) {
        try {
            queue.execute(() -> {
                try {
                    worker.run(id, format, options, file);
                } finally {
                    delete(file);
                }
            });
        } catch (RejectedExecutionException e) {
            jobs.end(id, ImportState.FAILED, null, "too many files wait", new ImportReport(BadRow.FAIL, b -> {}));
            throw new LimitExceededException("%d files wait to be imported; send this one again when some are done"
                    .formatted(config.maxQueued()));
        }
    }

    private ImportFormat require(String id) {
        return formats.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        "there is no import format '%s'; this service takes %s".formatted(id, ids(formats))));
    }

    private ImportFormat recognised(Optional<ImportFormat> named, FileHead head) {
        List<ImportFormat> fitting = fitting(head, Detection.BY_LAYOUT);
        if (fitting.isEmpty()) {
            fitting = fitting(head, Detection.LAST);
        }
        if (named.isPresent()) {
            if (named.get().recognises(head)) {
                return named.get();
            }
            throw new BadUserInputException("the file is not of format '%s' (%s); it begins with '%s'%s"
                    .formatted(
                            named.get().id(),
                            named.get().description(),
                            shortened(head.firstLine()),
                            fitting.isEmpty() ? "" : ", like one of format " + ids(fitting)));
        }
        if (fitting.size() != 1) {
            throw new BadUserInputException("the file's format is not clear from its beginning '%s'; name one of %s"
                    .formatted(shortened(head.firstLine()), ids(fitting.isEmpty() ? formats : fitting)));
        }
        return fitting.get(0);
    }

    private List<ImportFormat> fitting(FileHead head, Detection detection) {
        return formats.stream()
                .filter(format -> format.detection() == detection && format.recognises(head))
                .toList();
    }

    private static String ids(List<ImportFormat> formats) {
        return formats.stream().map(ImportFormat::id).collect(Collectors.joining(", "));
    }

    private static String shortened(String line) {
        return line.length() <= 120 ? line : line.substring(0, 120) + "...";
    }

    /** The last part of a path: a sender's folder names are nobody's business. */
    private static String plainName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private SpooledFile spool(UUID id, String fileName, InputStream body) {
        try {
            Path folder = config.spool().orElse(Path.of(System.getProperty("java.io.tmpdir")));
            Files.createDirectories(folder);
            Path path = folder.resolve(SpooledFile.PREFIX + id);
            try {
                return SpooledFile.spool(body, path, fileName, config.maxBytes(), config.maxContentBytes());
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be taken in", e);
        }
    }

    private static void delete(SpooledFile file) {
        try {
            file.delete();
        } catch (IOException e) {
            Log.warnf(e, "spooled file %s stays on disk", file.path());
        }
    }

    /**
     * The job, with live counts while it runs.
     *
     * @throws NotFoundException when there is none
     */
    public ImportJob job(UUID id) {
        return jobs.find(id).orElseThrow(() -> new NotFoundException("there is no import %s".formatted(id)));
    }

    /** The latest jobs, the newest first. */
    public List<ImportJob> latest(int limit) {
        return jobs.latest(limit);
    }

    /** At most {@code limit} rejections of a job after the {@code after}-th, in the order they were found. */
    public List<Rejection> rejections(UUID id, int after, int limit) {
        return jobs.rejections(id, after, limit);
    }
}
