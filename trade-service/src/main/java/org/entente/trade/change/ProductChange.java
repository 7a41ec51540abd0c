package org.entente.trade.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.entente.trade.pair.Figures;
import org.entente.trade.product.LevelSum;
import org.entente.trade.product.ProductKey;
import org.entente.trade.product.ProductReport;
import org.jspecify.annotations.Nullable;

/**
 * A product of which two editions of a report say different things.
 *
 * @param before value in the earlier edition, US dollars; absent when it had no such product
 * @param after value in the later edition, US dollars; absent when it has no such product
 * @param difference after - before; absent when either is
 */
public record ProductChange(ChangeKind kind, ProductKey product, Figure before, Figure after, Figure difference) {
    private static final String DIFFERENCE = "the value now - the value before";

    /** The largest change first; then products that came or went, by their value; equals by code. */
    private static final Comparator<ProductChange> ORDER = Comparator.comparing(ProductChange::size)
            .reversed()
            .thenComparing(change -> change.product().code());

    /** The products that differ. Editions in different classifications are not compared: nothing is listed. */
    public static List<ProductChange> between(Optional<ProductReport> before, Optional<ProductReport> after) {
        if (before.isPresent()
                && after.isPresent()
                && before.get().classification() != after.get().classification()) {
            return List.of();
        }
        Map<Integer, LevelSum> was = byProduct(before);
        Map<Integer, LevelSum> is = byProduct(after);
        TreeMap<Integer, LevelSum> all = new TreeMap<>(was);
        all.putAll(is);
        List<ProductChange> changes = new ArrayList<>();
        for (LevelSum either : all.values()) {
            LevelSum old = was.get(either.product());
            LevelSum now = is.get(either.product());
            if (!sameValue(old, now)) {
                changes.add(of(product(before, after, either), value(before, old), value(after, now)));
            }
        }
        changes.sort(ORDER);
        return Collections.unmodifiableList(changes);
    }

    private static Map<Integer, LevelSum> byProduct(Optional<ProductReport> report) {
        return report.map(ProductReport::products).orElse(List.of()).stream()
                .collect(Collectors.toMap(LevelSum::product, Function.identity()));
    }

    private static boolean sameValue(@Nullable LevelSum old, @Nullable LevelSum now) {
        if (old == null || now == null) {
            return old == now;
        }
        Long one = old.valueMilli();
        return one == null ? now.valueMilli() == null : one.equals(now.valueMilli());
    }

    private static ProductKey product(Optional<ProductReport> before, Optional<ProductReport> after, LevelSum product) {
        return after.or(() -> before)
                .orElseThrow(() -> new AssertionError("a product comes from one of the two"))
                .key(product);
    }

    private static Figure value(Optional<ProductReport> report, @Nullable LevelSum product) {
        if (report.isEmpty()) {
            return Figure.absent(Unit.CURRENCY, new Interval(null, null), Absence.NOT_IMPORTED);
        }
        return product == null
                ? Figure.absent(Unit.CURRENCY, report.get().interval(), Absence.NOT_REPORTED)
                : report.get().value(product);
    }

    private static ProductChange of(ProductKey product, Figure before, Figure after) {
        ChangeKind kind =
                isNowhere(before) ? ChangeKind.ADDED : isNowhere(after) ? ChangeKind.REMOVED : ChangeKind.REVISED;
        return new ProductChange(kind, product, before, after, Figures.differenceOf(after, before, DIFFERENCE));
    }

    /** Withheld is somewhere. */
    private static boolean isNowhere(Figure figure) {
        return figure.absence() == Absence.NOT_IMPORTED || figure.absence() == Absence.NOT_REPORTED;
    }

    private BigDecimal size() {
        BigDecimal changed = difference.value();
        BigDecimal one = after.value() == null ? before.value() : after.value();
        return changed != null ? changed.abs() : one != null ? one : BigDecimal.ZERO;
    }
}
