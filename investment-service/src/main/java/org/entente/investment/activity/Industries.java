package org.entente.investment.activity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.entente.investment.indicator.Figures;
import org.entente.investment.observation.Dimensions;
import org.entente.investment.observation.Observation;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Ratios;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * One investment of one period, taken apart by industry. The total is the reported one; what the industries do not add
 * up to is the residual.
 *
 * @param total as reported over all industries; null when it is not reported
 * @param parts the industries of one level, as reported, the largest first and those without a value last
 */
public record Industries(
        Period period, String dataset, @Nullable Observation total, List<Observation> parts) {
    public Industries {
        parts = List.copyOf(parts);
    }

    /** What tells this investment apart, the activity aside. */
    public Dimensions dimensions() {
        return parts.get(0).dimensions();
    }

    /** The part of the total, per cent; absent without a total above zero. */
    public Figure share(Observation part) {
        Figure figure = part.figure();
        Figure whole = total == null ? null : total.figure();
        String method = "100 x amount of the industry / reported total over all industries";
        if (whole == null || whole.value() == null || whole.value().signum() <= 0 || figure.value() == null) {
            return Figures.absent(
                    Unit.PERCENT,
                    null,
                    figure.interval(),
                    Absence.NOT_DEFINED,
                    method + "; the total is not reported, not above zero, or the industry has no value",
                    whole == null ? List.of(figure) : List.of(figure, whole));
        }
        return Figure.derived(
                Ratios.percent(figure.value(), whole.value()),
                Unit.PERCENT,
                figure.interval(),
                method,
                List.of(figure, whole));
    }

    /** The reported total less all industries with a value: what is withheld or not allocated. */
    public Figure residual() {
        Interval interval = Interval.of(period);
        String method = "Reported total less the sum of the industries; it holds what is withheld or not allocated";
        if (total == null || total.value() == null) {
            return Figures.absent(
                    Unit.CURRENCY,
                    dimensions().currency(),
                    interval,
                    Absence.NOT_DEFINED,
                    method + "; the total is not reported",
                    List.of());
        }
        List<Figure> counted = parts.stream()
                .map(Observation::figure)
                .filter(figure -> figure.value() != null)
                .toList();
        BigDecimal sum =
                counted.stream().map(Figure::value).reduce(BigDecimal.ZERO, (a, b) -> b == null ? a : a.add(b));
        Figure whole = total.figure();
        return Figure.derived(total.value().subtract(sum), Unit.CURRENCY, interval, method, with(whole, counted));
    }

    private static List<Figure> with(Figure first, List<Figure> others) {
        List<Figure> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }
}
