package org.entente.trade.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A product that one country sells well and the other buys elsewhere. The definition is Entente's own, after the
 * International Trade Centre's indicative potential trade: {@code potential = min(exports of the one to the world,
 * imports of the other from the world) - what the one sells the other already}. It is a bound, not a forecast: no
 * tariffs, distances or prices enter it.
 *
 * @param product number of the product
 * @param advantage the exporter's, with its exports to the world
 * @param imports the importer's imports of the product from the world
 * @param bilateral what the exporter sells the importer of it
 * @param potential never negative
 */
public record ProductGap<K>(
        K product, Advantage advantage, BigDecimal imports, BigDecimal bilateral, BigDecimal potential) {
    /** The largest potential first. */
    public static <K extends Comparable<K>> Comparator<ProductGap<K>> largestFirst() {
        return Comparator.comparing((ProductGap<K> gap) -> gap.potential())
                .reversed()
                .thenComparing(ProductGap::product);
    }

    /**
     * The gap in a product; empty when the exporter has no advantage in it (RCA of 1 or less) or nothing is left to
     * sell, as when the pair's flow is as large as either side's whole trade or, in two reports that disagree, larger.
     */
    public static <K> Optional<ProductGap<K>> find(
            K product, Advantage advantage, BigDecimal imports, @Nullable BigDecimal bilateral) {
        BigDecimal already = bilateral == null ? BigDecimal.ZERO : bilateral;
        BigDecimal potential = advantage.product().min(imports).subtract(already);
        return advantage.isMoreThanOne() && potential.signum() > 0
                ? Optional.of(new ProductGap<>(product, advantage, imports, already, potential))
                : Optional.empty();
    }
}
