package org.entente.trade.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.period.Frequency;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Flow;

/**
 * What one must know around a pair's reports to say why something is missing.
 *
 * @param latest the last period of each length that any dataset has of anything
 * @param standIns reports in which areas that hold or held one of the two stand for it
 * @param levels the most digits that the product lines of a report have, by number of the report
 */
public record Surroundings(Map<Frequency, Period> latest, List<StandIn> standIns, Map<Integer, Integer> levels) {
    /** Nothing but the reports themselves is known. */
    public static final Surroundings NONE = new Surroundings(Map.of(), List.of(), Map.of());

    public Surroundings {
        latest = Map.copyOf(latest);
        standIns = List.copyOf(standIns);
        levels = Map.copyOf(levels);
    }

    /** A report of {@code reporter} that names {@code partner}, of which at least one is not of the pair itself. */
    public record StandIn(String dataset, Period period, Flow flow, CountryCode reporter, CountryCode partner) {}

    /** The areas that stand for one of the two in reports of this flow and direction, in words; empty when none do. */
    Optional<String> standIn(String dataset, Period period, Flow flow, CountryCode reporter, CountryCode partner) {
        List<String> pairs = standIns.stream()
                .filter(other -> other.dataset().equals(dataset)
                        && other.period().equals(period)
                        && other.flow() == flow
                        && RelatedAreas.isSameOrRelated(reporter, other.reporter())
                        && RelatedAreas.isSameOrRelated(partner, other.partner()))
                .map(other -> "%s with %s"
                        .formatted(other.reporter().value(), other.partner().value()))
                .distinct()
                .sorted()
                .toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", pairs));
    }
}
