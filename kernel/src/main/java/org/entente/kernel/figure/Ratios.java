package org.entente.kernel.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Quotients of values, to 16 significant digits. */
public final class Ratios {
    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ratios() {}

    /** {@code part / whole}; null without either or with a zero whole. */
    public static @Nullable BigDecimal quotient(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0 ? null : part.divide(whole, DIGITS);
    }

    /** {@code part / whole} in per cent; null without either or with a zero whole. */
    public static @Nullable BigDecimal percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null ? null : quotient(part.multiply(HUNDRED), whole);
    }
}
