package org.entente.trade.product;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Interval;
import org.entente.kernel.release.Release;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Milli;
import org.entente.trade.pair.Figures;
import org.entente.trade.product.ProductPage.ProductFlow;
import org.jspecify.annotations.Nullable;

/** Makes the figures of a page of products from its rows. */
final class ProductPages {
    private static final String SHARE = "100 x product / total of the flow";
    private static final String RESIDUAL = "reported total - sum of all products of the level";

    private final ProductQuery query;
    private final Map<Integer, Release> releases;

    ProductPages(ProductQuery query, Map<Integer, Release> releases) {
        this.query = query;
        this.releases = releases;
    }

    static ProductPage none(ProductQuery query) {
        Interval interval = query.period() == null ? new Interval(null, null) : Interval.of(query.period());
        Figure absent = Figure.absent(Unit.CURRENCY, interval, Absence.NOT_IMPORTED)
                .between(query.view().of(), query.view().partner());
        return new ProductPage(query.period(), null, null, absent, absent, List.of(), 0, false);
    }

    /** The page of {@code rows}, of which there is at least one; one more than wanted tells that there is more. */
    ProductPage page(List<ProductRow> rows) {
        ProductRow head = rows.get(0);
        Figure total = total(head);
        List<ProductFlow> flows = rows.stream()
                .filter(row -> row.product() != null)
                .limit(query.first())
                .map(row -> flow(row, total))
                .toList();
        boolean more = rows.stream().filter(row -> row.product() != null).count() > query.first();
        return new ProductPage(
                head.period(), head.dataset(), head.basis(), total, residual(head, total), flows, head.count(), more);
    }

    private Figure total(ProductRow head) {
        if (head.totalUsd() != null) {
            return figure(head, head.totalUsd(), Unit.CURRENCY, FigureStatus.REPORTED, null);
        }
        return head.levelUsd() == null
                ? Figure.absent(Unit.CURRENCY, Interval.of(head.period()), Absence.CONFIDENTIAL)
                : figure(
                        head,
                        head.levelUsd(),
                        Unit.CURRENCY,
                        FigureStatus.DERIVED,
                        "sum of all products of the level; the dataset has no reported total");
    }

    private Figure residual(ProductRow head, Figure total) {
        Interval interval = Interval.of(head.period());
        if (head.totalUsd() == null || head.levelUsd() == null) {
            return Figures.undefined(
                    Unit.CURRENCY, interval, RESIDUAL + "; no total is reported to compare with", List.of());
        }
        Figure sum =
                figure(head, head.levelUsd(), Unit.CURRENCY, FigureStatus.DERIVED, "sum of all products of the level");
        return Figure.derived(
                Figures.difference(total.value(), sum.value()), Unit.CURRENCY, interval, RESIDUAL, List.of(total, sum));
    }

    private ProductFlow flow(ProductRow row, Figure total) {
        int number = Objects.requireNonNull(row.product(), "only rows with a product have a flow");
        Figure value = value(row);
        Figure share = Figure.derived(
                Figures.percent(value.value(), total.value()),
                Unit.PERCENT,
                Interval.of(row.period()),
                SHARE,
                List.of(value, total));
        return new ProductFlow(
                new ProductKey(Classification.valueOf(row.classification()), ProductCode.ofNumber(number)),
                value,
                share,
                netWeight(row),
                new ProductCursor(Objects.requireNonNullElse(row.valueMilli(), -1L), number));
    }

    private Figure value(ProductRow row) {
        Long milli = row.valueMilli();
        if (milli == null) {
            return Figure.absent(Unit.CURRENCY, Interval.of(row.period()), Absence.CONFIDENTIAL)
                    .valued(row.valuation());
        }
        return figure(row, Milli.toUnits(milli.longValue()), Unit.CURRENCY, status(row), summed(row));
    }

    private Figure netWeight(ProductRow row) {
        return row.netWeightKg() == null
                ? Figure.absent(Unit.KILOGRAM, Interval.of(row.period()), Absence.NOT_REPORTED)
                : figure(row, row.netWeightKg(), Unit.KILOGRAM, status(row), summed(row));
    }

    private FigureStatus status(ProductRow row) {
        LineStatus status = row.status();
        return row.level() == query.level() && status != null ? status.figureStatus() : FigureStatus.REPORTED;
    }

    private @Nullable String summed(ProductRow row) {
        return row.level() == query.level() ? null : "sum of %d lines of %d digits".formatted(row.lines(), row.level());
    }

    private Figure figure(ProductRow row, BigDecimal value, Unit unit, FigureStatus status, @Nullable String method) {
        boolean reconciled = row.basis() == Basis.RECONCILED;
        FigureStatus reported = method == null ? status : FigureStatus.DERIVED;
        boolean mirrored = !row.own() && !reconciled;
        return new Figure(
                value,
                unit,
                unit == Unit.CURRENCY ? "USD" : null,
                Interval.of(row.period()),
                reconciled ? null : row.own() ? query.view().of() : query.view().partner(),
                row.own() || reconciled ? query.view().partner() : query.view().of(),
                unit == Unit.CURRENCY ? row.valuation() : Valuation.UNSPECIFIED,
                reconciled ? FigureStatus.RECONCILED : mirrored ? FigureStatus.DERIVED_FROM_COUNTERPART : reported,
                releases.get(row.releaseId()),
                method(method, mirrored),
                List.of(),
                null);
    }

    private @Nullable String method(@Nullable String method, boolean mirrored) {
        if (!mirrored) {
            return method;
        }
        String mirror = "%s of %s taken from the report of %s"
                .formatted(
                        query.flow() == Flow.EXPORT ? "exports" : "imports",
                        query.view().of().value(),
                        query.view().partner().value());
        return method == null ? mirror : mirror + "; " + method;
    }
}
