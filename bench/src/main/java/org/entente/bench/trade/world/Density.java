package org.entente.bench.trade.world;

/** Finds how dense a year must be to have a wanted number of rows. */
final class Density {
    /** Of the products one in so many is looked at: there are millions of cells. */
    private static final int SAMPLE = 4;

    /** Cells are counted by the upper bits of their intensity: 16 classes for each doubling. */
    private static final int DROPPED_BITS = 48;

    private static final int HALVINGS = 60;

    private final int places;
    private final int goods;
    private final Gravity gravity;
    private final Patterns patterns;

    Density(int places, int goods, Gravity gravity, Patterns patterns) {
        this.places = places;
        this.goods = goods;
        this.gravity = gravity;
        this.patterns = patterns;
    }

    /** The factor on every cell's intensity that makes about so many rows. */
    double of(int year, double rows) {
        long[] cells = count(year);
        double sampled = rows * ((goods + SAMPLE - 1) / SAMPLE) / goods;
        double low = -40;
        double high = 40;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (expected(cells, StrictMath.exp(middle)) < sampled) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return StrictMath.exp(high);
    }

    private static double expected(long[] cells, double factor) {
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] > 0) {
                sum += cells[i] * -StrictMath.expm1(-factor * intensity(i));
            }
        }
        return sum;
    }

    /** The middle of a class. */
    private static double intensity(int cell) {
        return Double.longBitsToDouble(((long) cell << DROPPED_BITS) + (1L << DROPPED_BITS - 1));
    }

    private long[] count(int year) {
        long[] cells = new long[1 << Long.SIZE - DROPPED_BITS - 1];
        for (int from = 0; from < places; from++) {
            float[] shares = patterns.shareRoots(from);
            for (int to = 0; to < places; to++) {
                double size = gravity.of(from, to, year);
                if (size > 0) {
                    count(cells, Patterns.presence(size), shares, patterns.demandRoots(to));
                }
            }
        }
        return cells;
    }

    private static void count(long[] cells, double pair, float[] shares, float[] demands) {
        for (int good = 0; good < shares.length; good += SAMPLE) {
            double intensity = pair * shares[good] * demands[good];
            cells[(int) (Double.doubleToRawLongBits(intensity) >>> DROPPED_BITS)]++;
        }
    }
}
