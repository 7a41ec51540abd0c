package org.entente.trade.pair;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.kernel.period.Frequency;
import org.entente.kernel.period.Period;

/** How years, quarters and months lie in each other. */
public final class Months {
    private static final int IN_YEAR = 12;
    private static final int IN_QUARTER = 3;

    private Months() {}

    /** The months of a period, earliest first; a month is its own. */
    static List<Period> of(Period period) {
        int first = period.firstDay().getMonthValue();
        return IntStream.rangeClosed(first, period.lastDay().getMonthValue())
                .mapToObj(month -> Period.ofMonth(period.year(), month))
                .toList();
    }

    /** The period of a frequency that a month lies in. */
    static Period enclosing(Period month, Frequency frequency) {
        return switch (frequency) {
            case ANNUAL -> Period.ofYear(month.year());
            case QUARTERLY -> Period.ofQuarter(month.year(), (month.ordinal() - 1) / IN_QUARTER + 1);
            case MONTHLY -> month;
        };
    }

    /** The period of the same length that follows. */
    public static Period next(Period period) {
        int last = switch (period.frequency()) {
            case ANNUAL -> 0;
            case QUARTERLY -> IN_YEAR / IN_QUARTER;
            case MONTHLY -> IN_YEAR;
        };
        return period.ordinal() < last
                ? new Period(period.year(), period.frequency(), period.ordinal() + 1)
                : new Period(period.year() + 1, period.frequency(), last == 0 ? 0 : 1);
    }
}
