package org.entente.trade.pair;

import java.math.BigDecimal;
import java.util.List;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Interval;
import org.jspecify.annotations.Nullable;

/** Exact arithmetic of two figures. */
public final class Figures {
    private Figures() {}

    /** {@code value - base}; null without either. */
    public static @Nullable BigDecimal difference(@Nullable BigDecimal value, @Nullable BigDecimal base) {
        return value == null || base == null ? null : value.subtract(base);
    }

    /** {@code value - base} of two amounts of one time as a figure; absent when either has no value. */
    public static Figure differenceOf(Figure value, Figure base, String method) {
        return Figure.derived(
                difference(value.value(), base.value()), Unit.CURRENCY, value.interval(), method, List.of(value, base));
    }

    /** The sum; null when a figure has no value. */
    public static @Nullable BigDecimal sum(List<Figure> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure figure : figures) {
            BigDecimal value = figure.value();
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    /** The derived figure without value, for the reason that {@code missing} has none. */
    static Figure because(Figure derived, Figure missing) {
        Absence why = missing.absence();
        return new Figure(
                null,
                derived.unit(),
                derived.currency(),
                derived.interval(),
                derived.reporter(),
                derived.partner(),
                derived.valuation(),
                FigureStatus.ABSENT,
                null,
                derived.method(),
                derived.inputs(),
                why == null ? Absence.NOT_DEFINED : why);
    }

    /** No value, because the definition gives none, with the reason in words. */
    public static Figure undefined(Unit unit, Interval interval, String method, List<Figure> inputs) {
        return new Figure(
                null,
                unit,
                unit == Unit.CURRENCY ? "USD" : null,
                interval,
                null,
                null,
                Valuation.UNSPECIFIED,
                FigureStatus.ABSENT,
                null,
                method,
                inputs,
                Absence.NOT_DEFINED);
    }
}
