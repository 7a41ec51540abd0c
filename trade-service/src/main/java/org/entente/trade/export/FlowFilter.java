package org.entente.trade.export;

import java.time.Instant;
import org.entente.kernel.period.Frequency;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a dataset are wanted; null leaves it open.
 *
 * @param reporter UN numeric
 * @param partner UN numeric
 * @param from the first day of this period is the first one wanted
 * @param to the last day of this period is the last one wanted
 * @param level digits of the product codes; 0 for totals alone
 */
record FlowFilter(
        String dataset,
        @Nullable Integer reporter,
        @Nullable Integer partner,
        @Nullable Period from,
        @Nullable Period to,
        @Nullable Frequency frequency,
        @Nullable Flow flow,
        @Nullable Integer level,
        Instant knownAsOf) {

    boolean wants(Period period) {
        return (from == null || !period.firstDay().isBefore(from.firstDay()))
                && (to == null || !period.lastDay().isAfter(to.lastDay()))
                && (frequency == null || period.frequency() == frequency);
    }

    boolean wantsTotals() {
        return level == null || level == 0;
    }

    boolean wantsProducts() {
        return level == null || level > 0;
    }

    boolean wantsLevel(int productLevel) {
        return level == null || level == productLevel;
    }
}
