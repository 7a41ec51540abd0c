package org.entente.trade.concordance;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides an amount that cannot be divided further than by one, so that the parts are exactly the amount. */
final class Allotment {
    private Allotment() {}

    /**
     * Parts in proportion to the weights by the method of the largest remainder: each gets its quota rounded down, and
     * what is left goes by ones to the largest remainders, the first of equal ones.
     *
     * @param amount not below zero
     * @param weights not below zero, and not all zero
     * @return as many parts as weights, in their order; their sum is the amount
     */
    static long[] byLargestRemainder(long amount, List<Long> weights) {
        BigInteger whole = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (amount < 0 || whole.signum() == 0) {
            throw new IllegalArgumentException("%d is not divided by the weights %s".formatted(amount, weights));
        }
        long[] parts = new long[weights.size()];
        BigInteger[] remainders = new BigInteger[parts.length];
        long left = amount;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] quota = BigInteger.valueOf(amount)
                    .multiply(BigInteger.valueOf(weights.get(i)))
                    .divideAndRemainder(whole);
            parts[i] = quota[0].longValueExact();
            remainders[i] = quota[1];
            left -= parts[i];
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i], Comparator.reverseOrder()))
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }

    /** Equal parts, as the method of the largest remainder makes them: the first ones get what is left, one each. */
    static long[] equally(long amount, int parts) {
        if (amount < 0 || parts < 1) {
            throw new IllegalArgumentException("%d is not divided into %d".formatted(amount, parts));
        }
        long[] equal = new long[parts];
        Arrays.fill(equal, amount / parts);
        for (int i = 0; i < amount % parts; i++) {
            equal[i]++;
        }
        return equal;
    }
}
