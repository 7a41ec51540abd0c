package org.entente.trade.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Ratios;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Milli;
import org.entente.trade.pair.Figures;
import org.entente.trade.product.ProductPage.ProductFlow;
import org.jspecify.annotations.Nullable;

/** Finds the products that a flow has gained or lost between two periods of one dataset. */
@ApplicationScoped
public class NoveltyService {
    private static final String SHARE = "100 x these products / total of the flow";

    private final ProductReportService reports;

    NoveltyService(ProductReportService reports) {
        this.reports = reports;
    }

    /** The answer to each query: one statement for the later periods of all of them, and one for the earlier. */
    public Map<NoveltyQuery, Novelty> byQueries(Set<NoveltyQuery> queries) {
        Map<ReportQuery, ProductReport> later =
                reports.byQueries(queries.stream().map(NoveltyQuery::report).collect(Collectors.toSet()));
        Set<ReportQuery> wanted = new HashSet<>();
        queries.forEach(query -> base(query, later.get(query.report())).ifPresent(wanted::add));
        Map<ReportQuery, ProductReport> earlier = wanted.isEmpty() ? Map.of() : reports.byQueries(wanted);
        Map<NoveltyQuery, Novelty> answers = new LinkedHashMap<>();
        for (NoveltyQuery query : queries) {
            ProductReport report = later.get(query.report());
            Optional<ReportQuery> base = base(query, report);
            if (report != null && base.isPresent()) {
                answers.put(query, answer(query, report, basePeriod(query, report), earlier.get(base.get())));
            }
        }
        return answers;
    }

    private static Optional<ReportQuery> base(NoveltyQuery query, @Nullable ProductReport report) {
        return Optional.ofNullable(report)
                .map(found -> query.report().inPeriod(basePeriod(query, found), found.dataset()));
    }

    private static Period basePeriod(NoveltyQuery query, ProductReport report) {
        return query.base() == null ? report.period().previous() : query.base();
    }

    private static Novelty answer(
            NoveltyQuery query, ProductReport report, Period base, @Nullable ProductReport before) {
        String obstacle = obstacle(report, base, before);
        if (obstacle != null || before == null) {
            Figure undefined = Figures.undefined(Unit.CURRENCY, report.interval(), String.valueOf(obstacle), List.of());
            Figure noShare = Figures.undefined(Unit.PERCENT, report.interval(), String.valueOf(obstacle), List.of());
            return new Novelty(
                    report.period(),
                    base,
                    report.dataset(),
                    report.basis(),
                    undefined,
                    noShare,
                    List.of(),
                    0,
                    false,
                    obstacle);
        }
        ProductReport having = query.lost() ? before : report;
        ProductReport lacking = query.lost() ? report : before;
        ProductList novel = new ProductList(having, onlyIn(having, lacking, query.atLeastUsd()));
        Figure flow = ProductPages.total(having, new ProductList(having, having.products()).sumUsd());
        List<ProductFlow> page = novel.after(query.after(), query.first(), flow);
        Figure total = total(novel, having, lacking.period());
        return new Novelty(
                report.period(),
                base,
                report.dataset(),
                report.basis(),
                total,
                share(total, flow),
                page.stream().limit(query.first()).toList(),
                novel.size(),
                page.size() > query.first(),
                null);
    }

    /** Why two periods cannot be compared product by product; null when they can. */
    private static @Nullable String obstacle(ProductReport report, Period base, @Nullable ProductReport before) {
        if (before == null) {
            return "%s has no products of %s to compare with".formatted(report.dataset(), base.code());
        }
        if (before.own() != report.own()) {
            return "the flow was not reported by the same side in both periods";
        }
        if (before.classification() != report.classification()) {
            return "%s is reported in %s and %s in %s: their codes do not mean the same"
                    .formatted(
                            base.code(),
                            before.classification(),
                            report.period().code(),
                            report.classification());
        }
        return null;
    }

    /** A withheld product is there on both counts: it is neither gained nor lost. */
    private static List<LevelSum> onlyIn(ProductReport having, ProductReport lacking, BigDecimal atLeastUsd) {
        Set<Integer> known = lacking.products().stream()
                .filter(product -> !Objects.equals(product.valueMilli(), 0L))
                .map(LevelSum::product)
                .collect(Collectors.toSet());
        return having.products().stream()
                .filter(product -> !known.contains(product.product()))
                .filter(product -> isWorth(product, atLeastUsd))
                .toList();
    }

    private static boolean isWorth(LevelSum product, BigDecimal atLeastUsd) {
        BigDecimal usd = Milli.toUnits(product.valueMilli());
        return usd != null && usd.signum() > 0 && usd.compareTo(atLeastUsd) >= 0;
    }

    private static Figure total(ProductList novel, ProductReport having, Period lacking) {
        String method = "sum of %d products that %s does not have".formatted(novel.size(), lacking.code());
        BigDecimal sum = novel.sumUsd();
        return having.figure(sum == null ? BigDecimal.ZERO : sum, Unit.CURRENCY, FigureStatus.DERIVED, method);
    }

    private static Figure share(Figure total, Figure flow) {
        return Figure.derived(
                Ratios.percent(total.value(), flow.value()),
                Unit.PERCENT,
                total.interval(),
                SHARE,
                List.of(total, flow));
    }

    /** The answer when no dataset has products of the flow. */
    public static Novelty none(NoveltyQuery query) {
        Period period = query.report().period();
        Interval interval = period == null ? new Interval(null, null) : Interval.of(period);
        return new Novelty(
                period,
                query.base(),
                null,
                null,
                Figure.absent(Unit.CURRENCY, interval, Absence.NOT_IMPORTED),
                Figure.absent(Unit.PERCENT, interval, Absence.NOT_IMPORTED),
                List.of(),
                0,
                false,
                "no dataset has products of the flow");
    }
}
