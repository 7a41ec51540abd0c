package org.entente.trade.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;

/** The reports that say which products two countries trade. */
@ApplicationScoped
public class ProductReportService {
    private final TradeFlowRepository flows;
    private final ReleaseService releases;

    ProductReportService(TradeFlowRepository flows, ReleaseService releases) {
        this.flows = flows;
        this.releases = releases;
    }

    /**
     * The report that answers each query: one statement for any number of them, and one more for releases that were not
     * seen lately. A query that no report answers is not in the map.
     */
    @Transactional
    public Map<ReportQuery, ProductReport> byQueries(Set<ReportQuery> queries) {
        Map<ReportQuery, TradeFlowRepository.Row> rows = flows.listByQueries(List.copyOf(queries));
        Map<Integer, Release> byId = releases.byIds(
                rows.values().stream().map(TradeFlowRepository.Row::releaseId).collect(Collectors.toSet()));
        Map<ReportQuery, ProductReport> reports = new LinkedHashMap<>();
        rows.forEach((query, row) -> reports.put(
                query,
                row.toReport(query, Objects.requireNonNull(byId.get(row.releaseId()), "every report has a release"))));
        return reports;
    }
}
