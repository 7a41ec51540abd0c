package org.entente.bench.trade.file;

import java.util.Arrays;

/** What a report says of one partner, product by product; used again for the next. */
final class Basket {
    private final long[] values;
    private final long[] grams;
    private boolean empty = true;

    /**
     * @param goods how many products; one more is kept for what is not specified
     */
    Basket(int goods) {
        this.values = new long[goods + 1];
        this.grams = new long[goods + 1];
    }

    void add(int good, long valueMilli, long weight) {
        values[good] += valueMilli;
        grams[good] += weight;
        empty = false;
    }

    boolean isEmpty() {
        return empty;
    }

    void addAll(Basket other) {
        if (other.empty) {
            return;
        }
        empty = false;
        for (int good = 0; good < values.length; good++) {
            values[good] += other.values[good];
            grams[good] += other.grams[good];
        }
    }

    void clear() {
        if (!empty) {
            Arrays.fill(values, 0);
            Arrays.fill(grams, 0);
            empty = true;
        }
    }

    int size() {
        return values.length;
    }

    long value(int good) {
        return values[good];
    }

    long grams(int good) {
        return grams[good];
    }
}
