package org.entente.trade.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;
import org.entente.trade.matrix.YearReportsRepository.Found;

/** Which reports answer a question about a year of the world. */
@ApplicationScoped
public class YearReportsService {
    private final YearReportsRepository years;
    private final ReleaseService releases;
    private final CountryReference reference = CountryReference.standard();

    YearReportsService(YearReportsRepository years, ReleaseService releases) {
        this.years = years;
        this.releases = releases;
    }

    /**
     * The year that answers each query: one statement for any number about countries and one for any number about
     * products, and one more for releases that were not seen lately. A query that no dataset answers is not in the map.
     */
    @Transactional
    public Map<YearQuery, YearReports> byQueries(Set<YearQuery> queries) {
        Map<YearQuery, Found> found = new LinkedHashMap<>();
        Map<Boolean, List<YearQuery>> kinds = queries.stream()
                .collect(Collectors.partitioningBy(query -> !query.countries().isEmpty()));
        kinds.forEach((aboutCountries, list) -> {
            if (!list.isEmpty()) {
                found.putAll(years.listByQueries(list, aboutCountries));
            }
        });
        List<CurrentReport> all = new ArrayList<>();
        found.values().forEach(year -> all.addAll(year.reports()));
        Map<Integer, Release> byId = releases.byIds(YearReports.releaseIds(all));
        Map<YearQuery, YearReports> answers = new LinkedHashMap<>();
        found.forEach((query, year) -> answers.put(query, year(query, year, byId)));
        return answers;
    }

    private YearReports year(YearQuery query, Found found, Map<Integer, Release> byId) {
        Set<Integer> countries = query.countries().stream()
                .map(code -> reference.require(code).numeric())
                .collect(Collectors.toSet());
        Map<Integer, Release> used = new LinkedHashMap<>(byId);
        used.keySet().retainAll(YearReports.releaseIds(found.reports()));
        return new YearReports(
                found.dataset(),
                found.basis(),
                found.period(),
                found.reports(),
                used,
                query.wantedEdition() != null
                        ? query.wantedEdition()
                        : YearReports.editionOf(found.reports(), countries, query.families()));
    }
}
