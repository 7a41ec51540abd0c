package org.entente.trade.indicator;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Concentration of trade on products or partners by the index of Hirschman and Herfindahl. Shares are never rounded: the
 * sums of squares are exact.
 *
 * @param total sum of the values
 * @param squares sum of their squares
 * @param active how many values are above zero
 */
public record Concentration(BigDecimal total, BigDecimal squares, int active) {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** Whose number the normalised forms take as n: the result depends on it. */
    public enum Counted {
        /** Every product or partner that there could be. */
        POSSIBLE,
        /** Those with trade. */
        ACTIVE;

        /** Its name in a sentence. */
        public String describe() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The concentration of these values, none negative. */
    public static Concentration of(Collection<BigDecimal> values) {
        BigDecimal squares = values.stream().map(v -> v.multiply(v)).reduce(BigDecimal.ZERO, BigDecimal::add);
        long active = values.stream().filter(v -> v.signum() > 0).count();
        return new Concentration(Decimals.sum(values), squares, Math.toIntExact(active));
    }

    /** The raw index, sum of squared shares: from 1/n to 1; null without trade. World Bank (WITS). */
    public @Nullable BigDecimal hhi() {
        return Decimals.quotient(squares, wholeSquared());
    }

    /** The raw index as competition authorities write it, of shares in per cent: up to 10,000; null without trade. */
    public @Nullable BigDecimal hhiOfPercentages() {
        return Decimals.quotient(squares.multiply(TEN_THOUSAND), wholeSquared());
    }

    /**
     * Normalised as in <i>A Practical Guide to Trade Policy Analysis</i>, {@code (HHI - 1/n) / (1 - 1/n)}: 0 when all n
     * are equal, 1 when there is one. Null without trade and for n = 1, where it is 0 / 0.
     *
     * @param n how many there are, {@link Counted#POSSIBLE} or {@link Counted#ACTIVE}: the caller names which
     */
    public @Nullable BigDecimal normalisedPracticalGuide(int n) {
        requireRoomFor(n);
        BigDecimal count = BigDecimal.valueOf(n);
        return Decimals.quotient(
                squares.multiply(count).subtract(wholeSquared()),
                wholeSquared().multiply(count.subtract(BigDecimal.ONE)));
    }

    /**
     * Normalised as UNCTADstat does, {@code (sqrt(HHI) - sqrt(1/n)) / (1 - sqrt(1/n))}: another number for the same
     * data. UNCTADstat takes products of three digits of the SITC. Null without trade and for n = 1.
     *
     * @param n as in {@link #normalisedPracticalGuide}
     */
    public @Nullable BigDecimal normalisedUnctad(int n) {
        requireRoomFor(n);
        if (n == 1 || total.signum() == 0) {
            return null;
        }
        BigDecimal least =
                BigDecimal.ONE.divide(BigDecimal.valueOf(n), Decimals.WORKING).sqrt(Decimals.WORKING);
        BigDecimal root = squares.divide(wholeSquared(), Decimals.WORKING).sqrt(Decimals.WORKING);
        return root.subtract(least).divide(BigDecimal.ONE.subtract(least), Decimals.QUOTIENT);
    }

    private BigDecimal wholeSquared() {
        return total.multiply(total);
    }

    private void requireRoomFor(int n) {
        if (n < Math.max(1, active)) {
            throw new IllegalArgumentException("n is %d, and there are %d with trade".formatted(n, active));
        }
    }
}
