package org.entente.trade.load;

import org.entente.kernel.figure.Valuation;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.product.Classification;
import org.jspecify.annotations.Nullable;

/**
 * One line of a report as a format has read it.
 *
 * @param partner UN numeric
 * @param classification of the product, null for a total
 * @param product number of the product, 0 for a total
 * @param valueMilli thousandths of a US dollar; null exactly when withheld
 * @param netWeightGrams null when not known
 */
record Line(
        ReportHeader.Key report,
        int partner,
        Valuation valuation,
        @Nullable Classification classification,
        int product,
        @Nullable Long valueMilli,
        @Nullable Long netWeightGrams,
        LineStatus status) {}
