package org.entente.trade.load;

import org.entente.kernel.imports.CsvRow;

/** What a column that says yes or no says, if it says anything. */
enum Flag {
    YES,
    NO,
    UNSAID;

    /** The cell's text: {@code true}, {@code false}, 1, 0 in any case, or nothing. */
    static Flag of(CsvRow row, String column) {
        String text = row.raw(column);
        if (text.isEmpty()) {
            return UNSAID;
        }
        if (text.equals("1") || text.equalsIgnoreCase("true")) {
            return YES;
        }
        if (text.equals("0") || text.equalsIgnoreCase("false")) {
            return NO;
        }
        throw row.reject(column, "is neither true nor false");
    }
}
