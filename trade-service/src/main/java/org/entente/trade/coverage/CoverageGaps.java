package org.entente.trade.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.period.Frequency;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.pair.Months;
import org.entente.trade.pair.PairReport;
import org.entente.trade.pair.PairReports;
import org.entente.trade.product.Classification;
import org.entente.trade.product.Classification.Family;

/**
 * Finds what is missing of a pair: for each dataset and length of period, every period from the first that the dataset
 * has of either side to the last that any dataset has of anything; of both sides' exports and imports, and of parts of
 * them that the side has published in another period. A country is not missed in times when it did not exist.
 */
public final class CoverageGaps {
    private final PairReports pair;
    private final Surroundings surroundings;
    private final Map<Slot, TreeSet<Period>> gaps = new LinkedHashMap<>();

    /** Of a pair's reports and what surrounds them. */
    public CoverageGaps(PairReports pair, Surroundings surroundings) {
        this.pair = pair;
        this.surroundings = surroundings;
    }

    private record Series(String dataset, Basis basis, CountryCode reporter, CountryCode partner, Flow flow) {}

    private record Slot(Series series, Frequency frequency, int level, GapReason reason, String sentence) {}

    /** By dataset, reporter, flow, level and reason; nothing is missing of a pair that no dataset has any report of. */
    public List<CoverageGap> list() {
        Map<String, List<PairReport>> byDataset = pair.reports().stream()
                .collect(Collectors.groupingBy(PairReport::dataset, TreeMap::new, Collectors.toList()));
        byDataset.values().forEach(this::ofDataset);
        return gaps.entrySet().stream()
                .map(gap -> gap(gap.getKey(), gap.getValue()))
                .sorted(Comparator.comparing(CoverageGap::dataset)
                        .thenComparing(CoverageGap::reporter)
                        .thenComparing(CoverageGap::flow)
                        .thenComparing(CoverageGap::level)
                        .thenComparing(CoverageGap::reason)
                        .thenComparing(gap -> gap.ranges().get(0).from()))
                .toList();
    }

    private static CoverageGap gap(Slot slot, TreeSet<Period> periods) {
        Series series = slot.series();
        return new CoverageGap(
                series.dataset(),
                series.reporter(),
                series.flow(),
                slot.level(),
                slot.reason(),
                PeriodRange.of(periods),
                slot.sentence());
    }

    private void ofDataset(List<PairReport> reports) {
        Map<Frequency, List<PairReport>> byFrequency = reports.stream()
                .collect(Collectors.groupingBy(
                        report -> report.period().frequency(), TreeMap::new, Collectors.toList()));
        byFrequency.forEach((frequency, list) -> {
            Period first = list.get(0).period();
            Period last = surroundings
                    .latest()
                    .getOrDefault(frequency, list.get(list.size() - 1).period());
            Map<Series, Map<Period, PairReport>> bySeries = new LinkedHashMap<>();
            expected(list).forEach(series -> bySeries.put(series, new TreeMap<>()));
            list.forEach(report -> bySeries.computeIfAbsent(seriesOf(report), unused -> new TreeMap<>())
                    .merge(report.period(), report, CoverageGaps::better));
            bySeries.forEach((series, known) -> {
                for (Period period = first; period.compareTo(last) <= 0; period = Months.next(period)) {
                    examine(series, period, Optional.ofNullable(known.get(period)));
                }
            });
        });
    }

    private static PairReport better(PairReport one, PairReport other) {
        return other.namesPartner() && !one.namesPartner() ? other : one;
    }

    private static Series seriesOf(PairReport report) {
        return new Series(report.dataset(), report.basis(), report.reporter(), report.partner(), report.flow());
    }

    /** Exports and imports of both sides, of a reconciled dataset exports, and the parts that are somewhere there. */
    private List<Series> expected(List<PairReport> reports) {
        PairReport any = reports.get(0);
        List<Series> expected = new ArrayList<>();
        for (CountryCode reporter : pair.pair().both()) {
            for (Flow flow : Flow.values()) {
                Series series = new Series(
                        any.dataset(), any.basis(), reporter, pair.pair().otherThan(reporter), flow);
                boolean always = flow == Flow.EXPORT || flow == Flow.IMPORT && any.basis() == Basis.REPORTED;
                if (always
                        || reports.stream().anyMatch(report -> seriesOf(report).equals(series))) {
                    expected.add(series);
                }
            }
        }
        return expected;
    }

    private void examine(Series series, Period period, Optional<PairReport> report) {
        if (report.filter(PairReport::namesPartner).isPresent()) {
            ofNamed(series, report.get());
            return;
        }
        Optional<String> standIn =
                surroundings.standIn(series.dataset(), period, series.flow(), series.reporter(), series.partner());
        if (standIn.isPresent()) {
            String sentence = "%s has them inside the %s of %s"
                    .formatted(series.dataset(), series.flow().plural(), standIn.get());
            add(series, period, 0, GapReason.AGGREGATED_ELSEWHERE, sentence);
        } else if (RelatedAreas.existed(series.reporter(), period) && RelatedAreas.existed(series.partner(), period)) {
            missing(series, period, report);
        }
    }

    private void missing(Series series, Period period, Optional<PairReport> report) {
        String what = "the %s of %s"
                .formatted(series.flow().plural(), series.reporter().value());
        if (report.isPresent()) {
            String partners = report.get().allPartners() ? "" : "; it has selected partners only";
            String sentence = "%s has %s and they do not name %s%s"
                    .formatted(series.dataset(), what, series.partner().value(), partners);
            add(series, period, 0, GapReason.NOT_REPORTED, sentence);
        } else if (series.basis() == Basis.RECONCILED && hasAny(series.dataset(), period)) {
            String sentence = "%s has the period and no %s of %s to %s"
                    .formatted(
                            series.dataset(),
                            series.flow().plural(),
                            series.reporter().value(),
                            series.partner().value());
            add(series, period, 0, GapReason.NOT_REPORTED, sentence);
        } else {
            String sentence = "no release of %s with %s has been imported".formatted(series.dataset(), what);
            add(series, period, 0, GapReason.NOT_IMPORTED, sentence);
        }
    }

    private boolean hasAny(String dataset, Period period) {
        return pair.reports().stream()
                .anyMatch(report ->
                        report.dataset().equals(dataset) && report.period().equals(period));
    }

    private void ofNamed(Series series, PairReport report) {
        String what = "%s of %s with %s"
                .formatted(
                        series.flow().plural(),
                        series.reporter().value(),
                        series.partner().value());
        if (!report.hasValue()) {
            String sentence = "%s names the %s and withholds their value".formatted(series.dataset(), what);
            add(series, report.period(), 0, GapReason.CONFIDENTIAL, sentence);
            return;
        }
        List<Integer> levels = levels(report);
        int finest = surroundings.levels().getOrDefault(report.id(), 0);
        if (finest < levels.get(levels.size() - 1)) {
            String has = finest == 0 ? "only the total" : "products of at most %d digits".formatted(finest);
            int missing =
                    levels.stream().filter(level -> level > finest).findFirst().orElseThrow();
            String sentence = "%s has %s of the %s".formatted(series.dataset(), has, what);
            add(series, report.period(), missing, GapReason.AGGREGATED_ELSEWHERE, sentence);
        }
    }

    private static List<Integer> levels(PairReport report) {
        String classification = report.classification();
        Family family = classification == null
                ? Family.HS
                : Classification.valueOf(classification).family();
        return family.levels();
    }

    private void add(Series series, Period period, int level, GapReason reason, String sentence) {
        gaps.computeIfAbsent(new Slot(series, period.frequency(), level, reason, sentence), unused -> new TreeSet<>())
                .add(period);
    }
}
