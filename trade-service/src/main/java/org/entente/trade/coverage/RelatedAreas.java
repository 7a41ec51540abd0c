package org.entente.trade.coverage;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.country.Succession;
import org.entente.kernel.country.Succession.Relation;
import org.entente.kernel.period.Period;

/** Areas whose figures may hold a country's: states it came from, states that came after it, areas that include it. */
final class RelatedAreas {
    /** United Nations figures have no Taiwan; "Other Asia, nes" is where it is counted. */
    private static final Map<CountryCode, CountryCode> WITHIN =
            Map.of(new CountryCode("TWN"), new CountryCode("S19"), new CountryCode("S19"), new CountryCode("TWN"));

    /** Steps by which a state begins; by the others one goes on, or an area is drawn anew. */
    private static final Set<Relation> BEGINNINGS = EnumSet.of(Relation.SUCCEEDS, Relation.RESTORES);

    private RelatedAreas() {}

    /** By code; the country itself is not among them. */
    static Set<CountryCode> of(CountryCode country) {
        CountryReference reference = CountryReference.standard();
        Set<CountryCode> areas = new TreeSet<>(reference.successorsOf(country));
        reference.lineageOf(country).stream().map(Succession::predecessor).forEach(areas::add);
        CountryCode within = WITHIN.get(country);
        if (within != null) {
            areas.add(within);
        }
        areas.remove(country);
        return areas;
    }

    /** Whether the country existed on a day of the period, as far as its beginning and end are recorded. */
    static boolean existed(CountryCode country, Period period) {
        CountryReference reference = CountryReference.standard();
        boolean begun = reference.successionsTo(country).stream()
                .filter(step -> BEGINNINGS.contains(step.relation()))
                .map(Succession::effective)
                .min(Comparator.naturalOrder())
                .map(beginning -> !beginning.isAfter(period.lastDay()))
                .orElse(true);
        return begun
                && reference
                        .find(country)
                        .filter(known -> known.existsOn(period.firstDay()) || known.existsOn(period.lastDay()))
                        .isPresent();
    }

    static boolean isSameOrRelated(CountryCode country, CountryCode other) {
        return country.equals(other) || of(country).contains(other);
    }
}
