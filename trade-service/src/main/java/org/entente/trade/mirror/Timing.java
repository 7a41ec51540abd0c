package org.entente.trade.mirror;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Frequency;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.trade.pair.Figures;
import org.entente.trade.pair.Mirror;
import org.entente.trade.pair.MirrorComparison;
import org.entente.trade.pair.PairReports;
import org.entente.trade.pair.PeriodFilter;

/**
 * Goods on their way when a period ends. Where imports fall short of exports in its last month and exceed them in the
 * month after, the smaller of the two amounts is taken to have crossed the end. What crossed the beginning adds to the
 * period's imports, what crossed the end is missing from them.
 */
final class Timing {
    private static final String METHOD =
            "imports less exports that crossed the beginning of the period - those that crossed its end; each the smaller of what imports lack in the month before and exceed exports by in the month after";

    private final Map<Period, MirrorComparison> months = new TreeMap<>();
    private final Period period;
    private final FreightFactor factor;

    Timing(MirrorComparison comparison, PairReports reports, FreightFactor factor) {
        this.period = comparison.period();
        this.factor = factor;
        PeriodFilter filter = new PeriodFilter(
                Frequency.MONTHLY,
                monthOf(period.firstDay().minusDays(1)),
                monthOf(period.lastDay().plusDays(1)),
                null,
                null);
        Mirror.compare(reports, comparison.view(), comparison.flow(), filter)
                .forEach(month -> months.put(month.period(), month));
    }

    private static Period monthOf(LocalDate day) {
        return Period.ofMonth(day.getYear(), day.getMonthValue());
    }

    /** Imports less exports, or why it is not known. */
    Figure figure() {
        List<Period> edges = List.of(
                monthOf(period.firstDay().minusDays(1)),
                monthOf(period.firstDay()),
                monthOf(period.lastDay()),
                monthOf(period.lastDay().plusDays(1)));
        List<String> missing = new ArrayList<>();
        List<Figure> gaps = new ArrayList<>();
        for (Period edge : edges) {
            MirrorComparison month = months.get(edge);
            if (month == null || month.gap().value() == null) {
                missing.add(edge.code());
            } else if (!gaps.contains(month.gap())) {
                gaps.add(month.gap());
            }
        }
        Interval interval = Interval.of(period);
        if (!missing.isEmpty()) {
            String why = "; it needs monthly reports of both sides, and there are none of ";
            return Figures.undefined(
                    Unit.CURRENCY,
                    interval,
                    METHOD + why + String.join(", ", missing.stream().distinct().toList()),
                    gaps);
        }
        BigDecimal entering = crossed(edges.get(0), edges.get(1));
        BigDecimal leaving = crossed(edges.get(2), edges.get(3));
        return Figure.derived(entering.subtract(leaving), Unit.CURRENCY, interval, METHOD, gaps);
    }

    private BigDecimal crossed(Period before, Period after) {
        BigDecimal lacking = excess(before).negate();
        BigDecimal exceeding = excess(after);
        return lacking.signum() > 0 && exceeding.signum() > 0 ? lacking.min(exceeding) : BigDecimal.ZERO;
    }

    /** Imports less exports of a month, freight and insurance taken out where the two are valued so. */
    private BigDecimal excess(Period month) {
        MirrorComparison comparison = months.get(month);
        BigDecimal imports = comparison == null ? null : comparison.imports().value();
        BigDecimal exports = comparison == null ? null : comparison.exports().value();
        if (comparison == null || imports == null || exports == null) {
            throw new AssertionError("only months that both sides report are compared");
        }
        return imports.subtract(exports).subtract(factor.freight(comparison).orElse(BigDecimal.ZERO));
    }
}
