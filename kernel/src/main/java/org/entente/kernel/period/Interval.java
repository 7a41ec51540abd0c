package org.entente.kernel.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from {@code from} to {@code to}, both included. A claim about "the entire period" has no known start, a
 * continuing one no end; both stay null and are never guessed.
 *
 * @param from first day, null when unknown or open
 * @param to last day, null when open; never before {@code from}
 */
public record Interval(@Nullable LocalDate from, @Nullable LocalDate to) {
    public Interval {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("interval ends before it starts: %s/%s".formatted(from, to));
        }
    }

    /** The days of a period. */
    public static Interval of(Period period) {
        return new Interval(period.firstDay(), period.lastDay());
    }

    /** From the first day of {@code first} to the last day of {@code last}. */
    public static Interval of(Period first, Period last) {
        return new Interval(first.firstDay(), last.lastDay());
    }

    /**
     * The shortest honest name: a year or month where the interval is one, {@code 2001/2012} for whole years, otherwise
     * ISO 8601 dates with {@code ..} for an open end.
     */
    public String code() {
        if (from != null
                && to != null
                && from.getDayOfYear() == 1
                && to.equals(Period.ofYear(to.getYear()).lastDay())) {
            return from.getYear() == to.getYear()
                    ? Period.ofYear(to.getYear()).code()
                    : from.getYear() + "/" + to.getYear();
        }
        if (from != null && to != null && from.getDayOfMonth() == 1) {
            Period month = Period.ofMonth(from.getYear(), from.getMonthValue());
            if (month.lastDay().equals(to)) {
                return month.code();
            }
        }
        return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
    }
}
