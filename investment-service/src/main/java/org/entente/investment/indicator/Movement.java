package org.entente.investment.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Ratios;
import org.entente.kernel.figure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How an amount moved since the year before in the same series. Growth needs a positive base: from zero or from a
 * withdrawal it is not defined. The change always stands beside it.
 *
 * @param growth per cent
 * @param change in the amounts' currency
 */
public record Movement(Figure growth, Figure change) {
    private static final String GROWTH = "100 (amount / amount of the year before - 1)";
    private static final String CHANGE = "amount - amount of the year before";

    /**
     * From one amount to the next.
     *
     * @param before null when the series has nothing for the year before
     */
    public static Movement between(@Nullable Figure before, Figure now) {
        BigDecimal base = before == null ? null : before.value();
        BigDecimal value = now.value();
        if (before == null || base == null || value == null) {
            String why = value == null
                    ? "; the year's amount is not known"
                    : "; the series has no amount for the year before to compare with";
            List<Figure> inputs = before == null ? List.of(now) : List.of(now, before);
            return new Movement(
                    Figures.absent(Unit.PERCENT, null, now.interval(), Absence.NOT_DEFINED, GROWTH + why, inputs),
                    Figures.absent(
                            Unit.CURRENCY, now.currency(), now.interval(), Absence.NOT_DEFINED, CHANGE + why, inputs));
        }
        List<Figure> inputs = List.of(now, before);
        BigDecimal difference = value.subtract(base);
        String why = switch (base.signum()) {
            case 0 -> "; the year before is zero";
            case -1 -> "; the year before is negative, and growth from a withdrawal has no meaning";
            default -> "";
        };
        BigDecimal percent = base.signum() > 0 ? Ratios.percent(difference, base) : null;
        return new Movement(
                Figure.derived(percent, Unit.PERCENT, now.interval(), GROWTH + why, inputs),
                Figure.derived(difference, Unit.CURRENCY, now.interval(), CHANGE, inputs));
    }
}
