package org.entente.investment.observation;

import java.util.List;
import java.util.function.Predicate;
import org.entente.investment.pair.Corridor;
import org.entente.investment.pair.ReportingSide;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/** What the statistics of a pair cover; tells a number that was not reported from one that was never imported. */
public record CoveredYears(List<CoveredYear> years) {
    public CoveredYears {
        years = List.copyOf(years);
    }

    /**
     * Why a side's number is not there: the source has this reporter's whole account of such a year and nothing in it
     * ({@link Absence#NOT_REPORTED}), or it was never imported.
     *
     * @param dataset only coverage by this dataset counts; null for any
     */
    public Absence absence(
            InvestmentMeasure measure,
            Corridor corridor,
            ReportingSide side,
            @Nullable String dataset,
            Predicate<Period> when) {
        InvestmentDirection direction =
                side == ReportingSide.HOST ? InvestmentDirection.INWARD : InvestmentDirection.OUTWARD;
        boolean covered = years.stream()
                .anyMatch(c -> c.extent() == Extent.COMPLETE
                        && c.measure() == measure
                        && c.direction() == direction
                        && c.reporter().equals(corridor.reporter(side))
                        && when.test(c.period())
                        && (dataset == null
                                || dataset.equals(c.release().source().code())));
        return covered ? Absence.NOT_REPORTED : Absence.NOT_IMPORTED;
    }

    /** The figure of a number that is not there. */
    public static Figure absent(
            Absence why,
            Corridor corridor,
            ReportingSide side,
            Interval interval,
            String currency,
            @Nullable String method) {
        return new Figure(
                null,
                Unit.CURRENCY,
                currency,
                interval,
                corridor.reporter(side),
                corridor.counterpart(side),
                Valuation.UNSPECIFIED,
                FigureStatus.ABSENT,
                null,
                method,
                List.of(),
                why);
    }
}
