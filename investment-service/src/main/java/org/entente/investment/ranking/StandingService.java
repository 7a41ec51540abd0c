package org.entente.investment.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.investment.indicator.Figures;
import org.entente.investment.observation.InvestmentDirection;
import org.entente.investment.observation.Observation;
import org.entente.investment.observation.ObservationStatus;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Ratios;
import org.entente.kernel.figure.Unit;
import org.jspecify.annotations.Nullable;

/** Places and shares of reported numbers among those of the same reporter. */
@ApplicationScoped
public class StandingService {
    private final StandingRepository standings;

    StandingService(StandingRepository standings) {
        this.standings = standings;
    }

    /** The standing of each observation; one statement for all. */
    @Transactional
    public Map<Observation, Standing> byObservations(Set<Observation> observations) {
        List<Observation> own = observations.stream()
                .filter(o -> o.status().hasValue() && o.status() != ObservationStatus.DERIVED_FROM_COUNTERPART)
                .toList();
        Map<Observation, StandingRow> rows = own.isEmpty() ? Map.of() : standings.byObservations(own);
        Map<Observation, Standing> found = new LinkedHashMap<>();
        observations.forEach(o -> found.put(o, standing(o, rows.get(o))));
        return found;
    }

    private static Standing standing(Observation observation, @Nullable StandingRow row) {
        Figure figure = observation.figure();
        return new Standing(rank(observation, figure, row), share(observation, figure, row));
    }

    private static Figure rank(Observation observation, Figure figure, @Nullable StandingRow row) {
        String who = observation.direction() == InvestmentDirection.INWARD ? "investors" : "destinations";
        String method = "place among the %s that %s reports".formatted(who, observation.reporter());
        if (row == null) {
            return Figures.undefined(Unit.RANK, figure, method + "; there is no reported number to place");
        }
        Integer place = row.rank();
        if (place == null) {
            return Figures.undefined(Unit.RANK, figure, method + "; an area that is no country has no place");
        }
        String among = "%s, %d countries, dataset %s".formatted(method, row.peers(), observation.dataset());
        return row.complete()
                ? Figures.derived(BigDecimal.valueOf(place), Unit.RANK, figure, among, List.of(figure))
                : Figures.undefined(Unit.RANK, figure, among + "; the edition has only some counterparts");
    }

    private static Figure share(Observation observation, Figure figure, @Nullable StandingRow row) {
        String method = "100 x amount / whole";
        if (row == null) {
            return Figures.undefined(Unit.PERCENT, figure, method + "; there is no reported number");
        }
        BigDecimal world = row.world();
        if (world == null && !row.complete()) {
            return Figures.undefined(
                    Unit.PERCENT,
                    figure,
                    method + "; the total is not reported and the edition has only some counterparts");
        }
        Figure whole = figure.between(observation.reporter(), null);
        whole = world == null
                ? Figure.derived(
                                row.sum(),
                                Unit.CURRENCY,
                                figure.interval(),
                                "added up over all counterparts",
                                List.of(figure))
                        .between(observation.reporter(), null)
                : withValue(whole, world);
        BigDecimal total = whole.value();
        if (total == null || total.signum() <= 0) {
            return Figures.undefined(Unit.PERCENT, figure, method + "; the whole is not above zero");
        }
        String of = world == null ? "the sum over all counterparts" : "the total that is reported";
        return Figures.derived(
                Ratios.percent(figure.value(), total),
                Unit.PERCENT,
                figure,
                "%s, which is %s".formatted(method, of),
                List.of(figure, whole));
    }

    private static Figure withValue(Figure figure, BigDecimal value) {
        return new Figure(
                value,
                figure.unit(),
                figure.currency(),
                figure.interval(),
                figure.reporter(),
                null,
                figure.valuation(),
                figure.status(),
                figure.release(),
                "total with the world, as reported",
                List.of(),
                null);
    }
}
