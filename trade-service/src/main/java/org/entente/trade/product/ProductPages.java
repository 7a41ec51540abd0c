package org.entente.trade.product;

import java.math.BigDecimal;
import java.util.List;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.entente.trade.pair.Figures;
import org.entente.trade.product.ProductPage.ProductFlow;
import org.jspecify.annotations.Nullable;

/** Makes the figures of a page of products from the report that answers. */
final class ProductPages {
    private static final String RESIDUAL = "reported total - sum of all products of the level";

    private final ProductQuery query;
    private final ProductReport report;
    private final ProductList products;

    ProductPages(ProductQuery query, ProductReport report) {
        this.query = query;
        this.report = report;
        this.products = new ProductList(report, report.products());
    }

    static ProductPage none(ProductQuery query) {
        ReportQuery wanted = query.report();
        Interval interval = wanted.period() == null ? new Interval(null, null) : Interval.of(wanted.period());
        Figure absent = Figure.absent(Unit.CURRENCY, interval, Absence.NOT_IMPORTED)
                .between(wanted.view().of(), wanted.view().partner());
        return new ProductPage(wanted.period(), null, null, absent, absent, List.of(), 0, false);
    }

    ProductPage page() {
        BigDecimal sum = products.sumUsd();
        Figure total = total(report, sum);
        List<ProductFlow> flows = products.after(query.after(), query.first(), total);
        return new ProductPage(
                report.period(),
                report.dataset(),
                report.basis(),
                total,
                residual(total, sum),
                flows.stream().limit(query.first()).toList(),
                products.size(),
                flows.size() > query.first(),
                report.conversion());
    }

    /**
     * The flow in all: the reported total, or the sum of the products where none is reported. What a conversion has left
     * behind belongs to it all the same.
     */
    static Figure total(ProductReport report, @Nullable BigDecimal products) {
        BigDecimal sum = sum(products, unconverted(report));
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
        Figure added = report.figure(sum, Unit.CURRENCY, FigureStatus.DERIVED, "sum of all products of the level");
        return Figure.derived(
                Figures.difference(total.value(), added.value()),
                Unit.CURRENCY,
                report.interval(),
                RESIDUAL,
                List.of(total, added));
    }

    private static @Nullable BigDecimal unconverted(ProductReport report) {
        ProductConversion conversion = report.conversion();
        return conversion == null ? null : conversion.unconverted().value();
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? (one == null ? other : one) : one.add(other);
    }
}
