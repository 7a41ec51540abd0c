package org.entente.kernel.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts the rows of one import as it goes and keeps every refusal. Written by one thread, read by many. */
public final class ImportReport {
    /** A file that is to be refused anyway is not read further than this many refusals. */
    static final int ENOUGH_TO_FAIL = 1_000;

    private static final int BATCH = 500;

    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong rejected = new AtomicLong();
    private final AtomicLong leftOut = new AtomicLong();
    private final BadRow onBadRow;
    private final Consumer<List<Rejection>> store;
    private final List<Rejection> pending = new ArrayList<>();
    private final Map<Rule, Rows> leftOutBy = new LinkedHashMap<>();

    /** A report that hands refusals to {@code store} in batches. */
    public ImportReport(BadRow onBadRow, Consumer<List<Rejection>> store) {
        this.onBadRow = onBadRow;
        this.store = store;
    }

    /** One more row was read, whatever becomes of it. */
    public void row() {
        rows.lazySet(rows.get() + 1);
    }

    /**
     * The row is refused. Also for a row that was {@link #row() counted} and only later found wrong.
     *
     * @param line line of the file the row begins on, 1 is the first; 0 when it has none
     * @param column the column at fault, null when it is the row as a whole
     * @throws FileRejectedException when the file is to be refused anyway and enough is known to say why
     */
    public void reject(long line, @Nullable String column, @Nullable String value, String reason) {
        rejected.incrementAndGet();
        pending.add(new Rejection(line, column, value, reason));
        if (pending.size() >= BATCH) {
            storePending();
        }
        if (onBadRow == BadRow.FAIL && rejected.get() >= ENOUGH_TO_FAIL) {
            throw new FileRejectedException("stopped after %d unreadable rows".formatted(ENOUGH_TO_FAIL));
        }
    }

    /** The row is refused for one of its cells, as {@link #reject(long, String, String, String)} does. */
    public void reject(long line, CellRejectedException cell) {
        reject(line, cell.column(), cell.value(), String.valueOf(cell.getMessage()));
    }

    /**
     * The row is taken, and something about it must be told: a name that matched nothing and is kept as written. It
     * stands in the report beside the refusals and is not counted among them.
     *
     * @param line line of the file the row begins on, 1 is the first
     */
    public void remark(long line, @Nullable String column, @Nullable String value, String remark) {
        pending.add(new Rejection(line, column, value, remark));
        if (pending.size() >= BATCH) {
            storePending();
        }
    }

    /**
     * The row is left out by a rule of its format: neither taken nor refused. Rows that the same rule leaves out for
     * the same value are told in one line, that of the first, when the reading is over.
     */
    void leaveOut(long line, RowLeftOutException row) {
        leftOut.incrementAndGet();
        leftOutBy.computeIfAbsent(
                        new Rule(row.column(), row.value(), String.valueOf(row.getMessage())), rule -> new Rows(line))
                .count++;
    }

    /** Stores what is not stored yet: refusals, remarks, and what was left out. */
    void flush() {
        leftOutBy.forEach((rule, rows) -> remark(
                rows.first,
                rule.column(),
                rule.value(),
                "%s; left out%s".formatted(rule.text(), rows.count == 1 ? "" : " in %d rows".formatted(rows.count))));
        leftOutBy.clear();
        storePending();
    }

    private void storePending() {
        if (!pending.isEmpty()) {
            store.accept(List.copyOf(pending));
            pending.clear();
        }
    }

    void readBytes(long more) {
        bytes.lazySet(bytes.get() + more);
    }

    /** Bytes of the sent file read so far. */
    public long bytes() {
        return bytes.get();
    }

    /** Rows read so far. */
    public long rows() {
        return rows.get();
    }

    /** Rows refused so far. */
    public long rejected() {
        return rejected.get();
    }

    /** Rows left out by a rule of the format so far. */
    public long leftOut() {
        return leftOut.get();
    }

    /** Rows read and neither refused nor left out. */
    public long taken() {
        return rows.get() - rejected.get() - leftOut.get();
    }

    /** One refusal. */
    public record Rejection(
            long line, @Nullable String column, @Nullable String value, String reason) {}

    private record Rule(String column, @Nullable String value, String text) {}

    private static final class Rows {
        private final long first;
        private long count;

        Rows(long first) {
            this.first = first;
        }
    }
}
