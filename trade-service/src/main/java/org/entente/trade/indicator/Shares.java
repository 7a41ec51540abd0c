package org.entente.trade.indicator;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shares of a vector's values in their sum. */
public final class Shares {
    private Shares() {}

    /**
     * Each value's share in the sum of all, in the order of the map; they add up to 1 but for the sixteenth digit of
     * each. Empty when the sum is zero.
     */
    public static <K> Map<K, BigDecimal> of(Map<K, BigDecimal> values) {
        BigDecimal total = Decimals.sum(values.values());
        Map<K, BigDecimal> shares = new LinkedHashMap<>();
        if (total.signum() != 0) {
            values.forEach((key, value) -> shares.put(key, value.divide(total, Decimals.QUOTIENT)));
        }
        return shares;
    }
}
