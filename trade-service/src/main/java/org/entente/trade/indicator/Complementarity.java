package org.entente.trade.indicator;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far what one country sells to the world is what another buys from the world. */
public final class Complementarity {
    private Complementarity() {}

    /**
     * Michaely's index, {@code 100 (1 - sum over k of |m_jk / M_j - x_ik / X_i| / 2)}. Michaely 1996; the World Bank
     * (WITS). It has a direction: exchanging the countries compares other vectors. The level of the products matters:
     * the finer, the lower.
     *
     * @param exports the exporter's exports to the world by product
     * @param imports the importer's imports from the world by product, of the same classification and level
     * @return from 0, nothing in common, to 100, the same shares; null when either trades nothing
     */
    public static <K> @Nullable BigDecimal of(Map<K, BigDecimal> exports, Map<K, BigDecimal> imports) {
        BigDecimal exportTotal = Decimals.sum(exports.values());
        BigDecimal importTotal = Decimals.sum(imports.values());
        BigDecimal apart = Decimals.keys(exports, imports).stream()
                .map(k -> Decimals.at(imports, k)
                        .multiply(exportTotal)
                        .subtract(Decimals.at(exports, k).multiply(importTotal))
                        .abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = exportTotal.multiply(importTotal).multiply(Decimals.TWO);
        return Decimals.quotient(most.subtract(apart).multiply(Decimals.HUNDRED), most);
    }
}
