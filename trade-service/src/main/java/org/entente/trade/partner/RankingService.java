package org.entente.trade.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Ratios;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Interval;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;
import org.entente.trade.flow.Basis;
import org.entente.trade.pair.Figures;
import org.entente.trade.partner.Ranking.Place;

/** Ranks a country's trading partners. */
@ApplicationScoped
public class RankingService {
    private static final String RANK =
            "place by %s among the %d partners of %s in %s; a flow that neither side reported adds nothing, areas that are no country are not ranked";

    private final RankingRepository rankings;
    private final ReleaseService releases;

    RankingService(RankingRepository rankings, ReleaseService releases) {
        this.rankings = rankings;
        this.releases = releases;
    }

    /**
     * The rankings that some dataset answers: one statement for any number, and one more for releases that were not
     * seen lately. A query that no dataset answers is not in the map.
     */
    @Transactional
    public Map<RankingQuery, Ranking> byQueries(Set<RankingQuery> queries) {
        Map<RankingQuery, List<RankingRow>> rows = rankings.listByQueries(List.copyOf(queries));
        Map<Integer, Release> byId = releases.byIds(rows.values().stream()
                .flatMap(List::stream)
                .map(RankingRow::releaseId)
                .collect(Collectors.toSet()));
        Map<RankingQuery, Ranking> found = new LinkedHashMap<>();
        rows.forEach((query, list) -> {
            RankingRow head = list.get(0);
            found.put(
                    query,
                    new Ranking(
                            head.period(),
                            head.dataset(),
                            head.basis(),
                            head.partners(),
                            list.stream().map(row -> place(query, row, byId)).toList()));
        });
        return found;
    }

    private static Place place(RankingQuery query, RankingRow row, Map<Integer, Release> releases) {
        Release release = Objects.requireNonNull(releases.get(row.releaseId()), "every row has a release");
        Figure value = figure(query, row, row.valueUsd(), measure(query) + " with the partner")
                .from(release);
        return new Place(row.partner(), value, rank(query, row, value), share(query, row, value));
    }

    private static Figure rank(RankingQuery query, RankingRow row, Figure value) {
        Interval interval = Interval.of(row.period());
        String method =
                RANK.formatted(measure(query), row.partners(), query.country().value(), row.dataset());
        return row.allPartners()
                ? Figure.derived(BigDecimal.valueOf(row.rank()), Unit.RANK, interval, method, List.of(value))
                : Figures.undefined(
                        Unit.RANK, interval, method + "; the dataset has only selected partners", List.of(value));
    }

    private static Figure share(RankingQuery query, RankingRow row, Figure value) {
        Interval interval = Interval.of(row.period());
        String method = "100 x %s with the partner / with the world".formatted(measure(query));
        BigDecimal whole = row.worldUsd();
        if (whole == null && !row.allPartners()) {
            return Figures.undefined(
                    Unit.PERCENT, interval, method + "; the dataset has only selected partners", List.of(value));
        }
        Figure world = whole != null
                ? figure(query, row, whole, measure(query) + " with the world as reported")
                : figure(query, row, row.sumUsd(), measure(query) + " added up over all partners");
        return Figure.derived(
                Ratios.percent(value.value(), world.value()), Unit.PERCENT, interval, method, List.of(value, world));
    }

    private static Figure figure(RankingQuery query, RankingRow row, BigDecimal usd, String method) {
        boolean reconciled = row.basis() == Basis.RECONCILED;
        return new Figure(
                usd,
                Unit.CURRENCY,
                "USD",
                Interval.of(row.period()),
                reconciled ? null : query.country(),
                row.partner(),
                query.flow() == null ? Valuation.MIXED : Valuation.UNSPECIFIED,
                reconciled ? FigureStatus.RECONCILED : FigureStatus.DERIVED,
                null,
                method,
                List.of(),
                null);
    }

    private static String measure(RankingQuery query) {
        return query.flow() == null ? "turnover" : query.flow().plural();
    }
}
