package org.entente.bench.trade.client;

import java.util.Arrays;
import java.util.List;

/** How long answers took, from the shortest to the longest. */
public final class Latencies {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    private final long[] sortedNanos;
    private final long elapsedNanos;

    private Latencies(long[] nanos, long elapsedNanos) {
        this.sortedNanos = nanos;
        this.elapsedNanos = elapsedNanos;
        Arrays.sort(sortedNanos);
    }

    static Latencies together(List<Latencies> parts) {
        return new Latencies(
                parts.stream()
                        .flatMapToLong(part -> Arrays.stream(part.sortedNanos))
                        .toArray(),
                parts.stream().mapToLong(part -> part.elapsedNanos).max().orElse(0));
    }

    /** How many answers there were. */
    public int count() {
        return sortedNanos.length;
    }

    public double perSecond() {
        return count() / (elapsedNanos / NANOS_PER_SECOND);
    }

    /** The latency that this part of the answers did not exceed, milliseconds; NaN when there were none. */
    public double millis(double quantile) {
        return count() == 0
                ? Double.NaN
                : sortedNanos[(int) Math.min(count() - 1L, (long) (quantile * count()))] / NANOS_PER_MILLI;
    }

    /** Collects the latencies of one connection. */
    public static final class Recorder {
        private long[] nanos = new long[1024];
        private int size;

        /** Takes the next one, nanoseconds. */
        public void add(long latency) {
            if (size == nanos.length) {
                nanos = Arrays.copyOf(nanos, size * 2);
            }
            nanos[size++] = latency;
        }

        /** What was taken, within a time. */
        public Latencies end(long elapsedNanos) {
            return new Latencies(Arrays.copyOf(nanos, size), elapsedNanos);
        }
    }
}
