package org.entente.trade.pair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Ratios;
import org.entente.kernel.figure.Unit;
import org.entente.trade.flow.Flow;

/**
 * The yearly series of a pair. Each year comes from one dataset, chosen by {@link DatasetPeriod#preference} among those
 * the filter leaves, so that no sum mixes datasets; the figures say who reported what.
 */
public final class TradeSeries {
    private static final String COVERAGE = "exports / imports, as methodology defines it";

    private final DatasetPeriods periods;

    /** The series of {@code reports} seen from one side. */
    public TradeSeries(PairReports reports, Viewpoint view) {
        this.periods = new DatasetPeriods(reports, view);
    }

    /** The years that some dataset has anything about, earliest first. */
    public List<TradeYear> list(PeriodFilter filter) {
        List<TradeYear> list = new ArrayList<>();
        periods.list().stream().filter(filter::wants).forEach(period -> {
            List<DatasetPeriod> candidates = periods.at(period).stream()
                    .filter(candidate -> candidate.names(Measure.TURNOVER))
                    .toList();
            candidates.stream()
                    .filter(candidate -> filter.wants(candidate.dataset(), candidate.basis()))
                    .max(DatasetPeriod.preference(Measure.TURNOVER))
                    .map(chosen -> year(chosen, candidates))
                    .ifPresent(list::add);
        });
        return Collections.unmodifiableList(list);
    }

    /** The last year that some dataset has a figure for. */
    public Optional<TradeYear> findLatest(PeriodFilter filter) {
        List<TradeYear> list = list(filter);
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }

    private TradeYear year(DatasetPeriod chosen, List<DatasetPeriod> candidates) {
        List<String> others = candidates.stream()
                .map(DatasetPeriod::dataset)
                .filter(dataset -> !dataset.equals(chosen.dataset()))
                .toList();
        Figure exports = chosen.flow(Flow.EXPORT);
        Figure imports = chosen.flow(Flow.IMPORT);
        return new TradeYear(
                chosen.view(),
                chosen.period(),
                chosen.dataset(),
                chosen.basis(),
                others,
                exports,
                imports,
                chosen.turnover(),
                chosen.balance(),
                coverage(exports, imports),
                chosen.parts(),
                movement(chosen, Measure.TURNOVER),
                movement(chosen, Measure.of(Flow.EXPORT)),
                movement(chosen, Measure.of(Flow.IMPORT)));
    }

    private static Figure coverage(Figure exports, Figure imports) {
        Figure ratio = Figure.derived(
                Ratios.quotient(exports.value(), imports.value()),
                Unit.RATIO,
                exports.interval(),
                COVERAGE,
                List.of(exports, imports));
        if (exports.value() == null) {
            return Figures.because(ratio, exports);
        }
        return imports.value() == null ? Figures.because(ratio, imports) : ratio;
    }

    private Movement movement(DatasetPeriod chosen, Measure measure) {
        Optional<Observed> before = periods.find(Movement.yearBefore(chosen.period()), chosen.dataset())
                .map(found -> Observed.of(found, measure));
        return Movement.between(
                before,
                Observed.of(chosen, measure),
                "the year before",
                Movement.yearBefore(chosen.period()).code());
    }
}
