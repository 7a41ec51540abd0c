package org.entente.trade.product;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.trade.flow.Milli;
import org.entente.trade.pair.Figures;
import org.entente.trade.product.ProductPage.ProductFlow;
import org.jspecify.annotations.Nullable;

/** Products of one report, the most valuable first, withheld ones last, equals by number. */
final class ProductList {
    private static final String SHARE = "100 x product / total of the flow";
    private static final long WITHHELD = -1;
    private static final Comparator<LevelSum> ORDER =
            Comparator.comparingLong(ProductList::place).reversed().thenComparingInt(LevelSum::product);

    private final ProductReport report;
    private final List<LevelSum> products;

    ProductList(ProductReport report, List<LevelSum> products) {
        this.report = report;
        this.products = products;
    }

    private static long place(LevelSum product) {
        return Objects.requireNonNullElse(product.valueMilli(), WITHHELD);
    }

    int size() {
        return products.size();
    }

    /** All of them, US dollars; null when every one is withheld or there is none. */
    @Nullable
    BigDecimal sumUsd() {
        return products.stream()
                .map(LevelSum::valueMilli)
                .filter(Objects::nonNull)
                .reduce(Math::addExact)
                .map(milli -> Milli.toUnits(milli.longValue()))
                .orElse(null);
    }

    /**
     * The products after a cursor; one more than wanted tells that there is more.
     *
     * @param total of the flow, for the shares
     */
    List<ProductFlow> after(@Nullable ProductCursor cursor, int wanted, Figure total) {
        return products.stream()
                .filter(product -> cursor == null || isAfter(product, cursor))
                .sorted(ORDER)
                .limit(wanted + 1L)
                .map(product -> flow(product, total))
                .toList();
    }

    private static boolean isAfter(LevelSum product, ProductCursor cursor) {
        return place(product) < cursor.valueMilli()
                || place(product) == cursor.valueMilli() && product.product() > cursor.product();
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
