package org.entente.trade.product;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Ratios;
import org.entente.kernel.figure.Unit;
import org.entente.trade.flow.Milli;
import org.entente.trade.product.ProductPage.ProductFlow;
import org.jspecify.annotations.Nullable;

/** Products of one report, the most valuable first, withheld ones last, equals by number. */
final class ProductList {
    private static final String SHARE = "100 x product / total of the flow";
    private static final long WITHHELD = -1;
    private static final Comparator<LevelSum> ORDER = (one, other) -> {
        int byPlace = Long.compare(place(other), place(one));
        return byPlace != 0 ? byPlace : Integer.compare(one.product(), other.product());
    };

    private final ProductReport report;
    private final List<LevelSum> products;

    ProductList(ProductReport report, List<LevelSum> products) {
        this.report = report;
        this.products = products;
    }

    private static long place(LevelSum product) {
        Long value = product.valueMilli();
        return value == null ? WITHHELD : value;
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
        return first(cursor, wanted + 1L).stream()
                .map(product -> flow(product, total))
                .toList();
    }

    /** The first products after a cursor. A page is some twenty of thousands: only those on it are put in order. */
    private List<LevelSum> first(@Nullable ProductCursor cursor, long most) {
        PriorityQueue<LevelSum> lastFirst = new PriorityQueue<>(ORDER.reversed());
        for (LevelSum product : products) {
            if (cursor == null || isAfter(product, cursor)) {
                if (lastFirst.size() < most) {
                    lastFirst.add(product);
                } else if (ORDER.compare(product, lastFirst.element()) < 0) {
                    lastFirst.remove();
                    lastFirst.add(product);
                }
            }
        }
        return lastFirst.stream().sorted(ORDER).toList();
    }

    private static boolean isAfter(LevelSum product, ProductCursor cursor) {
        return place(product) < cursor.valueMilli()
                || place(product) == cursor.valueMilli() && product.product() > cursor.product();
    }

    private ProductFlow flow(LevelSum product, Figure total) {
        Figure value = report.value(product);
        Figure share = Figure.derived(
                Ratios.percent(value.value(), total.value()),
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
