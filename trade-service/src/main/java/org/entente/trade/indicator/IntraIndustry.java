package org.entente.trade.indicator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** How far two countries sell each other the same products. */
public final class IntraIndustry {
    private IntraIndustry() {}

    /**
     * The index of Grubel and Lloyd 1975 for one product, {@code 1 - |x - m| / (x + m)}.
     *
     * @return from 0, one way only, to 1, balanced; null when there is no trade at all
     */
    public static @Nullable BigDecimal grubelLloyd(BigDecimal exports, BigDecimal imports) {
        return Decimals.complement(exports.subtract(imports).abs(), exports.add(imports));
    }

    /**
     * The same for all products together, {@code 1 - sum of |x - m| / sum of (x + m)}: each product weighs as much as
     * it is traded, so that this is not the mean of the products' indices.
     *
     * @return from 0 to 1; null when there is no trade at all
     */
    public static <K> @Nullable BigDecimal grubelLloyd(Map<K, BigDecimal> exports, Map<K, BigDecimal> imports) {
        return Decimals.complement(
                over(exports, imports, (x, m) -> x.subtract(m).abs()), over(exports, imports, BigDecimal::add));
    }

    /**
     * Marginal intra-industry trade of one product, {@code 1 - |dx - dm| / (|dx| + |dm|)}: whether exports and imports
     * moved together. Bruelhart 1994; ESCAP's APTIAD. The change is between two periods in one classification, at one
     * kind of prices.
     *
     * @param exportChange exports of the later period less those of the earlier
     * @param importChange likewise
     * @return from 0, one side moved or they moved apart, to 1, the same change; null when neither changed
     */
    public static @Nullable BigDecimal marginal(BigDecimal exportChange, BigDecimal importChange) {
        return Decimals.complement(
                exportChange.subtract(importChange).abs(), exportChange.abs().add(importChange.abs()));
    }

    /**
     * The same for all products together, each weighed by how much its trade changed, {@code 1 - sum of |dx - dm| / sum
     * of (|dx| + |dm|)}.
     *
     * @return from 0 to 1; null when nothing changed
     */
    public static <K> @Nullable BigDecimal marginal(
            Map<K, BigDecimal> exportChanges, Map<K, BigDecimal> importChanges) {
        return Decimals.complement(
                over(exportChanges, importChanges, (dx, dm) -> dx.subtract(dm).abs()),
                over(exportChanges, importChanges, (dx, dm) -> dx.abs().add(dm.abs())));
    }

    private static <K> BigDecimal over(
            Map<K, BigDecimal> exports, Map<K, BigDecimal> imports, BinaryOperator<BigDecimal> term) {
        return Decimals.keys(exports, imports).stream()
                .map(k -> term.apply(Decimals.at(exports, k), Decimals.at(imports, k)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
