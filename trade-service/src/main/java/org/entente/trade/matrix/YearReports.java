package org.entente.trade.matrix;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Release;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.product.Classification;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one dataset and period that answer at a moment: exports and imports of every reporter. Compared by
 * identity: one question has one.
 */
public final class YearReports {
    private final String dataset;
    private final Basis basis;
    private final Period period;
    private final List<CurrentReport> reports;
    private final Map<Integer, Release> releases;
    private final @Nullable Classification edition;

    YearReports(
            String dataset,
            Basis basis,
            Period period,
            List<CurrentReport> reports,
            Map<Integer, Release> releases,
            @Nullable Classification edition) {
        this.dataset = dataset;
        this.basis = basis;
        this.period = period;
        this.reports = List.copyOf(reports);
        this.releases = Map.copyOf(releases);
        this.edition = edition;
    }

    /**
     * The edition to answer in: the one that most reports of the countries are in, then most reports of anyone, then the
     * newest. Editions are not mixed: a code of one may mean other goods in another.
     *
     * @param countries UN numerics; empty for anyone
     * @param families regular expression of the names that are wanted
     */
    static @Nullable Classification editionOf(List<CurrentReport> reports, Set<Integer> countries, String families) {
        Map<Classification, Integer> byAnyone = new HashMap<>();
        Map<Classification, Integer> byCountries = new HashMap<>();
        for (CurrentReport report : reports) {
            Classification classification = report.classification();
            if (classification != null && classification.name().matches(families + ".*")) {
                byAnyone.merge(classification, 1, Integer::sum);
                if (countries.contains(report.reporter())) {
                    byCountries.merge(classification, 1, Integer::sum);
                }
            }
        }
        return byAnyone.keySet().stream()
                .max(Comparator.comparing((Classification c) -> byCountries.getOrDefault(c, 0))
                        .thenComparing(c -> byAnyone.getOrDefault(c, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** Code of the dataset. */
    public String dataset() {
        return dataset;
    }

    /** Whose figures it holds. */
    public Basis basis() {
        return basis;
    }

    /** The period they speak of. */
    public Period period() {
        return period;
    }

    /** The classification and edition that products are compared in; empty when no report has products. */
    public Optional<Classification> edition() {
        return Optional.ofNullable(edition);
    }

    /** A reporter's report of exports or imports. */
    public Optional<CurrentReport> find(int reporter, Flow flow) {
        return reports.stream()
                .filter(report -> report.reporter() == reporter && report.flow() == flow)
                .findFirst();
    }

    /** The release of a report. */
    public Release release(CurrentReport report) {
        return Objects.requireNonNull(releases.get(report.releaseId()), "every report has a release");
    }

    /** The release that all reports are of; empty when they are of several. */
    public Optional<Release> onlyRelease() {
        return releases.size() == 1 ? releases.values().stream().findFirst() : Optional.empty();
    }

    /** Ids of every report, sorted. */
    List<Integer> ids() {
        return reports.stream().map(CurrentReport::id).sorted().toList();
    }

    /** Ids of the reports of a flow in {@link #edition()}, sorted; groups of countries are left out. */
    List<Integer> ids(Flow flow) {
        return reports.stream()
                .filter(report -> report.flow() == flow
                        && report.classification() == edition
                        && edition != null
                        && !Areas.isGroup(report.reporter()))
                .map(CurrentReport::id)
                .sorted()
                .toList();
    }

    /** How many reporters of a flow use another edition, so that their products are not in the matrix. */
    public int inOtherEditions(Flow flow) {
        Set<Integer> others = new LinkedHashSet<>();
        for (CurrentReport report : reports) {
            if (report.flow() == flow && report.classification() != null && report.classification() != edition) {
                others.add(report.reporter());
            }
        }
        return others.size();
    }

    /** The reports' release ids. */
    static Set<Integer> releaseIds(List<CurrentReport> reports) {
        return reports.stream().map(CurrentReport::releaseId).collect(Collectors.toSet());
    }
}
