package org.entente.trade.pair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;

/**
 * Compound growth of a measure between two years. Both ends come from one dataset and the same reporters; the number of
 * intervals is that of the calendar, whether or not every year between has a figure.
 */
public final class GrowthOverYears {
    private static final String METHOD = "100 ((%s of %s / %s of %s)^(1/%d) - 1), n = number of intervals";

    private final ObservationSeries series;
    private final Measure measure;
    private final PeriodFilter filter;
    private final Period from;
    private final Period to;

    /**
     * Between the two ends of {@code filter}.
     *
     * @throws BadUserInputException when they are not two different years
     */
    public GrowthOverYears(PairReports reports, Viewpoint view, Measure measure, PeriodFilter filter) {
        this(new ObservationSeries(reports, view, measure, SeriesFill.NONE), measure, filter);
    }

    GrowthOverYears(ObservationSeries series, Measure measure, PeriodFilter filter) {
        Period first = filter.from();
        Period last = filter.to();
        if (first == null || last == null || first.equals(last)) {
            throw new BadUserInputException("growth goes from one year to a later one; name two different years");
        }
        this.series = series;
        this.measure = measure;
        this.filter = filter;
        this.from = first;
        this.to = last;
    }

    private record Ends(Observed first, Observed last) {}

    /** Per cent a year; absent with the reason when an end is missing or the first is zero. */
    public Figure figure() {
        Optional<Ends> ends = series.datasets(filter).stream()
                .flatMap(dataset -> ends(dataset).stream())
                .max(Comparator.comparing(Ends::last, Observed.preference(measure)));
        if (ends.isEmpty()) {
            return undefined("no dataset has %s of both years from the same reporters".formatted(measure.describe()));
        }
        Observed first = ends.get().first();
        Observed last = ends.get().last();
        BigDecimal base = known(first);
        Optional<BigDecimal> percent = CompoundGrowth.percent(base, known(last), intervals());
        List<Figure> inputs = List.of(last.figure(), first.figure());
        if (percent.isEmpty()) {
            return Figures.undefined(
                    Unit.PERCENT, interval(), method() + "; %s is zero".formatted(from.code()), inputs);
        }
        return Figure.derived(percent.get(), Unit.PERCENT, interval(), method() + gaps(first.dataset()), inputs);
    }

    private Optional<Ends> ends(String dataset) {
        Optional<Observed> first = series.find(from, dataset);
        Optional<Observed> last = series.find(to, dataset);
        return first.filter(base -> base.figure().value() != null)
                .flatMap(base -> last.filter(end ->
                                end.figure().value() != null && end.reporters().equals(base.reporters()))
                        .map(end -> new Ends(base, end)));
    }

    private static BigDecimal known(Observed end) {
        BigDecimal value = end.figure().value();
        if (value == null) {
            throw new AssertionError("only ends with a value are compared");
        }
        return value;
    }

    private int intervals() {
        return to.year() - from.year();
    }

    private Interval interval() {
        return Interval.of(from, to);
    }

    private String method() {
        String name = measure.describe();
        return METHOD.formatted(name, to.code(), name, from.code(), intervals());
    }

    private Figure undefined(String why) {
        return Figures.undefined(Unit.PERCENT, interval(), method() + "; " + why, List.of());
    }

    private String gaps(String dataset) {
        List<String> missing = new ArrayList<>();
        for (Period year = Months.next(from); year.compareTo(to) < 0; year = Months.next(year)) {
            if (series.find(year, dataset)
                    .filter(found -> found.figure().value() != null)
                    .isEmpty()) {
                missing.add(year.code());
            }
        }
        return missing.isEmpty() ? "" : "; the dataset has no figure of " + String.join(", ", missing);
    }
}
