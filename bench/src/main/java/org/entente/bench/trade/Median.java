package org.entente.bench.trade;

import java.time.Duration;
import java.util.List;

/** The middle of some measurements, which one disturbed round does not move. */
final class Median {
    private static final double NANOS_PER_SECOND = 1e9;

    private Median() {}

    static double seconds(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2).toNanos() / NANOS_PER_SECOND;
    }
}
