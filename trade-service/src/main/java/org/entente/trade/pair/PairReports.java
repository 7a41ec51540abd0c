package org.entente.trade.pair;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.period.Frequency;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Flow;

/** Everything that the current releases hold of a pair, both sides and all datasets; by period, then dataset. */
public record PairReports(CountryPair pair, List<PairReport> reports) {
    public PairReports {
        reports = reports.stream()
                .sorted(Comparator.comparing(PairReport::period)
                        .thenComparing(PairReport::dataset)
                        .thenComparing(PairReport::reporter)
                        .thenComparing(PairReport::flow))
                .toList();
    }

    /** Nothing is known of the pair. */
    public static PairReports none(CountryPair pair) {
        return new PairReports(pair, List.of());
    }

    /** The reports of periods of one length by period, earliest first. */
    TreeMap<Period, List<PairReport>> byPeriod(Frequency frequency) {
        return reports.stream()
                .filter(report -> report.period().frequency() == frequency)
                .collect(Collectors.groupingBy(PairReport::period, TreeMap::new, Collectors.toList()));
    }

    /** What a dataset has of a part of exports or imports, such as re-exports, beside one of its reports. */
    public Optional<PairReport> findBeside(PairReport report, Flow flow) {
        return find(
                reports.stream()
                        .filter(other -> other.dataset().equals(report.dataset())
                                && other.period().equals(report.period()))
                        .toList(),
                report.reporter(),
                flow);
    }

    /** The report of one side among these; the newest where two releases both answer. */
    static Optional<PairReport> find(List<PairReport> among, CountryCode reporter, Flow flow) {
        return among.stream()
                .filter(report -> report.reporter().equals(reporter) && report.flow() == flow)
                .max(Comparator.comparing(PairReport::hasValue).thenComparing(PairReport::knownFrom));
    }
}
