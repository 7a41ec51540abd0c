package org.entente.investment.asymmetry;

import java.math.BigDecimal;
import java.util.List;
import org.entente.investment.observation.Dimensions;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.investment.pair.Corridor;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Ratios;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the host and what the investor reported of the same investment in the same year.
 *
 * @param hostReport the host's figure, or its absence
 * @param investorReport the investor's figure, or its absence; at least one of the two has a value or a reason of its own
 */
public record InvestmentAsymmetry(
        Corridor corridor,
        Period period,
        InvestmentMeasure measure,
        String dataset,
        Dimensions dimensions,
        Figure hostReport,
        Figure investorReport) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Host's report less investor's report, in the currency; absent unless both have a value. */
    public Figure difference() {
        BigDecimal host = hostReport.value();
        BigDecimal investor = investorReport.value();
        return derived(
                host == null || investor == null ? null : host.subtract(investor),
                Unit.CURRENCY,
                "Host's report less investor's report");
    }

    /**
     * The difference relative to the mean size of the two reports, signs aside: from -2 (only the investor reports
     * anything, or the signs differ) over 0 (alike) to 2. Absent when both are zero or one has no value.
     */
    public Figure relative() {
        BigDecimal host = hostReport.value();
        BigDecimal investor = investorReport.value();
        BigDecimal value = host == null || investor == null
                ? null
                : Ratios.quotient(
                        host.subtract(investor).multiply(TWO), host.abs().add(investor.abs()));
        return derived(
                value,
                Unit.RATIO,
                "Relative asymmetry (h - i) / ((|h| + |i|) / 2) of the host's report h and the investor's i, between -2"
                        + " and 2; not defined when both are zero");
    }

    /** Whether one side reports an inflow and the other a withdrawal; null unless both have a value. */
    public @Nullable Boolean signConflict() {
        BigDecimal host = hostReport.value();
        BigDecimal investor = investorReport.value();
        return host == null || investor == null ? null : host.signum() * investor.signum() < 0;
    }

    private Figure derived(@Nullable BigDecimal value, Unit unit, String method) {
        return Figure.derived(value, unit, Interval.of(period), method, List.of(hostReport, investorReport));
    }
}
