package org.entente.trade.analysis;

import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one indicator of a pair and year.
 *
 * @param from the earlier period of {@link PairIndicator#MARGINAL_INTRA_INDUSTRY}; null for the year before, and for
 *     every other indicator
 */
public record PairIndicatorKey(
        PairYear pair, PairIndicator indicator, @Nullable Period from) {
    /** The earlier period. */
    Period earlier() {
        Period period = pair.year().period();
        return from != null ? from : new Period(period.year() - 1, period.frequency(), period.ordinal());
    }
}
