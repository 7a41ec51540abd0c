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
    private final ReportConverter converter;

    ProductFlowService(ProductReportService reports, ReportConverter converter) {
        this.reports = reports;
        this.converter = converter;
    }

    /** A page for each query that some report answers; all from as few statements as {@link ProductReportService} needs. */
    public Map<ProductQuery, ProductPage> byQueries(Set<ProductQuery> queries) {
        Map<ReportQuery, ProductReport> found =
                reports.byQueries(queries.stream().map(ProductQuery::source).collect(Collectors.toSet()));
        Map<ProductQuery, ProductReport> answers = new LinkedHashMap<>();
        for (ProductQuery query : queries) {
            ProductReport report = found.get(query.source());
            if (report != null) {
                answers.put(query, report.answering(query.report()));
            }
        }
        Map<ProductQuery, ProductPage> pages = new LinkedHashMap<>();
        converted(answers).forEach((query, report) -> pages.put(query, new ProductPages(query, report).page()));
        return pages;
    }

    private Map<ProductQuery, ProductReport> converted(Map<ProductQuery, ProductReport> answers) {
        Map<ProductQuery, ProductReport> wished = new LinkedHashMap<>(answers);
        wished.keySet().removeIf(query -> query.conversion() == null);
        if (wished.isEmpty()) {
            return answers;
        }
        Map<ProductQuery, ProductReport> all = new LinkedHashMap<>(answers);
        all.putAll(converter.convert(wished));
        return all;
    }

    /** The answer when no dataset has products of the flow. */
    public static ProductPage none(ProductQuery query) {
        return ProductPages.none(query);
    }
}
