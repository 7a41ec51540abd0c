package org.entente.trade.concordance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.trade.concordance.Conversion.Line;
import org.entente.trade.concordance.Conversion.Result;
import org.entente.trade.flow.FlowLine;
import org.entente.trade.product.Classification;
import org.entente.trade.product.ProductConversion;
import org.entente.trade.product.ProductQuery;
import org.entente.trade.product.ProductReport;
import org.entente.trade.product.ProductReportService;
import org.entente.trade.product.ReportConverter;
import org.entente.trade.product.ReportQuery;
import org.entente.trade.product.SplitMethod;
import org.jspecify.annotations.Nullable;

/** Carries reports over by the imported correlation tables. */
@ApplicationScoped
class ConcordanceConverter implements ReportConverter {
    private static final SplitRule EQUAL = new SplitRule.EqualShares();

    private final ConcordanceService concordances;
    private final ProductReportService reports;

    ConcordanceConverter(ConcordanceService concordances, ProductReportService reports) {
        this.concordances = concordances;
        this.reports = reports;
    }

    @Override
    public Map<ProductQuery, ProductReport> convert(Map<ProductQuery, ProductReport> given) {
        Map<ReportQuery, ProductReport> traded = reports.byQueries(given.entrySet().stream()
                .filter(entry -> wish(entry.getKey()).split() == SplitMethod.TRADE_SHARES)
                .map(entry -> tradeWanted(entry.getKey(), entry.getValue()))
                .collect(Collectors.toSet()));
        Map<RouteKey, Optional<ConcordanceRoute>> routes = new HashMap<>();
        Map<ProductQuery, ProductReport> converted = new LinkedHashMap<>();
        given.forEach((query, report) -> {
            Classification edition = wish(query).edition();
            if (report.classification() == edition) {
                converted.put(query, report);
                return;
            }
            RouteKey key = new RouteKey(
                    report.classification(), edition, query.report().knownAsOf());
            converted.put(
                    query,
                    routes.computeIfAbsent(key, this::route)
                            .map(route -> new ConvertedReport(report, route, rule(query, report, traded)).report())
                            .orElseGet(() -> leftBehind(report, edition)));
        });
        return converted;
    }

    /** Which tables may be used. */
    private record RouteKey(
            Classification from,
            Classification to,
            @Nullable Instant knownAsOf) {}

    private Optional<ConcordanceRoute> route(RouteKey key) {
        return concordances.route(key.from(), key.to(), key.knownAsOf());
    }

    private static ProductConversion.Wish wish(ProductQuery query) {
        return Objects.requireNonNull(query.conversion(), "only queries with a conversion are converted");
    }

    /** The last year that the same dataset has of the flow in the other edition. */
    private static ReportQuery tradeWanted(ProductQuery query, ProductReport report) {
        Classification edition = wish(query).edition();
        List<Integer> levels = edition.family().levels();
        ReportQuery asked = query.report();
        return new ReportQuery(
                asked.view(),
                asked.flow(),
                null,
                levels.get(levels.size() - 1),
                edition,
                report.dataset(),
                report.basis(),
                asked.knownAsOf());
    }

    private static SplitRule rule(ProductQuery query, ProductReport report, Map<ReportQuery, ProductReport> traded) {
        if (wish(query).split() == SplitMethod.EQUAL_SHARES) {
            return EQUAL;
        }
        ProductReport found = traded.get(tradeWanted(query, report));
        if (found == null) {
            return EQUAL;
        }
        Map<Integer, Long> milli = new HashMap<>();
        for (FlowLine line : ConvertedReport.leaves(found.lines()).values()) {
            Long value = line.measures().valueMilli();
            if (value != null) {
                milli.put(line.product(), value);
            }
        }
        return new SplitRule.TradeShares(
                milli,
                "same flow in %s, reported in %s (release %d)"
                        .formatted(
                                found.period().code(),
                                found.classification(),
                                found.release().id()));
    }

    /** Without a table everything stays under its old code. */
    private static ProductReport leftBehind(ProductReport report, Classification edition) {
        Result nothing = new Result(
                List.of(),
                ConvertedReport.leaves(report.lines()).values().stream()
                        .map(line -> new Line(line.product(), line.measures().valueMilli()))
                        .toList());
        ProductConversion conversion = new ProductConversion(
                List.of(report.classification(), edition),
                List.of(),
                "no imported correlation table leads from %s to %s".formatted(report.classification(), edition),
                ConvertedReport.unconverted(report, nothing),
                ConvertedReport.left(report, nothing));
        return report.converted(edition, List.of(), conversion, (figure, product) -> figure);
    }
}
