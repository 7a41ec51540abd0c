package org.entente.trade.pair;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;

/**
 * What one dataset has of a measure in one stretch of time: as it reports it, or added up over several periods.
 *
 * @param figure the value, or why there is none
 * @param sources the periods it comes from, earliest first; more than one when it is added up
 */
record Observed(Measure measure, Figure figure, List<DatasetPeriod> sources) {
    Observed {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("something observed comes from a period");
        }
    }

    static Observed of(DatasetPeriod period, Measure measure) {
        return new Observed(measure, measure.in(period), List.of(period));
    }

    /** The sum of consecutive periods; empty unless each has a value from the same reporters. */
    static Optional<Observed> sum(List<Observed> parts, Interval interval, String method) {
        List<Figure> figures = parts.stream().map(Observed::figure).toList();
        boolean known = figures.stream().allMatch(figure -> figure.value() != null);
        boolean sameReporters =
                parts.stream().map(Observed::reporters).distinct().count() == 1;
        if (!known || !sameReporters) {
            return Optional.empty();
        }
        Figure figure = Figure.derived(Figures.sum(figures), Unit.CURRENCY, interval, method, figures)
                .valued(figures.get(0).valuation());
        return Optional.of(new Observed(
                parts.get(0).measure,
                figure,
                parts.stream().flatMap(part -> part.sources.stream()).toList()));
    }

    /** Best last: {@link DatasetPeriod#preference}, and a reported figure before one that is added up. */
    static Comparator<Observed> preference(Measure measure) {
        return Comparator.comparing((Observed observed) -> observed.figure.value() != null)
                .thenComparing(observed -> !observed.isAddedUp())
                .thenComparing(observed -> observed.sources.get(0), DatasetPeriod.preference(measure));
    }

    boolean isAddedUp() {
        return sources.size() > 1;
    }

    String dataset() {
        return sources.get(0).dataset();
    }

    Basis basis() {
        return sources.get(0).basis();
    }

    Period firstPeriod() {
        return sources.get(0).period();
    }

    List<Optional<CountryCode>> reporters() {
        return sources.get(0).reporters(measure);
    }
}
