package org.entente.trade.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What exports and imports are to each other, as the International Trade Centre's notes define it. */
public final class Balance {
    private Balance() {}

    /** Coverage ratio {@code x / m}, 0 and more; null when nothing is imported. */
    public static @Nullable BigDecimal coverage(BigDecimal exports, BigDecimal imports) {
        return Decimals.quotient(exports, imports);
    }

    /** Relative balance {@code (x - m) / (x + m)}, from -1 to 1; null when there is no trade at all. */
    public static @Nullable BigDecimal relative(BigDecimal exports, BigDecimal imports) {
        return Decimals.quotient(exports.subtract(imports), exports.add(imports));
    }
}
