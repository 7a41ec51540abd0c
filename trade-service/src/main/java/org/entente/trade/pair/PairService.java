package org.entente.trade.pair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;

/** What the current releases, or those of a past moment, hold of pairs. */
@ApplicationScoped
public class PairService {
    private final TradeReportRepository reports;
    private final ReleaseService releases;

    PairService(TradeReportRepository reports, ReleaseService releases) {
        this.reports = reports;
        this.releases = releases;
    }

    /**
     * All reports of each pair, both sides: one statement for any number of pairs and moments, and one more for
     * releases that were not seen lately.
     */
    @Transactional
    public Map<PairKey, PairReports> byKeys(Set<PairKey> keys) {
        List<PairKey> order = List.copyOf(keys);
        Map<PairKey, List<TradeReportRepository.Row>> rows = reports.listByKeys(order);
        Map<Integer, Release> byId = releases.byIds(rows.values().stream()
                .flatMap(List::stream)
                .map(TradeReportRepository.Row::releaseId)
                .collect(Collectors.toSet()));
        Map<PairKey, PairReports> found = new LinkedHashMap<>();
        for (PairKey key : order) {
            found.put(
                    key,
                    new PairReports(
                            key.pair(),
                            rows.getOrDefault(key, List.of()).stream()
                                    .map(row -> row.toReport(byId))
                                    .toList()));
        }
        return found;
    }
}
