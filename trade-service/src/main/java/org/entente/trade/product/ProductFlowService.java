package org.entente.trade.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;

/** What two countries trade, product by product. */
@ApplicationScoped
public class ProductFlowService {
    private final TradeFlowRepository flows;
    private final ReleaseService releases;

    ProductFlowService(TradeFlowRepository flows, ReleaseService releases) {
        this.flows = flows;
        this.releases = releases;
    }

    /**
     * A page for each query: one statement for any number of them, and one more for releases that were not seen lately.
     * Each page comes from one report: the last period that has products, there the country's own report, then the
     * partner's mirror, then a reconciled one, the newest of equals.
     */
    @Transactional
    public Map<ProductQuery, ProductPage> byQueries(Set<ProductQuery> queries) {
        List<ProductQuery> order = List.copyOf(queries);
        Map<ProductQuery, List<ProductRow>> rows = flows.listByQueries(order);
        Map<Integer, Release> byId = releases.byIds(rows.values().stream()
                .flatMap(List::stream)
                .map(ProductRow::releaseId)
                .collect(Collectors.toSet()));
        Map<ProductQuery, ProductPage> pages = new LinkedHashMap<>();
        rows.forEach((query, found) -> pages.put(query, new ProductPages(query, byId).page(found)));
        return pages;
    }

    /** The answer when no dataset has products of the flow. */
    public static ProductPage none(ProductQuery query) {
        return ProductPages.none(query);
    }
}
