package org.entente.trade.load;

import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Flow;
import org.entente.trade.product.Classification;
import org.jspecify.annotations.Nullable;

/**
 * What all lines of one reporter's flow in one period have in common.
 *
 * @param number the report's place in the file, 0 is the first
 * @param reporter UN numeric
 * @param classification null as long as there are only totals
 */
record ReportHeader(
        int number, Key key, Valuation valuation, @Nullable Classification classification) {
    /** Identifies a report within a file. */
    record Key(int reporter, Flow flow, Period period) {}

    ReportHeader classified(Classification newClassification) {
        return new ReportHeader(number, key, valuation, newClassification);
    }
}
