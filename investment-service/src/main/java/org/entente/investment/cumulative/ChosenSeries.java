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
import org.entente.kernel.period.Frequency;

/**
 * Numbers that may be put together: yearly totals of one dataset and one set of dimensions. Two datasets that count the
 * same investment are never added; the one with most years speaks, and the others are counted so that the method can
 * say so.
 *
 * @param byYear the observations by calendar year, at least one; some may have no value
 * @param others how many other series would have fitted the definition
 */
record ChosenSeries(String dataset, Dimensions dimensions, SortedMap<Integer, Observation> byYear, int others) {
    private record Key(String dataset, Dimensions dimensions) {}

    static Optional<ChosenSeries> choose(
            CumulativeDefinition definition, InvestmentMeasure measure, List<Observation> observations) {
        Map<Key, List<Observation>> bySeries = observations.stream()
                .filter(o -> o.measure() == measure && fits(definition, o))
                .collect(groupingBy(o -> new Key(o.dataset(), o.dimensions()), LinkedHashMap::new, toList()));
        // The first of equals stays: the order of the observations is stated, so the choice is repeatable.
        return bySeries.entrySet().stream()
                .max(comparing(entry -> valued(entry.getValue())))
                .map(entry -> new ChosenSeries(
                        entry.getKey().dataset(),
                        entry.getKey().dimensions(),
                        byYear(entry.getValue()),
                        bySeries.size() - 1));
    }

    private static boolean fits(CumulativeDefinition definition, Observation observation) {
        return observation.side() == definition.reportedBy()
                && observation.corridor().equals(definition.corridor())
                && observation.period().frequency() == Frequency.ANNUAL
                && definition.includes(observation.period().year())
                && observation.dimensions().total()
                && observation.dimensions().currency().equals(definition.currency())
                && (definition.principle() == null
                        || definition.principle() == observation.dimensions().principle())
                && (definition.dataset() == null || definition.dataset().equals(observation.dataset()));
    }

    private static long valued(List<Observation> observations) {
        return observations.stream().filter(o -> o.status().hasValue()).count();
    }

    private static SortedMap<Integer, Observation> byYear(List<Observation> observations) {
        SortedMap<Integer, Observation> byYear = new TreeMap<>();
        observations.forEach(o -> byYear.put(o.period().year(), o));
        return byYear;
    }
}
