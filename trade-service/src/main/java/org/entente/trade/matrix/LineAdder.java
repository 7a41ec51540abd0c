package org.entente.trade.matrix;

import java.util.Arrays;
import org.entente.trade.flow.PackedLines;
import org.entente.trade.product.ProductCode;

/**
 * Adds packed lines to a row of a matrix without making objects: a year of the world has ten million. Where a report has
 * several levels, the coarsest at or below the wanted one counts, for each product by itself, as in
 * {@link org.entente.trade.product.LevelSum}.
 */
final class LineAdder {
    private final int[] products;
    private final int level;
    private final long[] sums;
    private final int[] levels;
    private int first;
    private int last;

    /** @param products numbers of products of the level, ascending */
    LineAdder(int[] products, int level) {
        this.products = products;
        this.level = level;
        this.sums = new long[products.length];
        this.levels = new int[products.length];
    }

    /** Adds the lines of one report and partner, of any levels; lines of products that are no column are passed over. */
    void add(byte[] packed, long[] row) {
        first = products.length;
        last = -1;
        PackedLines.Reader lines = new PackedLines.Reader(packed);
        while (lines.next()) {
            int lineLevel = ProductCode.level(lines.product());
            if (lineLevel >= level) {
                int column = Arrays.binarySearch(products, ProductCode.ancestor(lines.product(), level));
                if (column >= 0) {
                    take(column, lineLevel, lines.valueMilli());
                }
            }
        }
        for (int column = first; column <= last; column++) {
            if (levels[column] > 0) {
                row[column] = sum(row[column], sums[column]);
                levels[column] = 0;
            }
        }
    }

    private void take(int column, int lineLevel, long value) {
        first = Math.min(first, column);
        last = Math.max(last, column);
        if (levels[column] == 0 || lineLevel < levels[column]) {
            levels[column] = lineLevel;
            sums[column] = value;
        } else if (lineLevel == levels[column]) {
            sums[column] = sum(sums[column], value);
        }
    }

    /** A withheld part leaves what is known; only when every part is withheld is the sum. */
    private static long sum(long one, long other) {
        if (other == TradeMatrix.WITHHELD) {
            return one == 0 ? other : one;
        }
        return one == TradeMatrix.WITHHELD ? other : Math.addExact(one, other);
    }
}
