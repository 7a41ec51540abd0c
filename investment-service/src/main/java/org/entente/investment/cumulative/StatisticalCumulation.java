package org.entente.investment.cumulative;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.investment.observation.CoveredYears;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.investment.observation.InvestmentPrinciple;
import org.entente.investment.observation.Observation;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Release;

/**
 * "Invested in all" from statistics. A year without a value stays without one: it is an input that says why it is
 * absent, and the method names it. It never counts as zero.
 */
public final class StatisticalCumulation {
    private final CumulativeDefinition definition;
    private final List<Observation> observations;
    private final CoveredYears coverage;
    private final MoneyTerms money;

    /**
     * @param definition of any method but {@link CumulativeMethod#SUM_OF_PROJECT_VALUES}
     * @param observations all of the pair
     * @param coverage all of the pair
     */
    public StatisticalCumulation(
            CumulativeDefinition definition, List<Observation> observations, CoveredYears coverage) {
        this(definition, observations, coverage, MoneyTerms.AS_REPORTED);
    }

    /** As above, in other money than reported. */
    public StatisticalCumulation(
            CumulativeDefinition definition, List<Observation> observations, CoveredYears coverage, MoneyTerms money) {
        if (definition.method() == CumulativeMethod.SUM_OF_PROJECT_VALUES) {
            throw new IllegalArgumentException("project values are no statistic");
        }
        this.definition = definition;
        this.observations = List.copyOf(observations);
        this.coverage = coverage;
        this.money = money;
    }

    /** The figure; absent, with the reason, when the statistics have no value for the definition. */
    public Figure figure() {
        return ChosenSeries.choose(definition, measure(), observations, money)
                .flatMap(series -> definition.method() == CumulativeMethod.SUM_OF_FLOWS
                        ? Optional.of(sum(series))
                        : latest(series))
                .orElseGet(this::nothing);
    }

    private Figure sum(ChosenSeries series) {
        int first = definition.from() == null ? series.byYear().firstKey() : definition.from();
        int last = definition.to() == null ? series.byYear().lastKey() : definition.to();
        List<Figure> inputs = new ArrayList<>();
        List<Integer> missing = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        Release release = null;
        boolean oneRelease = true;
        for (int year = first; year <= last; year++) {
            Figure amount = series.byYear().get(year);
            BigDecimal value = amount == null ? null : amount.value();
            if (amount == null || value == null) {
                missing.add(year);
                inputs.add(amount == null ? absent(year) : amount);
                continue;
            }
            sum = sum.add(value);
            oneRelease &= release == null || release.equals(amount.release());
            release = amount.release();
            inputs.add(amount);
        }
        boolean empty = missing.size() == inputs.size();
        return new Figure(
                empty ? null : sum,
                Unit.CURRENCY,
                definition.currency(),
                Interval.of(Period.ofYear(first), Period.ofYear(last)),
                reporter(),
                definition.corridor().counterpart(definition.reportedBy()),
                Valuation.UNSPECIFIED,
                empty ? FigureStatus.ABSENT : FigureStatus.DERIVED,
                oneRelease ? release : null,
                method(series, first + " to " + last, missing),
                inputs,
                empty ? Absence.NOT_REPORTED : null);
    }

    private Optional<Figure> latest(ChosenSeries series) {
        return series.byYear().values().stream()
                .filter(amount -> amount.value() != null)
                .reduce((earlier, later) -> later)
                .map(amount -> amount.explained(latestMethod(series, amount)));
    }

    private String latestMethod(ChosenSeries series, Figure amount) {
        String method = method(series, "the end of " + amount.interval().code(), List.of());
        return amount.method() == null ? method : "%s; %s".formatted(method, amount.method());
    }

    private Figure nothing() {
        Absence absence = absence(period -> definition.includes(period.year()));
        String why = absence == Absence.NOT_REPORTED
                ? "the statistics of those years have no value for this pair"
                : "no statistics that would hold it have been imported";
        Interval interval = new Interval(
                definition.from() == null
                        ? null
                        : Period.ofYear(definition.from()).firstDay(),
                definition.to() == null ? null : Period.ofYear(definition.to()).lastDay());
        return CoveredYears.absent(
                absence,
                definition.corridor(),
                definition.reportedBy(),
                interval,
                definition.currency(),
                "%s; %s".formatted(what(), why));
    }

    private Figure absent(int year) {
        Period period = Period.ofYear(year);
        return CoveredYears.absent(
                absence(period::equals),
                definition.corridor(),
                definition.reportedBy(),
                Interval.of(period),
                definition.currency(),
                null);
    }

    private Absence absence(Predicate<Period> when) {
        return coverage.absence(measure(), definition.corridor(), definition.reportedBy(), definition.dataset(), when);
    }

    private InvestmentMeasure measure() {
        return definition.method() == CumulativeMethod.SUM_OF_FLOWS
                ? InvestmentMeasure.FLOW
                : InvestmentMeasure.POSITION;
    }

    private CountryCode reporter() {
        return definition.corridor().reporter(definition.reportedBy());
    }

    private String what() {
        return "%s of direct investment by %s in %s, as %s reports it"
                .formatted(
                        definition.method() == CumulativeMethod.SUM_OF_FLOWS
                                ? "Sum of the yearly net flows"
                                : "Latest position",
                        definition.corridor().investor(),
                        definition.corridor().host(),
                        reporter());
    }

    private String method(ChosenSeries series, String when, List<Integer> missing) {
        StringBuilder method = new StringBuilder("%s, %s, dataset %s".formatted(what(), when, series.dataset()));
        InvestmentPrinciple principle = series.dimensions().principle();
        if (principle != InvestmentPrinciple.UNSPECIFIED) {
            method.append(", %s principle"
                    .formatted(principle.name().toLowerCase(Locale.ROOT).replace('_', '/')));
        }
        if (definition.method() == CumulativeMethod.SUM_OF_FLOWS) {
            method.append("; %s, not a position".formatted(money.describe()));
        }
        if (!missing.isEmpty()) {
            method.append("; no value for %s, which is not counted as zero"
                    .formatted(missing.stream().map(String::valueOf).collect(joining(", "))));
        }
        if (series.others() > 0) {
            method.append("; %d other series not used".formatted(series.others()));
        }
        return method.toString();
    }
}
