package org.entente.trade.load;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the lines of a file of any size in constant memory: sorted runs go to a scratch file and are merged as they are
 * read back. A file that is sorted already makes one run; one that fits in memory never reaches the disk.
 */
final class LineSorter implements AutoCloseable {
    /** Lines kept in memory, about 100 bytes each. */
    private static final int CHUNK = 250_000;

    private static final int BUFFER = 1 << 16;

    private final Path scratch;
    private final int chunkSize;
    private final List<StagedLine> chunk = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private @Nullable DataOutputStream out;
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
        if (chunk.size() >= chunkSize) {
            spill();
        }
    }

    private void spill() throws IOException {
        Collections.sort(chunk);
        DataOutputStream to = out;
        if (to == null) {
            OutputStream file = Files.newOutputStream(scratch);
            to = new DataOutputStream(new BufferedOutputStream(file, BUFFER));
            out = to;
        }
        for (StagedLine line : chunk) {
            line.write(to);
        }
        extendOrBegin(new Run(written, chunk.size(), chunk.get(chunk.size() - 1)), chunk.get(0));
        written += chunk.size();
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
            Collections.sort(chunk);
            for (StagedLine line : chunk) {
                consumer.accept(line);
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
                    consumer.accept(first.line);
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
        private final DataInputStream in;
        private long left;
        private StagedLine line;

        Cursor(Path scratch, Run run) throws IOException {
            InputStream file = Files.newInputStream(scratch);
            file.skipNBytes(run.first() * StagedLine.BYTES);
            this.in = new DataInputStream(new BufferedInputStream(file, BUFFER));
            this.left = run.lines() - 1;
            this.line = StagedLine.read(in);
        }

        boolean next() throws IOException {
            if (left == 0) {
                return false;
            }
            left--;
            line = StagedLine.read(in);
            return true;
        }

        @Override
        public int compareTo(Cursor other) {
            return line.compareTo(other.line);
        }
    }
}
