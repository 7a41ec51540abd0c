package org.entente.investment.indicator;

import java.util.List;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Interval;
import org.jspecify.annotations.Nullable;

/** Figures without a value. */
public final class Figures {
    private Figures() {}

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
