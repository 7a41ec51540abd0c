package org.entente.kernel.imports;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;
import org.entente.kernel.release.StagedRelease;

/**
 * Runs one import from spooled file to published release. Imports into one database run one at a time, whichever
 * replica took them: each holds the same advisory lock.
 */
@ApplicationScoped
class ImportWorker {
    /** Any number of our own; the same in every replica. */
    private static final long LOCK = 0x656e74656e746531L;

    private final AgroalDataSource dataSource;
    private final ReleaseService releases;
    private final ImportJobs jobs;
    private final Instance<ReleaseContents> contents;

    ImportWorker(
            AgroalDataSource dataSource,
            ReleaseService releases,
            ImportJobs jobs,
            @Any Instance<ReleaseContents> contents) {
        this.dataSource = dataSource;
        this.releases = releases;
        this.jobs = jobs;
        this.contents = contents;
    }

    /** Imports the file; never throws, the job's record says how it ended. */
    void run(UUID job, ImportFormat format, ImportOptions options, SpooledFile file) {
        int[] stored = {0};
        ImportReport report = new ImportReport(options.onBadRow(), batch -> {
            jobs.reject(job, stored[0] + 1, batch);
            stored[0] += batch.size();
        });
        jobs.start(job, report);
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            lock(connection);
            try {
                importFile(job, format, options, file, report, connection);
            } finally {
                connection.rollback();
                unlock(connection);
            }
        } catch (FileRejectedException | BadUserInputException e) {
            fail(job, report, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            Log.warnf(e, "import %s: the file could not be read", job);
            fail(job, report, "the file could not be read: it is cut off or damaged");
        } catch (SQLException | RuntimeException e) {
            Log.errorf(e, "import %s failed", job);
            fail(
                    job,
                    report,
                    "the import failed inside the service; its log has the reason under job %s".formatted(job));
        }
    }

    private void importFile(
            UUID job,
            ImportFormat format,
            ImportOptions options,
            SpooledFile file,
            ImportReport report,
            Connection connection)
            throws IOException, SQLException {
        Optional<Release> same = releases.findCurrent(file.checksum(), format.id(), options.canonical());
        if (same.isPresent()) {
            jobs.end(job, ImportState.UNCHANGED, same.get().id(), null, report);
            return;
        }
        int release = releases.stage(new StagedRelease(
                format.source(options),
                options.find(ImportOptions.EDITION).orElse(file.fileName()),
                options.publishedOn().orElse(null),
                file.fileName(),
                format.id(),
                options.canonical(),
                file.checksum(),
                file.bytes()));
        boolean published = false;
        try {
            Collection<Coverage> coverage = format.load(new ImportContext(connection, release, options, file, report));
            report.flush();
            requireClean(options, report);
            releases.publish(connection, release, coverage, report.taken(), report.rejected());
            connection.commit();
            published = true;
        } finally {
            report.flush();
            if (!published) {
                connection.rollback();
                discard(connection, release);
            }
        }
        jobs.end(job, ImportState.PUBLISHED, release, null, report);
        Log.infof(
                "import %s published release %d: %d rows, %d refused", job, release, report.taken(), report.rejected());
    }

    private static void requireClean(ImportOptions options, ImportReport report) {
        if (options.onBadRow() == BadRow.FAIL && report.rejected() > 0) {
            throw new FileRejectedException(
                    "%d of %d rows are unreadable and listed in the report; nothing was imported. Mend the file, or send it with onBadRow=reject to import the rest"
                            .formatted(report.rejected(), report.rows()));
        }
        if (report.taken() == 0) {
            throw new FileRejectedException("the file has no row to import");
        }
    }

    private void fail(UUID job, ImportReport report, String error) {
        jobs.end(job, ImportState.FAILED, null, error, report);
    }

    /** Removes what interrupted imports left, if no other replica is importing. Returns whether it could look. */
    boolean cleanUp() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            if (!tryLock(connection)) {
                return false;
            }
            try {
                for (int release : releases.staged()) {
                    discard(connection, release);
                }
                int interrupted = jobs.interruptOpen();
                if (interrupted > 0) {
                    Log.warnf("%d imports were interrupted by the last stop; nothing of them was kept", interrupted);
                }
            } finally {
                connection.rollback();
                unlock(connection);
            }
            return true;
        }
    }

    private void discard(Connection connection, int release) throws SQLException {
        for (ReleaseContents one : contents) {
            one.delete(connection, release);
        }
        connection.commit();
        releases.forget(release);
    }

    private static void lock(Connection connection) throws SQLException {
        call(connection, "select pg_advisory_lock(?)");
    }

    private static void unlock(Connection connection) throws SQLException {
        call(connection, "select pg_advisory_unlock(?)");
        connection.commit();
    }

    private static boolean tryLock(Connection connection) throws SQLException {
        return call(connection, "select pg_try_advisory_lock(?)");
    }

    private static boolean call(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            try (var result = statement.executeQuery()) {
                return result.next() && "t".equals(result.getString(1));
            }
        }
    }
}
