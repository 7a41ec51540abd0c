package org.entente.trade.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.entente.kernel.figure.Ratios;
import org.jspecify.annotations.Nullable;

/** Arithmetic that the definitions share. */
final class Decimals {
    static final BigDecimal TWO = BigDecimal.valueOf(2);
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of what is published. */
    static final MathContext QUOTIENT = MathContext.DECIMAL64;

    /** Of roots on the way to it. */
    static final MathContext WORKING = MathContext.DECIMAL128;

    private Decimals() {}

    /** {@code part / whole}; null when the whole is zero. */
    static @Nullable BigDecimal quotient(BigDecimal part, BigDecimal whole) {
        return Ratios.quotient(part, whole);
    }

    /** {@code 1 - part / whole}, rounded once; null when the whole is zero. */
    static @Nullable BigDecimal complement(BigDecimal part, BigDecimal whole) {
        return quotient(whole.subtract(part), whole);
    }

    static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The value of a key, zero when it is missing. */
    static <K> BigDecimal at(Map<K, BigDecimal> vector, K key) {
        return vector.getOrDefault(key, BigDecimal.ZERO);
    }

    /** Every key of either, in the order of the first and then of the other. */
    static <K> Set<K> keys(Map<K, BigDecimal> one, Map<K, BigDecimal> other) {
        Set<K> keys = new LinkedHashSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }
}
