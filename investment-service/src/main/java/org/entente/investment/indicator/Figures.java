package org.entente.investment.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Interval;
import org.jspecify.annotations.Nullable;

/** Figures that are made of another, or have no value. */
public final class Figures {
    private Figures() {}

    /** What is derived of {@code inputs}, of the interval and between the countries of {@code of}. */
    public static Figure derived(@Nullable BigDecimal value, Unit unit, Figure of, String method, List<Figure> inputs) {
        return Figure.derived(value, unit, of.interval(), method, inputs).between(of.reporter(), of.partner());
    }

    /** What cannot be derived of {@code of}, of its interval and between its countries. */
    public static Figure undefined(Unit unit, Figure of, String method) {
        return absent(unit, null, of.interval(), Absence.NOT_DEFINED, method, List.of(of))
                .between(of.reporter(), of.partner());
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
