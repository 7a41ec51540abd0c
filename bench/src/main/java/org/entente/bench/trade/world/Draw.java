package org.entente.bench.trade.world;

/**
 * Random numbers as a function of what they are drawn for: no order of drawing, so any part of the world can be made by
 * itself, and made again. Only exact and strict arithmetic, so that every JVM draws the same.
 */
final class Draw {
    private static final int PARTS = 1 << 16;
    private static final float[] DELAYS = delays();

    /** Four parts of 16 bits added up are nearly normal; this is what their sum deviates by. */
    private static final double DEVIATION = StrictMath.sqrt(4.0 * ((double) PARTS * PARTS - 1) / 12);

    private static final double MEAN = 2.0 * (PARTS - 1);

    private final long seed;

    Draw(long seed) {
        this.seed = mix(seed + 0x5851F42D4C957F2DL);
    }

    /** What a draw is for: draws for different things have nothing to do with each other. */
    enum Purpose {
        PLACE,
        DISTANCE,
        PAIR,
        PAIR_TREND,
        PAIR_YEAR,
        YEAR,
        GOOD,
        PRICE,
        CHAPTER_SKILL,
        HEADING_SKILL,
        GOOD_SKILL,
        DEMAND,
        PRESENCE,
        VALUE,
        REPORTER,
        REPORTER_GOOD,
        EXPORT_SIDE,
        IMPORT_SIDE,
        EXPORT_LINE,
        IMPORT_LINE,
        RE_EXPORT
    }

    /** A key to draw with, from the purpose and the things it is about. */
    long key(Purpose purpose, long a, long b, long c) {
        long key = mix(seed + purpose.ordinal() * 0x9E3779B97F4A7C15L);
        key = mix(key ^ a * 0xC2B2AE3D27D4EB4FL);
        key = mix(key ^ b * 0x165667B19E3779F9L);
        return mix(key ^ c * 0x27D4EB2F165667C5L);
    }

    double uniform(Purpose purpose, long a, long b, long c) {
        return uniform(key(purpose, a, b, c));
    }

    double normal(Purpose purpose, long a, long b, long c) {
        return normal(key(purpose, a, b, c));
    }

    /** The bits of the n-th thing under a key. */
    static long bits(long key, int n) {
        return mix(key + n * 0x9E3779B97F4A7C15L);
    }

    /** From 0 to below 1. */
    static double uniform(long bits) {
        return (bits >>> 11) * 0x1.0p-53;
    }

    /** Mean 0, deviation 1, within 3.5 of the mean. */
    static double normal(long bits) {
        long sum = (bits & 0xFFFF) + (bits >>> 16 & 0xFFFF) + (bits >>> 32 & 0xFFFF) + (bits >>> 48);
        return (sum - MEAN) / DEVIATION;
    }

    /** Exponential with mean 1: less than x with the chance that something of intensity x happens at all. */
    static float delay(long bits) {
        return DELAYS[(int) (bits >>> 48)];
    }

    /** No delay is shorter. */
    static float shortestDelay() {
        return DELAYS[PARTS - 1];
    }

    private static float[] delays() {
        float[] delays = new float[PARTS];
        for (int i = 0; i < PARTS; i++) {
            delays[i] = (float) -StrictMath.log((i + 0.5) / PARTS);
        }
        return delays;
    }

    private static long mix(long z) {
        long x = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
        return x ^ x >>> 31;
    }
}
