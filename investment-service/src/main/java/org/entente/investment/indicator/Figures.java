package org.entente.investment.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Interval;
import org.jspecify.annotations.Nullable;

/** Arithmetic of figures. Quotients carry 16 significant digits; everything else is exact. */
public final class Figures {
    private static final MathContext QUOTIENT = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /** {@code part / whole}; null without either or with a zero whole. */
    public static @Nullable BigDecimal quotient(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0 ? null : part.divide(whole, QUOTIENT);
    }

    /** {@code part / whole} in per cent; null without either or with a zero whole. */
    public static @Nullable BigDecimal percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, QUOTIENT);
    }

    /**
     * No value, and why.
     *
     * @param currency of amounts of money, null for any other unit
     */
    public static Figure absent(
            Unit unit, @Nullable String currency, Interval interval, Absence why, String method, List<Figure> inputs) {
        return new Figure(
                null,
                unit,
                currency,
                interval,
                null,
                null,
                Valuation.UNSPECIFIED,
                FigureStatus.ABSENT,
                null,
                method,
                inputs,
                why);
    }
}
