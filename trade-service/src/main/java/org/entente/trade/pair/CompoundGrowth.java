package org.entente.trade.pair;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** The compound growth rate: {@code 100 ((last / base)^(1 / intervals) - 1)}. */
final class CompoundGrowth {
    /** Twice the digits of the answer, so that the root's last digits do not show in it. */
    private static final MathContext ROOT = MathContext.DECIMAL128;

    private static final int MOST_STEPS = 60;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CompoundGrowth() {}

    /**
     * Per cent a period, 16 significant digits.
     *
     * @param intervals steps from the base to the last value, not the number of values
     * @return empty for a base of zero and for negative values, which have no rate
     */
    static Optional<BigDecimal> percent(BigDecimal base, BigDecimal last, int intervals) {
        if (intervals < 1) {
            throw new IllegalArgumentException("growth goes over at least one interval, not " + intervals);
        }
        if (base.signum() <= 0 || last.signum() < 0) {
            return Optional.empty();
        }
        BigDecimal factor = root(last.divide(base, ROOT), intervals);
        return Optional.of(factor.subtract(BigDecimal.ONE).multiply(HUNDRED).round(MathContext.DECIMAL64));
    }

    /** Newton's method from the double's root, which is right to 15 digits already. */
    private static BigDecimal root(BigDecimal value, int degree) {
        if (value.signum() == 0 || degree == 1) {
            return value;
        }
        BigDecimal n = BigDecimal.valueOf(degree);
        BigDecimal root = BigDecimal.valueOf(Math.pow(value.doubleValue(), 1.0 / degree));
        for (int i = 0; i < MOST_STEPS; i++) {
            BigDecimal step = value.divide(root.pow(degree - 1, ROOT), ROOT)
                    .subtract(root)
                    .divide(n, ROOT);
            root = root.add(step, ROOT);
            if (step.abs().compareTo(root.ulp().scaleByPowerOfTen(2)) <= 0) {
                break;
            }
        }
        return root;
    }
}
