package org.entente.trade.matrix;

import java.util.List;

/**
 * What a matrix is made of: with the same reports it is the same matrix, whatever the moment.
 *
 * @param side whose countries the rows are
 * @param level digits of the products
 * @param reports ids of the reports, ascending
 */
record MatrixKey(Side side, int level, List<Integer> reports) {
    /** Whose countries the rows of a matrix are. */
    enum Side {
        /** Those who report. */
        REPORTER,
        /** Those whom the reports name, which for exports are the importers. */
        PARTNER
    }
}
