package org.entente.investment.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.investment.indicator.Figures;
import org.entente.investment.observation.Observation;
import org.entente.investment.ranking.PartnerRanking.Place;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Ratios;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;

/** Ranks the investors in a country and the destinations of its investment. */
@ApplicationScoped
public class PartnerService {
    private final PartnerRepository partners;
    private final ReleaseService releases;

    PartnerService(PartnerRepository partners, ReleaseService releases) {
        this.partners = partners;
        this.releases = releases;
    }

    /**
     * The rankings that some dataset answers: one statement for any number, and one more for releases that were not
     * seen lately. A query that no dataset answers is not in the map.
     */
    @Transactional
    public Map<PartnerQuery, PartnerRanking> byQueries(Set<PartnerQuery> queries) {
        Map<PartnerQuery, List<PartnerRow>> rows = partners.listByQueries(List.copyOf(queries));
        Map<Integer, Release> byId = releases.byIds(rows.values().stream()
                .flatMap(List::stream)
                .map(PartnerRow::releaseId)
                .collect(Collectors.toSet()));
        Map<PartnerQuery, PartnerRanking> rankings = new LinkedHashMap<>();
        rows.forEach((query, list) -> rankings.put(query, ranking(query, list, byId)));
        return rankings;
    }

    private static PartnerRanking ranking(PartnerQuery query, List<PartnerRow> rows, Map<Integer, Release> byId) {
        PartnerRow head = rows.get(0);
        return new PartnerRanking(
                head.period(),
                release(head, byId).source().code(),
                head.dimensions(),
                rows.stream().map(row -> place(query, row, release(row, byId))).toList());
    }

    private static Release release(PartnerRow row, Map<Integer, Release> byId) {
        return Objects.requireNonNull(byId.get(row.releaseId()), "every row has a release");
    }

    private static Place place(PartnerQuery query, PartnerRow row, Release release) {
        boolean own = query.ownReport();
        CountryCode reporter = own ? query.country() : row.partner();
        CountryCode counterpart = own ? row.partner() : query.country();
        Figure value = new Observation(
                        reporter,
                        counterpart,
                        row.period(),
                        query.measure(),
                        query.direction(),
                        row.dimensions(),
                        row.value(),
                        row.status(),
                        1,
                        release)
                .figure();
        return new Place(row.partner(), value, rank(query, row, value), share(query, row, value));
    }

    private static Figure rank(PartnerQuery query, PartnerRow row, Figure value) {
        String method = "place among the %d %s".formatted(row.peers(), whose(query));
        if (query.ownReport() && !row.complete()) {
            return Figures.undefined(Unit.RANK, value, method + "; the edition has only some counterparts");
        }
        return Figures.derived(BigDecimal.valueOf(row.place()), Unit.RANK, value, method, List.of(value));
    }

    private static Figure share(PartnerQuery query, PartnerRow row, Figure value) {
        BigDecimal world = row.world();
        boolean reported = query.ownReport() && world != null;
        String method = "100 x amount / %s"
                .formatted(reported ? "the total that is reported" : "the sum over the " + whose(query));
        if (!reported && query.ownReport() && !row.complete()) {
            return Figures.undefined(Unit.PERCENT, value, method + "; the edition has only some counterparts");
        }
        BigDecimal whole = reported ? world : row.sum();
        return whole == null || whole.signum() <= 0
                ? Figures.undefined(Unit.PERCENT, value, method + "; the whole is not above zero")
                : Figures.derived(Ratios.percent(value.value(), whole), Unit.PERCENT, value, method, List.of(value));
    }

    private static String whose(PartnerQuery query) {
        String role = query.role() == PartnerRole.INVESTOR ? "investors in" : "destinations of investment by";
        return "%s %s that %s"
                .formatted(role, query.country(), query.ownReport() ? "it reports" : "report it themselves");
    }
}
