package org.entente.investment.cumulative;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.investment.observation.Dimensions;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.investment.observation.Observation;
import org.entente.investment.observation.ObservationStatus;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.period.Frequency;

/**
 * Numbers that may be put together: yearly totals of one dataset and one set of dimensions. Two datasets that count the
 * same investment are never added; the one with most years speaks, and the others are counted so that the method can
 * say so.
 *
 * @param byYear the amounts by calendar year in the money that was asked for, at least one; some may have no value
 * @param others how many other series would have fitted the definition
 */
record ChosenSeries(String dataset, Dimensions dimensions, SortedMap<Integer, Figure> byYear, int others) {
    private record Key(String dataset, Dimensions dimensions) {}

    static Optional<ChosenSeries> choose(
            CumulativeDefinition definition,
            InvestmentMeasure measure,
            List<Observation> observations,
            MoneyTerms money) {
        Map<Key, List<Observation>> bySeries = observations.stream()
                .filter(o -> o.measure() == measure && fits(definition, o, money))
                .collect(groupingBy(o -> new Key(o.dataset(), o.dimensions()), LinkedHashMap::new, toList()));
        // The first of equals stays: the order of the observations is stated, so the choice is repeatable.
        return bySeries.entrySet().stream()
                .max(comparing((Map.Entry<Key, List<Observation>> entry) -> valued(entry.getValue()))
                        .thenComparing(
                                entry -> entry.getKey().dimensions().currency().equals(definition.currency())))
                .map(entry -> new ChosenSeries(
                        entry.getKey().dataset(),
                        entry.getKey().dimensions(),
                        byYear(entry.getValue(), money),
                        bySeries.size() - 1));
    }

    private static boolean fits(CumulativeDefinition definition, Observation observation, MoneyTerms money) {
        return observation.side() == definition.reportedBy()
                && observation.status() != ObservationStatus.DERIVED_FROM_COUNTERPART
                && observation.corridor().equals(definition.corridor())
                && observation.period().frequency() == Frequency.ANNUAL
                && definition.includes(observation.period().year())
                && observation.dimensions().total()
                && (money.converts() || observation.dimensions().currency().equals(definition.currency()))
                && (definition.principle() == null
                        || definition.principle() == observation.dimensions().principle())
                && (definition.dataset() == null || definition.dataset().equals(observation.dataset()));
    }

    private static long valued(List<Observation> observations) {
        return observations.stream().filter(o -> o.status().hasValue()).count();
    }

    private static SortedMap<Integer, Figure> byYear(List<Observation> observations, MoneyTerms money) {
        SortedMap<Integer, Figure> byYear = new TreeMap<>();
        observations.forEach(o -> byYear.put(o.period().year(), money.of(o)));
        return byYear;
    }
}
