package org.entente.trade.pair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.kernel.period.Frequency;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;

/**
 * The series of one measure of a pair's trade, yearly, quarterly or monthly. Each period comes from one dataset, chosen
 * by {@link Observed#preference} among those that the filter leaves.
 */
public final class ObservationSeries {
    private final DatasetPeriods periods;
    private final Measure measure;
    private final SeriesFill fill;

    /** The series of {@code reports} seen from one side. */
    public ObservationSeries(PairReports reports, Viewpoint view, Measure measure, SeriesFill fill) {
        this.periods = new DatasetPeriods(reports, view);
        this.measure = measure;
        this.fill = fill;
    }

    /** The periods that some dataset has anything about, earliest first. */
    public List<TradeObservation> list(PeriodFilter filter) {
        List<TradeObservation> list = new ArrayList<>();
        for (Period period : candidates(filter.frequency())) {
            if (filter.wants(period)) {
                choose(period, filter)
                        .map(chosen -> observation(period, chosen))
                        .ifPresent(list::add);
            }
        }
        return Collections.unmodifiableList(list);
    }

    /** What answers for a period; empty when no dataset that the filter leaves says anything about it. */
    Optional<Observed> choose(Period period, PeriodFilter filter) {
        return periods.lastOfEachDataset().stream()
                .filter(dataset -> filter.wants(dataset.dataset(), dataset.basis()))
                .flatMap(dataset -> find(period, dataset.dataset()).stream())
                .max(Observed.preference(measure));
    }

    /** What one dataset has of a period: as reported, or, where that is asked for, added up from its months. */
    Optional<Observed> find(Period period, String dataset) {
        Optional<Observed> reported = periods.find(period, dataset)
                .filter(found -> found.names(measure))
                .map(found -> Observed.of(found, measure));
        boolean known =
                reported.filter(observed -> observed.figure().value() != null).isPresent();
        if (known || fill == SeriesFill.NONE || period.frequency() == Frequency.MONTHLY) {
            return reported;
        }
        return addUp(Months.of(period), dataset, Interval.of(period)).or(() -> reported);
    }

    /** The sum of periods that follow each other, where one dataset has each from the same reporters. */
    Optional<Observed> addUp(List<Period> parts, String dataset, Interval interval) {
        List<Observed> observed =
                parts.stream().flatMap(part -> find(part, dataset).stream()).toList();
        if (observed.size() < parts.size()) {
            return Optional.empty();
        }
        String method = "sum of %s of the %d periods %s to %s; the dataset has no figure of the whole time"
                .formatted(
                        measure.describe(),
                        parts.size(),
                        parts.get(0).code(),
                        parts.get(parts.size() - 1).code());
        return Observed.sum(observed, interval, method);
    }

    /** The datasets that have anything of the pair at any time, by code. */
    List<String> datasets(PeriodFilter filter) {
        return periods.lastOfEachDataset().stream()
                .filter(dataset -> filter.wants(dataset.dataset(), dataset.basis()))
                .map(DatasetPeriod::dataset)
                .toList();
    }

    private TreeSet<Period> candidates(Frequency frequency) {
        TreeSet<Period> candidates = new TreeSet<>();
        for (Period period : periods.list()) {
            if (period.frequency() == frequency) {
                candidates.add(period);
            } else if (fill == SeriesFill.MONTHS && period.frequency() == Frequency.MONTHLY) {
                candidates.add(Months.enclosing(period, frequency));
            }
        }
        return candidates;
    }

    private TradeObservation observation(Period period, Observed chosen) {
        Period before = Movement.yearBefore(period);
        Movement movement = Movement.between(
                find(before, chosen.dataset()),
                chosen,
                period.frequency() == Frequency.ANNUAL ? "the year before" : "the same period of the year before",
                before.code());
        return new TradeObservation(period, chosen.dataset(), chosen.basis(), chosen.figure(), movement);
    }
}
