package org.entente.trade.flow;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Amounts as the tables keep them: whole thousandths of a US dollar, and weights in whole grams (thousandths of a
 * kilogram). Nothing is rounded on the way in or out.
 */
public final class Milli {
    /** Decimals of a dollar or kilogram that can be kept. */
    public static final int DECIMALS = 3;

    private Milli() {}

    /** The amount in dollars (or kilograms) with its three decimals. */
    public static BigDecimal toUnits(long thousandths) {
        return BigDecimal.valueOf(thousandths, DECIMALS);
    }

    /** The amount in dollars (or kilograms), null for null. */
    public static @Nullable BigDecimal toUnits(@Nullable Long thousandths) {
        return thousandths == null ? null : toUnits(thousandths.longValue());
    }

    /**
     * An amount of dollars (or kilograms) in thousandths.
     *
     * @throws ArithmeticException when it has more than three decimals or more than 15 digits before them
     */
    public static long ofUnits(BigDecimal units) {
        return units.movePointRight(DECIMALS).longValueExact();
    }
}
