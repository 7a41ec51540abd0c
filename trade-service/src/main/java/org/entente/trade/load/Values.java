package org.entente.trade.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.entente.kernel.imports.CsvRow;
import org.entente.trade.flow.Milli;
import org.jspecify.annotations.Nullable;

/** Reads amounts from cells into the tables' thousandths, exactly or not at all. */
final class Values {
    /** What {@link #plain} answers of a text that is not plain. */
    static final long NOT_PLAIN = -1;

    /** So many digits always fit. */
    private static final int MOST_DIGITS = 18;

    private Values() {}

    /** An amount of {@code multiplier} US dollars each; a missing one refuses the row. */
    static long usd(CsvRow row, String column, BigDecimal multiplier) {
        return usd(row, column, multiplier, FinerValues.REJECT);
    }

    /** As {@link #usd(CsvRow, String, BigDecimal)}, saying what becomes of an amount finer than can be kept. */
    static long usd(CsvRow row, String column, BigDecimal multiplier, FinerValues finer) {
        Long milli = find(row, column, multiplier, finer, "a dollar");
        if (milli == null) {
            throw row.reject(column, "is missing; a number is needed");
        }
        return milli;
    }

    /** A weight of {@code multiplier} kilograms each; null when missing. */
    static @Nullable Long findKilograms(CsvRow row, String column, BigDecimal multiplier) {
        return find(row, column, multiplier, FinerValues.REJECT, "a kilogram");
    }

    /**
     * An amount in thousandths; null when missing.
     *
     * @param multiplier how many units one is
     * @param unit what is counted, for a sentence: {@code a kilogram}
     */
    static @Nullable Long find(CsvRow row, String column, BigDecimal multiplier, FinerValues finer, String unit) {
        int power = powerOfTen(multiplier);
        if (power >= 0) {
            long plain = plain(row.raw(column), power);
            if (plain != NOT_PLAIN) {
                return plain;
            }
        }
        BigDecimal amount = row.findDecimal(column);
        return amount == null ? null : milli(row, column, amount.multiply(multiplier), finer, unit);
    }

    /**
     * Thousandths of an amount written as digits with or without decimals after a point, the way nearly all are, times
     * ten to the {@code power}. Exactly what {@link BigDecimal} makes of it, at a fraction of the cost.
     *
     * @return {@link #NOT_PLAIN} for any other text: empty, signed, with an exponent, too long or too fine
     */
    static long plain(String text, int power) {
        int length = text.length();
        if (length == 0 || length > MOST_DIGITS) {
            return NOT_PLAIN;
        }
        long number = 0;
        int missing = Milli.DECIMALS + power;
        int digits = 0;
        boolean fraction = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                if (fraction && missing == 0) {
                    if (c != '0') {
                        return NOT_PLAIN;
                    }
                    continue;
                }
                number = number * 10 + (c - '0');
                digits += number > 0 ? 1 : 0;
                missing -= fraction ? 1 : 0;
            } else if (c == '.' && !fraction && i > 0) {
                fraction = true;
            } else {
                return NOT_PLAIN;
            }
        }
        if (digits + missing > MOST_DIGITS) {
            return NOT_PLAIN;
        }
        for (; missing > 0; missing--) {
            number *= 10;
        }
        return number;
    }

    /** The power of ten that a multiplier is, of those that files use; negative for another. */
    private static int powerOfTen(BigDecimal multiplier) {
        if (multiplier.scale() != 0 || multiplier.precision() > 7) {
            return -1;
        }
        return switch (multiplier.intValue()) {
            case 1 -> 0;
            case 1_000 -> 3;
            case 1_000_000 -> 6;
            default -> -1;
        };
    }

    private static long milli(CsvRow row, String column, BigDecimal units, FinerValues finer, String unit) {
        if (units.signum() < 0) {
            throw row.reject(column, "is negative; trade is counted in positive amounts");
        }
        try {
            return Milli.ofUnits(
                    finer == FinerValues.ROUND ? units.setScale(Milli.DECIMALS, RoundingMode.HALF_EVEN) : units);
        } catch (ArithmeticException e) {
            throw row.reject(column, "is finer than a thousandth of %s, or larger than can be kept".formatted(unit));
        }
    }
}
