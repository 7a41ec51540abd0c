package org.entente.trade.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the lines of a file of any size in constant memory: sorted runs go to a scratch file and are merged as they are
 * read back. A file that is sorted already makes one run; one that fits in memory never reaches the disk.
 */
final class LineSorter implements AutoCloseable {
    /** Lines kept in memory. */
    private static final int CHUNK = 250_000;

    /** Lines of each run that are read at a time. */
    private static final int READ_AHEAD = 1_000;

    private final Path scratch;
    private final int chunkSize;
    private final LineChunk chunk = new LineChunk();
    private final List<Run> runs = new ArrayList<>();
    private @Nullable OutputStream out;
    private long written;

    /** Lines of the scratch file that are in order: from {@code first}, 0 is the file's first, so many. */
    private record Run(long first, long lines, StagedLine last) {}

    /** What is done with each line, in order. */
    @FunctionalInterface
    interface Consumer {
        void accept(StagedLine line) throws IOException, SQLException;
    }

    LineSorter(Path scratch) {
        this(scratch, CHUNK);
    }

    LineSorter(Path scratch, int chunkSize) {
        this.scratch = scratch;
        this.chunkSize = chunkSize;
    }

    void add(StagedLine line) throws IOException {
        chunk.add(line);
        if (chunk.count() >= chunkSize) {
            spill();
        }
    }

    private void spill() throws IOException {
        chunk.sort();
        OutputStream to = out;
        if (to == null) {
            to = Files.newOutputStream(scratch);
            out = to;
        }
        chunk.writeTo(to);
        extendOrBegin(new Run(written, chunk.count(), chunk.get(chunk.count() - 1)), chunk.get(0));
        written += chunk.count();
        chunk.clear();
    }

    private void extendOrBegin(Run next, StagedLine first) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).last().compareTo(first) <= 0) {
            Run before = runs.get(last);
            runs.set(last, new Run(before.first(), before.lines() + next.lines(), next.last()));
        } else {
            runs.add(next);
        }
    }

    /** Hands every line over in order. */
    void drain(Consumer consumer) throws IOException, SQLException {
        if (runs.isEmpty()) {
            chunk.sort();
            for (int i = 0; i < chunk.count(); i++) {
                consumer.accept(chunk.get(i));
            }
            return;
        }
        if (!chunk.isEmpty()) {
            spill();
        }
        if (out != null) {
            out.close();
        }
        merge(consumer);
    }

    private void merge(Consumer consumer) throws IOException, SQLException {
        PriorityQueue<Cursor> cursors = new PriorityQueue<>();
        List<Cursor> open = new ArrayList<>();
        try {
            for (Run run : runs) {
                Cursor cursor = new Cursor(scratch, run);
                open.add(cursor);
                cursors.add(cursor);
            }
            while (!cursors.isEmpty()) {
                Cursor first = cursors.remove();
                Cursor second = cursors.peek();
                boolean more = true;
                while (more && (second == null || first.compareTo(second) <= 0)) {
                    consumer.accept(first.line());
                    more = first.next();
                }
                if (more) {
                    cursors.add(first);
                }
            }
        } finally {
            for (Cursor cursor : open) {
                cursor.in.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
            Files.deleteIfExists(scratch);
        }
    }

    /** A place in a run. */
    private static final class Cursor implements Comparable<Cursor> {
        private final InputStream in;
        private final byte[] block = new byte[READ_AHEAD * StagedLine.BYTES];
        private long unread;
        private int size;
        private int at;

        Cursor(Path scratch, Run run) throws IOException {
            this.in = Files.newInputStream(scratch);
            in.skipNBytes(run.first() * StagedLine.BYTES);
            this.unread = run.lines() * StagedLine.BYTES;
            fill();
        }

        private void fill() throws IOException {
            size = (int) Math.min(block.length, unread);
            if (in.readNBytes(block, 0, size) < size) {
                throw new EOFException("the scratch file ends in the middle of a run");
            }
            unread -= size;
            at = 0;
        }

        StagedLine line() {
            return StagedLine.read(block, at);
        }

        boolean next() throws IOException {
            at += StagedLine.BYTES;
            if (at < size) {
                return true;
            }
            if (unread == 0) {
                return false;
            }
            fill();
            return true;
        }

        @Override
        public int compareTo(Cursor other) {
            return StagedLine.compare(block, at, other.block, other.at);
        }
    }
}
