package org.entente.trade.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.entente.kernel.imports.CsvRow;
import org.entente.trade.flow.Milli;
import org.jspecify.annotations.Nullable;

/** Reads amounts from cells into the tables' thousandths, exactly or not at all. */
final class Values {
    private Values() {}

    /** An amount of {@code multiplier} US dollars each; a missing one refuses the row. */
    static long usd(CsvRow row, String column, BigDecimal multiplier) {
        return milli(row, column, row.decimal(column).multiply(multiplier), "a dollar");
    }

    /** As {@link #usd}, but an amount finer than a thousandth of a dollar is rounded to it, half to even. */
    static long roundedUsd(CsvRow row, String column, BigDecimal multiplier) {
        BigDecimal usd = row.decimal(column).multiply(multiplier);
        return milli(row, column, usd.setScale(Milli.DECIMALS, RoundingMode.HALF_EVEN), "a dollar");
    }

    /** A weight of {@code multiplier} kilograms each; null when missing. */
    static @Nullable Long findKilograms(CsvRow row, String column, BigDecimal multiplier) {
        BigDecimal weight = row.findDecimal(column);
        return weight == null ? null : milli(row, column, weight.multiply(multiplier), "a kilogram");
    }

    private static long milli(CsvRow row, String column, BigDecimal units, String unit) {
        if (units.signum() < 0) {
            throw row.reject(column, "is negative; trade is counted in positive amounts");
        }
        try {
            return Milli.ofUnits(units);
        } catch (ArithmeticException e) {
            throw row.reject(column, "is finer than a thousandth of %s, or larger than can be kept".formatted(unit));
        }
    }
}
