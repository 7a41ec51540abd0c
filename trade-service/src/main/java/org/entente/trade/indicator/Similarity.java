package org.entente.trade.indicator;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How alike the exports of two countries are. */
public final class Similarity {
    private Similarity() {}

    /**
     * The index of Finger and Kreinin 1979, {@code sum over k of min(x_ik / X_i, x_jk / X_j)}; the same whichever
     * country comes first.
     *
     * @param one a country's exports by product
     * @param other the other's, of the same classification and level
     * @return from 0, nothing in common, to 1, the same shares; null when either exports nothing
     */
    public static <K> @Nullable BigDecimal of(Map<K, BigDecimal> one, Map<K, BigDecimal> other) {
        BigDecimal oneTotal = Decimals.sum(one.values());
        BigDecimal otherTotal = Decimals.sum(other.values());
        BigDecimal common = one.entrySet().stream()
                .map(e -> e.getValue()
                        .multiply(otherTotal)
                        .min(Decimals.at(other, e.getKey()).multiply(oneTotal)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Decimals.quotient(common, oneTotal.multiply(otherTotal));
    }
}
