package org.entente.trade.indicator;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decimals and vectors for the tests of this package. */
final class Vectors {
    private Vectors() {}

    static BigDecimal dec(String text) {
        return new BigDecimal(text);
    }

    static List<BigDecimal> decs(String... texts) {
        return List.of(texts).stream().map(BigDecimal::new).toList();
    }

    /** A vector from products and values in turn. */
    static Map<String, BigDecimal> vector(String... productsAndValues) {
        Map<String, BigDecimal> vector = new LinkedHashMap<>();
        for (int i = 0; i < productsAndValues.length; i += 2) {
            vector.put(productsAndValues[i], new BigDecimal(productsAndValues[i + 1]));
        }
        return vector;
    }
}
