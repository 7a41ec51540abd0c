package org.entente.trade.pair;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Ratios;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Period;

/**
 * How a measure moved since an earlier time. Growth from zero is not defined; the change always stands beside it.
 *
 * @param growth per cent
 * @param change US dollars
 */
public record Movement(Figure growth, Figure change) {
    /** The period of the same length one year before: what a period is compared with, so that seasons cancel out. */
    static Period yearBefore(Period period) {
        return new Period(period.year() - 1, period.frequency(), period.ordinal());
    }

    /**
     * Between two stretches of time in one dataset.
     *
     * @param then the earlier one in words
     * @param thenCode what to call it where it is missing
     */
    static Movement between(Optional<Observed> before, Observed now, String then, String thenCode) {
        String measure = now.measure().describe();
        String growth = "100 (%s / %s of %s - 1), as methodology defines it".formatted(measure, measure, then);
        String change = "%s - %s of %s".formatted(measure, measure, then);
        Figure value = now.figure();
        Optional<String> obstacle = obstacle(before, now, thenCode);
        if (before.isEmpty() || obstacle.isPresent()) {
            String why = "; " + obstacle.orElse("");
            return new Movement(
                    Figures.undefined(Unit.PERCENT, value.interval(), growth + why, List.of(value)),
                    Figures.undefined(Unit.CURRENCY, value.interval(), change + why, List.of(value)));
        }
        Figure base = before.get().figure();
        List<Figure> inputs = List.of(value, base);
        BigDecimal difference = Figures.difference(value.value(), base.value());
        BigDecimal percent = now.measure().grows() ? Ratios.percent(difference, base.value()) : null;
        String zero = now.measure().grows() ? "; %s is zero".formatted(then) : "; a balance has no growth";
        return new Movement(
                Figure.derived(
                        percent, Unit.PERCENT, value.interval(), percent == null ? growth + zero : growth, inputs),
                Figure.derived(difference, Unit.CURRENCY, value.interval(), change, inputs));
    }

    /** Why the two cannot be compared; empty when they can. */
    private static Optional<String> obstacle(Optional<Observed> before, Observed now, String thenCode) {
        String measure = now.measure().describe();
        if (now.figure().value() == null) {
            return Optional.of("the period's %s %s not known".formatted(measure, measure.endsWith("s") ? "are" : "is"));
        }
        if (before.isEmpty() || before.get().figure().value() == null) {
            return Optional.of("%s has no %s of %s to compare with".formatted(now.dataset(), measure, thenCode));
        }
        if (!now.reporters().equals(before.get().reporters())) {
            return Optional.of("the two periods' flows were not reported by the same sides");
        }
        return Optional.empty();
    }
}
