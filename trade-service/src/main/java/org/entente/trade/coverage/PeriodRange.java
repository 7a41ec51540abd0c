package org.entente.trade.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.entente.kernel.period.Period;
import org.entente.trade.pair.Months;

/**
 * Periods of one length that follow each other.
 *
 * @param count how many they are
 */
public record PeriodRange(Period from, Period to, int count) {
    /** The fewest ranges that hold exactly these periods, of one length, earliest first. */
    static List<PeriodRange> of(Collection<Period> periods) {
        List<PeriodRange> ranges = new ArrayList<>();
        for (Period period : new TreeSet<>(periods)) {
            PeriodRange last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && Months.next(last.to).equals(period)) {
                ranges.set(ranges.size() - 1, new PeriodRange(last.from, period, last.count + 1));
            } else {
                ranges.add(new PeriodRange(period, period, 1));
            }
        }
        return List.copyOf(ranges);
    }
}
