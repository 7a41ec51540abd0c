package org.entente.investment.graphql;

import java.util.function.Predicate;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.investment.observation.InvestmentPrinciple;
import org.entente.investment.observation.Observation;
import org.entente.investment.pair.ReportingSide;
import org.entente.kernel.error.BadUserInputException;
import org.jspecify.annotations.Nullable;

/** The arguments by which observations are picked; null lets all pass. */
record FigureFilter(
        InvestmentMeasure measure,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable ReportingSide side,
        @Nullable InvestmentPrinciple principle)
        implements Predicate<Observation> {
    FigureFilter {
        if (from != null && to != null && to < from) {
            throw new BadUserInputException("the years %d to %d are in the wrong order".formatted(from, to));
        }
    }

    @Override
    public boolean test(Observation observation) {
        int year = observation.period().year();
        return observation.measure() == measure
                && (from == null || year >= from)
                && (to == null || year <= to)
                && (side == null || observation.side() == side)
                && (principle == null || observation.dimensions().principle() == principle);
    }
}
