package org.entente.investment.cumulative;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.entente.investment.project.ProjectValue;
import org.entente.investment.project.ValuedProject;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Interval;

/**
 * "Invested in all" from known projects: one kind of value, of the investor's own organisations, in one currency. It
 * knows nothing of projects that nobody entered, so it is never a statistic.
 */
public final class ProjectCumulation {
    private final CumulativeDefinition definition;
    private final List<ValuedProject> projects;

    /**
     * @param definition with {@link CumulativeMethod#SUM_OF_PROJECT_VALUES}
     * @param projects all of the pair
     */
    public ProjectCumulation(CumulativeDefinition definition, List<ValuedProject> projects) {
        if (definition.method() != CumulativeMethod.SUM_OF_PROJECT_VALUES) {
            throw new IllegalArgumentException("a statistic is no sum of projects");
        }
        this.definition = definition;
        this.projects = projects.stream()
                .filter(p -> p.project().runsThrough(definition.corridor()))
                .toList();
    }

    /** The sum; absent when no project has such a value. */
    public Figure figure() {
        List<Figure> inputs = projects.stream()
                .flatMap(p -> p.values().stream())
                .filter(value -> counts(value) && value.currency().equals(definition.currency()))
                .map(ProjectValue::figure)
                .toList();
        BigDecimal sum = inputs.stream()
                .map(Figure::value)
                .filter(value -> value != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean empty = inputs.isEmpty();
        return new Figure(
                empty ? null : sum,
                Unit.CURRENCY,
                definition.currency(),
                interval(),
                null,
                null,
                Valuation.UNSPECIFIED,
                empty ? FigureStatus.ABSENT : FigureStatus.DERIVED,
                null,
                method(),
                inputs,
                empty ? Absence.NOT_IMPORTED : null);
    }

    private boolean counts(ProjectValue value) {
        CountryCode whose =
                value.organisation() == null ? null : value.organisation().country();
        return value.kind() == definition.valueKind()
                && definition.corridor().investor().equals(whose)
                && definition.includes(value.asOf().getYear());
    }

    private Interval interval() {
        List<ProjectValue> counted = projects.stream()
                .flatMap(p -> p.values().stream())
                .filter(this::counts)
                .toList();
        return new Interval(
                counted.stream()
                        .map(ProjectValue::asOf)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                counted.stream()
                        .map(ProjectValue::asOf)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }

    private String method() {
        long without = projects.stream()
                .filter(p -> p.values().stream().noneMatch(this::counts))
                .count();
        StringBuilder method =
                new StringBuilder("Sum of the values %s of known projects of %s in %s, each as a document states it"
                        .formatted(
                                definition.valueKind(),
                                definition.corridor().investor(),
                                definition.corridor().host()));
        method.append("; %d of %d known projects have no such value".formatted(without, projects.size()));
        TreeSet<String> leftOut = new TreeSet<>();
        projects.stream()
                .flatMap(p -> p.values().stream())
                .filter(value -> counts(value) && !value.currency().equals(definition.currency()))
                .forEach(value -> leftOut.add(value.currency()));
        if (!leftOut.isEmpty()) {
            method.append("; amounts in %s are left out, not converted"
                    .formatted(leftOut.stream().collect(joining(", "))));
        }
        return method.toString();
    }
}
