package org.entente.trade.load;

import org.entente.kernel.figure.Valuation;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Measures;
import org.entente.trade.flow.Procedure;
import org.entente.trade.product.Classification;
import org.jspecify.annotations.Nullable;

/**
 * One line of a report as a format has read it.
 *
 * @param partner UN numeric; 0 is the world
 * @param valuation null when the line does not say: it is the report's
 * @param classification of the product, null for a total
 * @param product number of the product, 0 for a total
 * @param status of the value; {@link LineStatus#CONFIDENTIAL} exactly when the measures have none
 */
record Line(
        ReportHeader.Key report,
        int partner,
        Procedure procedure,
        @Nullable Valuation valuation,
        @Nullable Classification classification,
        int product,
        Measures measures,
        LineStatus status) {
    /** The line with a valuation that is known from elsewhere. */
    Line valued(Valuation known) {
        return new Line(report, partner, procedure, known, classification, product, measures, status);
    }
}
