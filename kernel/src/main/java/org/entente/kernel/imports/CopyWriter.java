package org.entente.kernel.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
 *
 * <p>A connection copies into one table at a time. Rows of a second table, found while the first is written, wait in a
 * scratch file: see {@link #waiting}.
 */
public final class CopyWriter implements AutoCloseable {
    private static final int FLUSH_AT = 1 << 16;
    private static final byte[] HEXADECIMAL = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final Target target;
    private byte[] buffer = new byte[FLUSH_AT + 4096];
    private int size;
    private boolean rowStarted;

    /** Starts a copy into {@code table}, columns as listed. */
    public CopyWriter(Connection connection, String table, String... columns) throws SQLException {
        this(new TableTarget(connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin".formatted(table, String.join(", ", columns)))));
    }

    private CopyWriter(Target target) {
        this.target = target;
    }

    /**
     * Writes rows to {@code scratch} instead of a table; {@link #finish()} copies them into {@code table} and deletes the
     * file, closing without it only deletes.
     */
    public static CopyWriter waiting(Path scratch, Connection connection, String table, String... columns)
            throws IOException {
        return new CopyWriter(new FileTarget(
                scratch,
                Files.newOutputStream(scratch),
                connection,
                "copy %s (%s) from stdin".formatted(table, String.join(", ", columns))));
    }

    /** Where encoded rows go. */
    private interface Target {
        void write(byte[] buffer, int size) throws SQLException;

        long finish() throws SQLException;

        void cancel() throws SQLException, IOException;
    }

    private record TableTarget(CopyIn copy) implements Target {
        @Override
        public void write(byte[] buffer, int size) throws SQLException {
            copy.writeToCopy(buffer, 0, size);
        }

        @Override
        public long finish() throws SQLException {
            return copy.endCopy();
        }

        @Override
        public void cancel() throws SQLException {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private record FileTarget(Path file, OutputStream out, Connection connection, String sql) implements Target {
        @Override
        public void write(byte[] buffer, int size) {
            try {
                out.write(buffer, 0, size);
            } catch (IOException e) {
                throw new UncheckedIOException("rows could not be kept in " + file, e);
            }
        }

        @Override
        public long finish() throws SQLException {
            try {
                out.close();
                try (InputStream in = Files.newInputStream(file)) {
                    return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, in, FLUSH_AT);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("rows kept in %s could not be copied".formatted(file), e);
            }
        }

        @Override
        public void cancel() throws IOException {
            out.close();
            Files.deleteIfExists(file);
        }
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

    /** Bytes, for a column of type {@code bytea}. */
    public CopyWriter bytes(byte[] value) {
        cell();
        ensure(value.length * 2 + 3);
        buffer[size++] = '\\';
        buffer[size++] = '\\';
        buffer[size++] = 'x';
        for (byte b : value) {
            buffer[size++] = HEXADECIMAL[b >> 4 & 0xf];
            buffer[size++] = HEXADECIMAL[b & 0xf];
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
        return target.finish();
    }

    /** Cancels the copy unless it was finished. */
    @Override
    public void close() throws IOException {
        try {
            target.cancel();
        } catch (SQLException e) {
            throw new IOException("COPY could not be cancelled", e);
        }
    }

    private void flush() throws SQLException {
        if (size > 0) {
            target.write(buffer, size);
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
