package org.entente.trade.fetch;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Lets one fetch at a time ask a publisher, whichever replica runs it: its pace is one client's. */
@ApplicationScoped
class PublisherLock {
    /** Any number of our own, beside the one of the import pipeline; the same in every replica. */
    private static final int SPACE = 0x66657463;

    private final AgroalDataSource dataSource;

    PublisherLock(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Gives the lock back when closed. */
    interface Held extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    /** Waits for the lock and takes it. */
    Held take(String publisher) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            call(connection, "select pg_advisory_lock(?, ?)", publisher);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return () -> {
            try (connection) {
                call(connection, "select pg_advisory_unlock(?, ?)", publisher);
            }
        };
    }

    /** Does the work, unless a fetch of the publisher runs somewhere; whether it was done. */
    boolean ifFree(String publisher, Runnable work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!call(connection, "select pg_try_advisory_lock(?, ?)", publisher)) {
                return false;
            }
            try {
                work.run();
            } finally {
                call(connection, "select pg_advisory_unlock(?, ?)", publisher);
            }
            return true;
        }
    }

    private static boolean call(Connection connection, String sql, String publisher) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, SPACE);
            statement.setInt(2, publisher.hashCode());
            try (var result = statement.executeQuery()) {
                return result.next() && "t".equals(result.getString(1));
            }
        }
    }
}
