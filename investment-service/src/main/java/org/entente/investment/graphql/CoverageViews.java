package org.entente.investment.graphql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.investment.observation.CoveredYear;
import org.entente.investment.observation.CoveredYears;
import org.entente.investment.observation.InvestmentDirection;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.investment.observation.Observation;
import org.entente.investment.pair.Corridor;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.ReleaseView;
import org.entente.kernel.period.Period;

/** Coverage as the graph lists it: one entry for each edition, reporter, measure and direction. */
final class CoverageViews {
    private record Key(
            String dataset,
            CountryCode reporter,
            InvestmentMeasure measure,
            InvestmentDirection direction,
            int release) {
        static Key of(CoveredYear year) {
            return new Key(
                    year.release().source().code(),
                    year.reporter(),
                    year.measure(),
                    year.direction(),
                    year.release().id());
        }

        boolean holds(Observation observation) {
            return observation.release().id() == release
                    && observation.reporter().equals(reporter)
                    && observation.measure() == measure
                    && observation.direction() == direction;
        }

        Corridor corridor(CountryCode other) {
            return direction == InvestmentDirection.INWARD
                    ? new Corridor(other, reporter)
                    : new Corridor(reporter, other);
        }
    }

    private CoverageViews() {}

    static List<InvestmentCoverageView> of(
            InvestmentRelationView relation, List<Observation> observations, CoveredYears coverage) {
        Map<Key, List<CoveredYear>> byKey =
                coverage.years().stream().collect(groupingBy(Key::of, LinkedHashMap::new, toList()));
        return byKey.entrySet().stream()
                .filter(entry -> relation.shows(entry.getKey()
                        .corridor(relation.key().pair().otherThan(entry.getKey().reporter()))))
                .map(entry -> view(entry.getKey(), entry.getValue(), observations))
                .toList();
    }

    private static InvestmentCoverageView view(Key key, List<CoveredYear> years, List<Observation> observations) {
        CoveredYear any = years.get(0);
        return new InvestmentCoverageView(
                key.dataset(),
                key.measure(),
                key.direction(),
                CountryView.of(key.reporter()),
                any.extent(),
                ReleaseView.of(any.release()),
                years.stream().map(year -> year.period().code()).toList(),
                observations.stream()
                        .filter(o -> key.holds(o) && o.status().hasValue())
                        .map(Observation::period)
                        .map(Period::code)
                        .distinct()
                        .toList());
    }
}
