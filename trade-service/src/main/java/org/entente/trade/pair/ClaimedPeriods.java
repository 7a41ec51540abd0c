package org.entente.trade.pair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;

/** Reads a claim's days as the periods that statistics have. */
final class ClaimedPeriods {
    /** A claim about more months than these speaks of years. */
    private static final int MOST_MONTHS = 36;

    private static final int MONTHS_IN_QUARTER = 3;

    private ClaimedPeriods() {}

    /**
     * Whole years, one quarter, or whole months, earliest first; empty for days that are none of these, for an open end
     * and for more than three years that do not begin with a January.
     */
    static List<Period> of(Interval interval) {
        LocalDate from = interval.from();
        LocalDate to = interval.to();
        if (from == null || to == null || from.getDayOfMonth() != 1 || !isLastOfMonth(to)) {
            return List.of();
        }
        List<Period> months = new ArrayList<>();
        for (Period month = Period.ofMonth(from.getYear(), from.getMonthValue());
                !month.firstDay().isAfter(to);
                month = Months.next(month)) {
            months.add(month);
        }
        if (from.getDayOfYear() == 1 && to.equals(Period.ofYear(to.getYear()).lastDay())) {
            return months.stream()
                    .map(month -> Period.ofYear(month.year()))
                    .distinct()
                    .toList();
        }
        if (months.size() == MONTHS_IN_QUARTER && from.getMonthValue() % MONTHS_IN_QUARTER == 1) {
            return List.of(Period.ofQuarter(from.getYear(), from.getMonthValue() / MONTHS_IN_QUARTER + 1));
        }
        return months.size() > MOST_MONTHS ? List.of() : List.copyOf(months);
    }

    private static boolean isLastOfMonth(LocalDate day) {
        return day.plusDays(1).getDayOfMonth() == 1;
    }
}
