package org.entente.trade.product;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.entente.trade.flow.Milli;
import org.entente.trade.pair.Figures;
import org.entente.trade.product.ProductPage.ProductFlow;
import org.jspecify.annotations.Nullable;

/** Makes the figures of a page of products from the report that answers. */
final class ProductPages {
    private static final String SHARE = "100 x product / total of the flow";
    private static final String RESIDUAL = "reported total - sum of all products of the level";
    private static final long WITHHELD = -1;

    /** The most valuable first, withheld ones last, equals by number. */
    private static final Comparator<LevelSum> ORDER =
            Comparator.comparingLong(ProductPages::place).reversed().thenComparingInt(LevelSum::product);

    private final ProductQuery query;
    private final ProductReport report;
    private final List<LevelSum> products;

    ProductPages(ProductQuery query, ProductReport report) {
        this.query = query;
        this.report = report;
        this.products = report.products();
    }

    static ProductPage none(ProductQuery query) {
        ReportQuery wanted = query.report();
        Interval interval = wanted.period() == null ? new Interval(null, null) : Interval.of(wanted.period());
        Figure absent = Figure.absent(Unit.CURRENCY, interval, Absence.NOT_IMPORTED)
                .between(wanted.view().of(), wanted.view().partner());
        return new ProductPage(wanted.period(), null, null, absent, absent, List.of(), 0, false);
    }

    private static long place(LevelSum product) {
        return Objects.requireNonNullElse(product.valueMilli(), WITHHELD);
    }

    ProductPage page() {
        BigDecimal sum = sum();
        Figure total = total(sum);
        List<LevelSum> rest =
                products.stream().filter(this::isAfter).sorted(ORDER).toList();
        List<ProductFlow> flows = rest.stream()
                .limit(query.first())
                .map(product -> flow(product, total))
                .toList();
        return new ProductPage(
                report.period(),
                report.dataset(),
                report.basis(),
                total,
                residual(total, sum),
                flows,
                products.size(),
                rest.size() > query.first());
    }

    private boolean isAfter(LevelSum product) {
        ProductCursor after = query.after();
        return after == null
                || place(product) < after.valueMilli()
                || place(product) == after.valueMilli() && product.product() > after.product();
    }

    /** All products of the level; null when every one is withheld. */
    private @Nullable BigDecimal sum() {
        return products.stream()
                .map(LevelSum::valueMilli)
                .filter(Objects::nonNull)
                .reduce(Math::addExact)
                .map(milli -> Milli.toUnits(milli.longValue()))
                .orElse(null);
    }

    private Figure total(@Nullable BigDecimal sum) {
        if (report.totalUsd() != null) {
            return report.figure(report.totalUsd(), Unit.CURRENCY, FigureStatus.REPORTED, null);
        }
        return sum == null
                ? Figure.absent(Unit.CURRENCY, report.interval(), Absence.CONFIDENTIAL)
                : report.figure(
                        sum,
                        Unit.CURRENCY,
                        FigureStatus.DERIVED,
                        "sum of all products of the level; the dataset has no reported total");
    }

    private Figure residual(Figure total, @Nullable BigDecimal sum) {
        if (report.totalUsd() == null || sum == null) {
            return Figures.undefined(
                    Unit.CURRENCY, report.interval(), RESIDUAL + "; no total is reported to compare with", List.of());
        }
        Figure products = report.figure(sum, Unit.CURRENCY, FigureStatus.DERIVED, "sum of all products of the level");
        return Figure.derived(
                Figures.difference(total.value(), products.value()),
                Unit.CURRENCY,
                report.interval(),
                RESIDUAL,
                List.of(total, products));
    }

    private ProductFlow flow(LevelSum product, Figure total) {
        Figure value = report.value(product);
        Figure share = Figure.derived(
                Figures.percent(value.value(), total.value()),
                Unit.PERCENT,
                report.interval(),
                SHARE,
                List.of(value, total));
        return new ProductFlow(
                report.key(product),
                value,
                share,
                report.netWeight(product),
                new ProductCursor(place(product), product.product()));
    }
}
