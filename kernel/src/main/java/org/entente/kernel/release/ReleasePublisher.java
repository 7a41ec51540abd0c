package org.entente.kernel.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;

/**
 * Flips the bitemporal switch. Each method is one small transaction's worth of statements on the caller's connection,
 * so that no reader ever sees half a release.
 */
@ApplicationScoped
class ReleasePublisher {
    private static final String CLOSE = """
            update coverage set known_to = now()
            where dataset = ? and reporter = ? and period = ? and known_to = 'infinity'""";
    private static final String OPEN =
            "insert into coverage (release_id, dataset, reporter, period, known_from) values (?, ?, ?, ?, now())";
    private static final String CLOSE_AT = """
            update coverage set known_to = ?
            where dataset = ? and reporter = ? and period = ? and known_to = 'infinity'""";
    private static final String OPEN_AT =
            "insert into coverage (release_id, dataset, reporter, period, known_from) values (?, ?, ?, ?, ?)";
    private static final String PUBLISH = """
            update release set status = 'PUBLISHED', known_from = now(), row_count = ?, rejected_rows = ?
            where id = ? and status = 'STAGED'""";
    private static final String CLOSE_RELEASE =
            "update coverage set known_to = now() where release_id = ? and known_to = 'infinity'";
    private static final String REOPEN_PREDECESSORS = """
            insert into coverage (release_id, dataset, reporter, period, known_from)
            select distinct on (old.dataset, old.reporter, old.period)
                   old.release_id, old.dataset, old.reporter, old.period, now()
            from coverage gone
            join coverage old using (dataset, reporter, period)
            join release r on r.id = old.release_id and r.status = 'PUBLISHED'
            where gone.release_id = ? and gone.known_to = now() and old.release_id <> gone.release_id
            order by old.dataset, old.reporter, old.period, old.known_to desc""";

    /** Closes what spoke for {@code coverage} before and opens it for the release. */
    void publish(Connection connection, int releaseId, Collection<Coverage> coverage, long rows, long rejected)
            throws SQLException {
        try (PreparedStatement close = connection.prepareStatement(CLOSE);
                PreparedStatement open = connection.prepareStatement(OPEN)) {
            for (Coverage one : coverage) {
                close.setString(1, one.dataset());
                close.setInt(2, one.reporter());
                close.setInt(3, one.periodKey());
                close.addBatch();
                open.setInt(1, releaseId);
                open.setString(2, one.dataset());
                open.setInt(3, one.reporter());
                open.setInt(4, one.periodKey());
                open.addBatch();
            }
            close.executeBatch();
            open.executeBatch();
        }
        try (PreparedStatement publish = connection.prepareStatement(PUBLISH)) {
            publish.setLong(1, rows);
            publish.setLong(2, rejected);
            publish.setInt(3, releaseId);
            if (publish.executeUpdate() != 1) {
                throw new IllegalStateException("release %d is not staged".formatted(releaseId));
            }
        }
    }

    /** Closes what spoke for one {@code coverage} before the moment and opens it for the release. */
    void speak(Connection connection, int releaseId, Coverage coverage, Instant moment) throws SQLException {
        try (PreparedStatement close = connection.prepareStatement(CLOSE_AT);
                PreparedStatement open = connection.prepareStatement(OPEN_AT)) {
            close.setObject(1, moment.atOffset(ZoneOffset.UTC));
            close.setString(2, coverage.dataset());
            close.setInt(3, coverage.reporter());
            close.setInt(4, coverage.periodKey());
            close.executeUpdate();
            open.setInt(1, releaseId);
            open.setString(2, coverage.dataset());
            open.setInt(3, coverage.reporter());
            open.setInt(4, coverage.periodKey());
            open.setObject(5, moment.atOffset(ZoneOffset.UTC));
            open.executeUpdate();
        }
    }

    /** Closes the release's coverage; what spoke before it speaks again from now on. */
    void withdraw(Connection connection, int releaseId) throws SQLException {
        for (String sql : new String[] {CLOSE_RELEASE, REOPEN_PREDECESSORS}) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setInt(1, releaseId);
                statement.executeUpdate();
            }
        }
    }
}
