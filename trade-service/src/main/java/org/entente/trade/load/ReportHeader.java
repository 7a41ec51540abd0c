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
 * @param valuation null as long as no line says
 * @param classification null as long as there are only totals
 */
record ReportHeader(
        int number,
        Key key,
        @Nullable Valuation valuation,
        @Nullable Classification classification) {
    /**
     * Identifies a report within a file.
     *
     * @param reporter UN numeric
     */
    record Key(int reporter, Flow flow, Period period) {}

    /** The header with what a line says beside; a line that says nothing changes nothing. */
    ReportHeader with(@Nullable Valuation newValuation, @Nullable Classification newClassification) {
        return new ReportHeader(
                number,
                key,
                valuation == null ? newValuation : valuation,
                classification == null ? newClassification : classification);
    }
}
