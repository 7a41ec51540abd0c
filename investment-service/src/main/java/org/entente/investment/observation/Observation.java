package org.entente.investment.observation;

import java.math.BigDecimal;
import java.util.List;
import org.entente.investment.pair.Corridor;
import org.entente.investment.pair.ReportingSide;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Release;
import org.jspecify.annotations.Nullable;

/**
 * One number that a country reported of its direct investment from or into another.
 *
 * @param value in whole units of the currency, sign as reported; null exactly when the status has none
 * @param multiplier what the source's number was multiplied by, once, at import: 1000000 for a source in millions
 * @param release the vintage it comes from
 */
public record Observation(
        CountryCode reporter,
        CountryCode counterpart,
        Period period,
        InvestmentMeasure measure,
        InvestmentDirection direction,
        Dimensions dimensions,
        @Nullable BigDecimal value,
        ObservationStatus status,
        int multiplier,
        Release release) {
    public Observation {
        if ((value != null) != status.hasValue()) {
            throw new IllegalArgumentException("an observation with status %s and value %s".formatted(status, value));
        }
    }

    /** Which way the investment runs. */
    public Corridor corridor() {
        return direction == InvestmentDirection.INWARD
                ? new Corridor(counterpart, reporter)
                : new Corridor(reporter, counterpart);
    }

    /** Which side of the investment reported it. */
    public ReportingSide side() {
        return direction == InvestmentDirection.INWARD ? ReportingSide.HOST : ReportingSide.INVESTOR;
    }

    /** Code of the dataset it comes from. */
    public String dataset() {
        return release.source().code();
    }

    /** The number as a figure of its reporter. */
    public Figure figure() {
        return new Figure(
                value,
                Unit.CURRENCY,
                dimensions.currency(),
                Interval.of(period),
                reporter,
                counterpart,
                Valuation.UNSPECIFIED,
                status.figureStatus(),
                release,
                null,
                List.of(),
                status.absence());
    }
}
