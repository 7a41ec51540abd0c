package org.entente.trade.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.FlowLine;
import org.entente.trade.pair.PairKey;
import org.entente.trade.pair.PairReport;
import org.entente.trade.pair.PairReports;
import org.entente.trade.pair.PairService;
import org.entente.trade.product.ProductReport;
import org.entente.trade.product.ProductReportService;
import org.entente.trade.product.ReportQuery;

/** Compares what was known of pairs at two moments. */
@ApplicationScoped
public class ChangeService {
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::period)
            .reversed()
            .thenComparing(Key::dataset)
            .thenComparing(Key::country)
            .thenComparing(Key::flow);

    private final PairService pairs;
    private final ProductReportService reports;

    ChangeService(PairService pairs, ProductReportService reports) {
        this.pairs = pairs;
        this.reports = reports;
    }

    private record Key(Period period, String dataset, CountryCode country, Flow flow) {
        static Key of(PairReport report) {
            return new Key(report.period(), report.dataset(), report.reporter(), report.flow());
        }
    }

    /**
     * The changes of each pair, the latest period first. A report of another release that says the same, line by line,
     * is no change. One statement for the reports of all pairs and one for the lines of those whose totals agree.
     */
    public Map<ChangeKey, List<TradeChange>> byKeys(Set<ChangeKey> keys) {
        Map<PairKey, PairReports> known = pairs.byKeys(keys.stream()
                .flatMap(key -> Stream.of(key.before(), key.after()))
                .collect(Collectors.toSet()));
        Map<ChangeKey, List<TradeChange>> candidates = new LinkedHashMap<>();
        for (ChangeKey key : keys) {
            PairReports none = PairReports.none(key.pair());
            candidates.put(
                    key,
                    candidates(key, known.getOrDefault(key.before(), none), known.getOrDefault(key.after(), none)));
        }
        Set<ReportQuery> doubtful = new HashSet<>();
        candidates.values().stream()
                .flatMap(List::stream)
                .filter(change -> change.hasSameTotals() && change.hasLines())
                .forEach(change -> {
                    change.linesBefore().ifPresent(doubtful::add);
                    change.linesAfter().ifPresent(doubtful::add);
                });
        Map<ReportQuery, ProductReport> lines = doubtful.isEmpty() ? Map.of() : reports.byQueries(doubtful);
        candidates.replaceAll((key, changes) ->
                changes.stream().filter(change -> isChange(change, lines)).toList());
        return candidates;
    }

    private static List<TradeChange> candidates(ChangeKey key, PairReports before, PairReports after) {
        TreeMap<Key, PairReport> was = byKey(before);
        TreeMap<Key, PairReport> is = byKey(after);
        List<TradeChange> changes = new ArrayList<>();
        Stream.concat(was.keySet().stream(), is.keySet().stream())
                .distinct()
                .sorted(ORDER)
                .forEach(one -> {
                    PairReport old = was.get(one);
                    PairReport now = is.get(one);
                    if (old == null
                            || now == null
                            || old.release().id() != now.release().id()) {
                        changes.add(new TradeChange(key, old, now));
                    }
                });
        return changes;
    }

    /** Reports that say anything of the partner; the newest where two releases both answer. */
    private static TreeMap<Key, PairReport> byKey(PairReports reports) {
        TreeMap<Key, PairReport> byKey = new TreeMap<>(ORDER);
        for (PairReport report : reports.reports()) {
            if (report.namesPartner()) {
                byKey.merge(
                        Key.of(report),
                        report,
                        (one, other) -> one.knownFrom().isAfter(other.knownFrom()) ? one : other);
            }
        }
        return byKey;
    }

    private static boolean isChange(TradeChange change, Map<ReportQuery, ProductReport> lines) {
        return !change.hasSameTotals() || !lines(change.linesBefore(), lines).equals(lines(change.linesAfter(), lines));
    }

    private static List<FlowLine> lines(Optional<ReportQuery> query, Map<ReportQuery, ProductReport> reports) {
        return query.map(reports::get).map(ProductReport::lines).orElse(List.of());
    }
}
