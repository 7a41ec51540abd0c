package org.entente.trade.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What two countries trade, product by product. */
@ApplicationScoped
public class ProductFlowService {
    private final ProductReportService reports;

    ProductFlowService(ProductReportService reports) {
        this.reports = reports;
    }

    /** A page for each query that some report answers; all from as few statements as {@link ProductReportService} needs. */
    public Map<ProductQuery, ProductPage> byQueries(Set<ProductQuery> queries) {
        Map<ReportQuery, ProductReport> found =
                reports.byQueries(queries.stream().map(ProductQuery::report).collect(Collectors.toSet()));
        Map<ProductQuery, ProductPage> pages = new LinkedHashMap<>();
        for (ProductQuery query : queries) {
            ProductReport report = found.get(query.report());
            if (report != null) {
                pages.put(query, new ProductPages(query, report).page());
            }
        }
        return pages;
    }

    /** The answer when no dataset has products of the flow. */
    public static ProductPage none(ProductQuery query) {
        return ProductPages.none(query);
    }
}
