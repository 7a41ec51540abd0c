package org.entente.trade.pair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The yearly series of a pair. Each year comes from one dataset, chosen by {@link DatasetYear#PREFERENCE} among those
 * the filter leaves, so that no sum mixes datasets; the figures say who reported what.
 */
public final class TradeSeries {
    private static final String GROWTH = "100 (turnover / turnover of the year before - 1), as methodology defines it";
    private static final String CHANGE = "turnover - turnover of the year before";

    private final TreeMap<Period, Map<String, DatasetYear>> years = new TreeMap<>();

    /** The series of {@code reports} seen from one side. */
    public TradeSeries(PairReports reports, Viewpoint view) {
        reports.byYear().forEach((year, ofYear) -> {
            Map<String, DatasetYear> byDataset = new TreeMap<>();
            ofYear.stream()
                    .collect(Collectors.groupingBy(PairReport::dataset))
                    .forEach((dataset, list) -> byDataset.put(dataset, new DatasetYear(view, year, dataset, list)));
            years.put(year, byDataset);
        });
    }

    /** The years that some dataset has anything about, earliest first. */
    public List<TradeYear> list(SeriesFilter filter) {
        List<TradeYear> list = new ArrayList<>();
        years.forEach((year, candidates) -> {
            if (filter.wants(year)) {
                choose(candidates, filter)
                        .map(chosen -> year(chosen, candidates))
                        .ifPresent(list::add);
            }
        });
        return Collections.unmodifiableList(list);
    }

    /** The last year that some dataset has a figure for. */
    public Optional<TradeYear> findLatest(SeriesFilter filter) {
        List<TradeYear> list = list(filter);
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }

    private static Optional<DatasetYear> choose(Map<String, DatasetYear> candidates, SeriesFilter filter) {
        return candidates.values().stream()
                .filter(DatasetYear::namesPair)
                .filter(filter::wants)
                .max(DatasetYear.PREFERENCE);
    }

    private TradeYear year(DatasetYear chosen, Map<String, DatasetYear> candidates) {
        List<String> others = candidates.values().stream()
                .filter(DatasetYear::namesPair)
                .map(DatasetYear::dataset)
                .filter(dataset -> !dataset.equals(chosen.dataset()))
                .toList();
        DatasetYear before =
                years.getOrDefault(chosen.year().previous(), Map.of()).get(chosen.dataset());
        return new TradeYear(
                chosen.view(),
                chosen.year(),
                chosen.dataset(),
                chosen.basis(),
                others,
                chosen.flow(Flow.EXPORT),
                chosen.flow(Flow.IMPORT),
                chosen.turnover(),
                chosen.balance(),
                growth(chosen, before),
                change(chosen, before));
    }

    private static Figure growth(DatasetYear year, @Nullable DatasetYear before) {
        Figure turnover = year.turnover();
        Optional<String> obstacle = obstacle(year, before);
        if (obstacle.isPresent() || before == null) {
            return Figures.undefined(
                    Unit.PERCENT, turnover.interval(), GROWTH + "; " + obstacle.orElse(""), List.of(turnover));
        }
        Figure base = before.turnover();
        BigDecimal value = Figures.percent(Figures.difference(turnover.value(), base.value()), base.value());
        String method = value == null ? GROWTH + "; the year before is zero" : GROWTH;
        return Figure.derived(value, Unit.PERCENT, turnover.interval(), method, List.of(turnover, base));
    }

    private static Figure change(DatasetYear year, @Nullable DatasetYear before) {
        Figure turnover = year.turnover();
        Optional<String> obstacle = obstacle(year, before);
        if (obstacle.isPresent() || before == null) {
            return Figures.undefined(
                    Unit.CURRENCY, turnover.interval(), CHANGE + "; " + obstacle.orElse(""), List.of(turnover));
        }
        Figure base = before.turnover();
        return Figure.derived(
                Figures.difference(turnover.value(), base.value()),
                Unit.CURRENCY,
                Interval.of(year.year()),
                CHANGE,
                List.of(turnover, base));
    }

    /** Why two years cannot be compared; empty when they can. */
    private static Optional<String> obstacle(DatasetYear year, @Nullable DatasetYear before) {
        if (year.turnover().value() == null) {
            return Optional.of("the year's turnover is not known");
        }
        if (before == null || before.turnover().value() == null) {
            return Optional.of("%s has no turnover of %s to compare with"
                    .formatted(year.dataset(), year.year().previous().code()));
        }
        if (!year.composition().equals(before.composition())) {
            return Optional.of("the two years' flows were not reported by the same sides");
        }
        return Optional.empty();
    }
}
