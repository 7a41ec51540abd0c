package org.entente.kernel.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.kernel.error.BadUserInputException;

/**
 * A calendar period of one observation: {@code 2021}, {@code 2021-Q3} or {@code 2021-07}.
 *
 * @param year calendar year, 1000 to 9999
 * @param frequency whether the period is the year, a quarter or a month of it
 * @param ordinal 0 for a year, 1 to 4 for a quarter, 1 to 12 for a month
 */
public record Period(int year, Frequency frequency, int ordinal) implements Comparable<Period> {
    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");
    private static final int QUARTER_OFFSET = 20;

    public Period {
        int last = switch (frequency) {
            case ANNUAL -> 0;
            case QUARTERLY -> 4;
            case MONTHLY -> 12;
        };
        int first = frequency == Frequency.ANNUAL ? 0 : 1;
        if (year < 1000 || year > 9999 || ordinal < first || ordinal > last) {
            throw new IllegalArgumentException("no such period: %d %s %d".formatted(year, frequency, ordinal));
        }
    }

    /** The calendar year. */
    public static Period ofYear(int year) {
        return new Period(year, Frequency.ANNUAL, 0);
    }

    /** The calendar month. */
    public static Period ofMonth(int year, int month) {
        return new Period(year, Frequency.MONTHLY, month);
    }

    /** The quarter, 1 to 4. */
    public static Period ofQuarter(int year, int quarter) {
        return new Period(year, Frequency.QUARTERLY, quarter);
    }

    /**
     * Reads a period code.
     *
     * @throws BadUserInputException when the text is none of {@code 2021}, {@code 2021-Q3}, {@code 2021-07}
     */
    public static Period parse(String text) {
        Matcher matcher = CODE.matcher(text.trim().toUpperCase(Locale.ROOT));
        if (!matcher.matches() || matcher.group(1).startsWith("0")) {
            throw new BadUserInputException(
                    "'%s' is not a period: write a year (2021), a quarter (2021-Q3) or a month (2021-07)"
                            .formatted(text));
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return ofQuarter(year, Integer.parseInt(matcher.group(2)));
        }
        if (matcher.group(3) != null) {
            return ofMonth(year, Integer.parseInt(matcher.group(3)));
        }
        return ofYear(year);
    }

    /**
     * The period as the services' tables key it: {@code year * 100}, plus the month, or plus 20 and the quarter.
     * 2021 is 202100, 2021-07 is 202107, 2021-Q3 is 202123.
     */
    public int key() {
        return year * 100 + (frequency == Frequency.QUARTERLY ? QUARTER_OFFSET + ordinal : ordinal);
    }

    /** The period that {@link #key()} of which is given. */
    public static Period ofKey(int key) {
        int rest = key % 100;
        if (rest == 0) {
            return ofYear(key / 100);
        }
        return rest > QUARTER_OFFSET ? ofQuarter(key / 100, rest - QUARTER_OFFSET) : ofMonth(key / 100, rest);
    }

    /** The code, for example {@code 2021-Q3}. */
    public String code() {
        return switch (frequency) {
            case ANNUAL -> Integer.toString(year);
            case QUARTERLY -> year + "-Q" + ordinal;
            case MONTHLY -> year + (ordinal < 10 ? "-0" : "-") + ordinal;
        };
    }

    /** First day of the period. */
    public LocalDate firstDay() {
        return switch (frequency) {
            case ANNUAL -> LocalDate.of(year, 1, 1);
            case QUARTERLY -> LocalDate.of(year, 3 * ordinal - 2, 1);
            case MONTHLY -> LocalDate.of(year, ordinal, 1);
        };
    }

    /** Last day of the period. */
    public LocalDate lastDay() {
        return switch (frequency) {
            case ANNUAL -> LocalDate.of(year, 12, 31);
            case QUARTERLY -> YearMonth.of(year, 3 * ordinal).atEndOfMonth();
            case MONTHLY -> YearMonth.of(year, ordinal).atEndOfMonth();
        };
    }

    /** The period of the same length just before this one, the base of a growth rate. */
    public Period previous() {
        return switch (frequency) {
            case ANNUAL -> ofYear(year - 1);
            case QUARTERLY -> ordinal == 1 ? ofQuarter(year - 1, 4) : ofQuarter(year, ordinal - 1);
            case MONTHLY -> ordinal == 1 ? ofMonth(year - 1, 12) : ofMonth(year, ordinal - 1);
        };
    }

    /** By first day, the longer period first. */
    @Override
    public int compareTo(Period other) {
        return Integer.compare(key(), other.key());
    }

    @Override
    public String toString() {
        return code();
    }
}
