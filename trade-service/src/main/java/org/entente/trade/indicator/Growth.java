package org.entente.trade.indicator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Growth over several years, in per cent a year. */
public final class Growth {
    private Growth() {}

    /**
     * Compound annual growth rate, {@code 100 ((last / first)^(1 / n) - 1)}. World Bank (WITS). Only the two ends
     * count.
     *
     * @param intervals n, the years from the first to the last: 2 for 2019 to 2021, whether or not 2020 is known
     * @return 16 significant digits; null when the first value is not above zero
     * @throws IllegalArgumentException when there are fewer than one interval or the last value is negative
     */
    public static @Nullable BigDecimal compound(BigDecimal first, BigDecimal last, int intervals) {
        if (intervals < 1) {
            throw new IllegalArgumentException("growth is over one interval or more, not " + intervals);
        }
        if (last.signum() < 0) {
            throw new IllegalArgumentException("trade is not negative: " + last);
        }
        if (first.signum() <= 0) {
            return null;
        }
        return root(last.divide(first, Decimals.WORKING), intervals)
                .subtract(BigDecimal.ONE)
                .multiply(Decimals.HUNDRED)
                .round(Decimals.QUOTIENT);
    }

    /**
     * The International Trade Centre's alternative, {@code 100 (e^b - 1)} with b the slope of the least-squares line
     * through the logarithms: every year counts, and a gap leaves the others where they are. Logarithms are computed
     * in binary floating point, to about 15 digits.
     *
     * @param byYear values of the years that are known
     * @return null with fewer than two years or with a value that is not above zero
     */
    public static @Nullable BigDecimal trend(SortedMap<Integer, BigDecimal> byYear) {
        if (byYear.size() < 2 || byYear.values().stream().anyMatch(value -> value.signum() <= 0)) {
            return null;
        }
        double meanYear =
                byYear.keySet().stream().mapToInt(year -> year).average().orElseThrow();
        double meanLog = byYear.values().stream()
                .mapToDouble(value -> Math.log(value.doubleValue()))
                .average()
                .orElseThrow();
        double together = 0;
        double alone = 0;
        for (Map.Entry<Integer, BigDecimal> entry : byYear.entrySet()) {
            double year = entry.getKey() - meanYear;
            together += year * (Math.log(entry.getValue().doubleValue()) - meanLog);
            alone += year * year;
        }
        return BigDecimal.valueOf(100 * Math.expm1(together / alone));
    }

    /** Newton's method from the floating-point root, which has 15 of the digits already: two steps double them twice. */
    private static BigDecimal root(BigDecimal value, int n) {
        if (n == 1 || value.signum() == 0) {
            return value;
        }
        BigDecimal root = new BigDecimal(Math.pow(value.doubleValue(), 1.0 / n));
        BigDecimal degree = BigDecimal.valueOf(n);
        for (int i = 0; i < 2; i++) {
            BigDecimal power = root.pow(n - 1, Decimals.WORKING);
            BigDecimal step = root.multiply(power).subtract(value).divide(degree.multiply(power), Decimals.WORKING);
            root = root.subtract(step, Decimals.WORKING);
        }
        return root;
    }
}
