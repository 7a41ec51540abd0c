package org.entente.investment.activity;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.investment.observation.Dimensions;
import org.entente.investment.observation.InvestmentInstrument;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.investment.observation.Observation;
import org.entente.investment.observation.ObservationStatus;
import org.entente.investment.pair.Corridor;
import org.entente.investment.pair.ReportingSide;
import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/** Takes the numbers of a pair apart by industry. */
public final class IndustryBreakdown {
    private record Key(Period period, String dataset, Dimensions dimensions) {
        static Key of(Observation o) {
            Dimensions d = o.dimensions();
            return new Key(
                    o.period(),
                    o.dataset(),
                    new Dimensions(
                            d.principle(),
                            d.counterpartLevel(),
                            d.specialPurpose(),
                            d.instrument(),
                            Dimensions.ALL_ACTIVITIES,
                            d.currency()));
        }
    }

    private IndustryBreakdown() {}

    /**
     * The industries of one investment: of the asked period, else of the last one with any, and there of the kind of
     * number with most. Sections of ISIC where there are any, since levels are never added together; else all codes.
     */
    public static Optional<Industries> of(
            List<Observation> observations,
            Corridor corridor,
            InvestmentMeasure measure,
            ReportingSide side,
            @Nullable Period period) {
        Map<Key, List<Observation>> byKey = observations.stream()
                .filter(o -> o.measure() == measure
                        && o.side() == side
                        && o.corridor().equals(corridor)
                        && (period == null || period.equals(o.period()))
                        && o.status() != ObservationStatus.DERIVED_FROM_COUNTERPART
                        && o.dimensions().instrument() == InvestmentInstrument.ALL)
                .collect(groupingBy(Key::of, LinkedHashMap::new, toList()));
        return byKey.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(o -> !isTotal(o)))
                .max(comparing((Map.Entry<Key, List<Observation>> entry) ->
                                entry.getKey().period())
                        .thenComparing(entry -> entry.getValue().size()))
                .map(entry -> industries(entry.getKey(), entry.getValue()));
    }

    private static Industries industries(Key key, List<Observation> observations) {
        List<Observation> coded = observations.stream().filter(o -> !isTotal(o)).toList();
        List<Observation> sections = coded.stream()
                .filter(o -> o.dimensions().activity().matches("[A-U]"))
                .toList();
        List<Observation> parts = (sections.isEmpty() ? coded : sections)
                .stream()
                        .sorted(comparing(Observation::value, nullsLast(reverseOrder()))
                                .thenComparing(o -> o.dimensions().activity(), naturalOrder()))
                        .toList();
        Observation total = observations.stream()
                .filter(IndustryBreakdown::isTotal)
                .findFirst()
                .orElse(null);
        return new Industries(key.period(), key.dataset(), total, parts);
    }

    private static boolean isTotal(Observation observation) {
        return observation.dimensions().activity().equals(Dimensions.ALL_ACTIVITIES);
    }
}
