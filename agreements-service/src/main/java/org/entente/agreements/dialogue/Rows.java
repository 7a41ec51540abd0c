package org.entente.agreements.dialogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows for one prepared insert, sent together on closing. Dialogue is small: a COPY would not pay. */
final class Rows implements AutoCloseable {
    private final PreparedStatement insert;
    private int column = 0;

    Rows(Connection connection, String sql) throws SQLException {
        this.insert = connection.prepareStatement(sql);
    }

    /** The next values of the row, in the insert's order. */
    Rows add(@Nullable Object... values) throws SQLException {
        for (Object value : values) {
            insert.setObject(++column, value);
        }
        return this;
    }

    /** Ends the row. */
    void end() throws SQLException {
        insert.addBatch();
        column = 0;
    }

    @Override
    public void close() throws SQLException {
        try (insert) {
            insert.executeBatch();
        }
    }
}
