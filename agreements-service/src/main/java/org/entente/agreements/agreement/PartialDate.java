package org.entente.agreements.agreement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as exactly as its source gives it: {@code 2022-12-27}, {@code 2022-12} or {@code 1986}.
 *
 * @param first first day meant: the day itself, or the first of the month or year
 * @param precision how much of it is known
 */
public record PartialDate(LocalDate first, DatePrecision precision) implements Comparable<PartialDate> {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /** Rejects a month or year that is not given by its first day. */
    public PartialDate {
        boolean misplaced = switch (precision) {
            case DAY -> false;
            case MONTH -> first.getDayOfMonth() != 1;
            case YEAR -> first.getDayOfYear() != 1;
        };
        if (misplaced) {
            throw new IllegalArgumentException("%s is not the first day of a %s".formatted(first, precision));
        }
    }

    /** A day. */
    public static PartialDate ofDay(LocalDate day) {
        return new PartialDate(day, DatePrecision.DAY);
    }

    /** The date written as {@code 2022-12-27}, {@code 2022-12} or {@code 1986}; empty for anything else. */
    public static Optional<PartialDate> find(String text) {
        try {
            if (YEAR.matcher(text).matches()) {
                return Optional.of(new PartialDate(LocalDate.of(Integer.parseInt(text), 1, 1), DatePrecision.YEAR));
            }
            if (MONTH.matcher(text).matches()) {
                return Optional.of(new PartialDate(YearMonth.parse(text).atDay(1), DatePrecision.MONTH));
            }
            return Optional.of(ofDay(LocalDate.parse(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Last day meant. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case YEAR -> LocalDate.of(first.getYear(), 12, 31);
        };
    }

    /** Whether it has certainly come by that day: not before the last day it can be. */
    public boolean isBy(LocalDate day) {
        return !last().isAfter(day);
    }

    /** As it is written: as much as is known. */
    public String text() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> "%04d".formatted(first.getYear());
        };
    }

    /** By the day from which each has certainly come. */
    @Override
    public int compareTo(PartialDate other) {
        int byLast = last().compareTo(other.last());
        return byLast != 0 ? byLast : first.compareTo(other.first);
    }

    @Override
    public String toString() {
        return text();
    }
}
