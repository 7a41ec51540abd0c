package org.entente.investment.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.investment.observation.Dimensions;
import org.entente.investment.observation.InvestmentDirection;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.investment.observation.Observation;
import org.entente.investment.observation.ObservationStatus;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.period.Period;

/**
 * Where the number of the year before stands: the same reporter, dataset and kind of number, twelve months earlier.
 *
 * @param derived whether the source derived it from the counterpart's report: that is another series
 */
record YearBefore(
        CountryCode reporter,
        String dataset,
        InvestmentMeasure measure,
        InvestmentDirection direction,
        Dimensions dimensions,
        boolean derived,
        Period period) {
    static YearBefore of(Observation observation) {
        Period period = observation.period();
        return at(observation, new Period(period.year() - 1, period.frequency(), period.ordinal()));
    }

    /** The observations by their own place. */
    static Map<YearBefore, Observation> index(List<Observation> observations) {
        Map<YearBefore, Observation> index = new HashMap<>();
        observations.forEach(o -> index.put(at(o, o.period()), o));
        return index;
    }

    private static YearBefore at(Observation observation, Period period) {
        return new YearBefore(
                observation.reporter(),
                observation.dataset(),
                observation.measure(),
                observation.direction(),
                observation.dimensions(),
                observation.status() == ObservationStatus.DERIVED_FROM_COUNTERPART,
                period);
    }
}
