package org.entente.kernel.imports;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Streams rows into a table by PostgreSQL's {@code COPY ... FROM STDIN} in text format. Cells are written in column
 * order, each row ended by {@link #endRow()}; {@link #finish()} ends the copy, closing without it cancels.
 */
public final class CopyWriter implements AutoCloseable {
    private static final int FLUSH_AT = 1 << 16;

    private final CopyIn copy;
    private byte[] buffer = new byte[FLUSH_AT + 4096];
    private int size;
    private boolean rowStarted;

    /** Starts a copy into {@code table}, columns as listed. */
    public CopyWriter(Connection connection, String table, String... columns) throws SQLException {
        this.copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin".formatted(table, String.join(", ", columns)));
    }

    /** A whole number. */
    public CopyWriter integer(long value) {
        cell();
        if (value < 0) {
            put((byte) '-');
        }
        ensure(20);
        int start = size;
        long rest = value;
        do {
            buffer[size++] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
        } while (rest != 0);
        for (int low = start, high = size - 1; low < high; low++, high--) {
            byte digit = buffer[low];
            buffer[low] = buffer[high];
            buffer[high] = digit;
        }
        return this;
    }

    /** A whole number, or null. */
    public CopyWriter integer(@Nullable Long value) {
        return value == null ? nothing() : integer(value.longValue());
    }

    /** An exact decimal, or null. */
    public CopyWriter decimal(@Nullable BigDecimal value) {
        return value == null ? nothing() : text(value.toPlainString());
    }

    /** A date, or null. */
    public CopyWriter date(@Nullable LocalDate value) {
        return value == null ? nothing() : text(value.toString());
    }

    /** Text, or null. */
    public CopyWriter text(@Nullable String value) {
        if (value == null) {
            return nothing();
        }
        cell();
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            switch (b) {
                case '\\' -> escaped('\\');
                case '\n' -> escaped('n');
                case '\r' -> escaped('r');
                case '\t' -> escaped('t');
                default -> put(b);
            }
        }
        return this;
    }

    /** A null cell. */
    public CopyWriter nothing() {
        cell();
        escaped('N');
        return this;
    }

    /** Ends the row. */
    public void endRow() throws SQLException {
        put((byte) '\n');
        rowStarted = false;
        if (size >= FLUSH_AT) {
            flush();
        }
    }

    /** Ends the copy and returns the number of rows the server took. */
    public long finish() throws SQLException {
        flush();
        return copy.endCopy();
    }

    /** Cancels the copy unless it was finished. */
    @Override
    public void close() throws IOException {
        if (copy.isActive()) {
            try {
                copy.cancelCopy();
            } catch (SQLException e) {
                throw new IOException("COPY could not be cancelled", e);
            }
        }
    }

    private void flush() throws SQLException {
        if (size > 0) {
            copy.writeToCopy(buffer, 0, size);
            size = 0;
        }
    }

    private void cell() {
        if (rowStarted) {
            put((byte) '\t');
        }
        rowStarted = true;
    }

    private void escaped(char c) {
        put((byte) '\\');
        put((byte) c);
    }

    private void put(byte b) {
        ensure(1);
        buffer[size++] = b;
    }

    private void ensure(int more) {
        if (size + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
        }
    }
}
