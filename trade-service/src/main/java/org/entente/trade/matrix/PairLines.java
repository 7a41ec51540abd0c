package org.entente.trade.matrix;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.trade.flow.FlowLine;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Milli;
import org.entente.trade.indicator.Unspecified;
import org.entente.trade.product.LevelSum;
import org.jspecify.annotations.Nullable;

/**
 * What one report says of one partner.
 *
 * @param totalUsd the reported total, or the sum of the lines where there is none; null when all is withheld
 * @param totalStatus of the reported total; null when it is the sum of the lines
 * @param lines of any level, by product number; empty when the report has only totals
 */
public record PairLines(
        CurrentReport report,
        @Nullable BigDecimal totalUsd,
        @Nullable LineStatus totalStatus,
        List<FlowLine> lines) {
    public PairLines {
        lines = List.copyOf(lines);
    }

    /** The products of a level by number, in its order. */
    public Map<Integer, LevelSum> sums(int level) {
        Map<Integer, LevelSum> sums = new LinkedHashMap<>();
        LevelSum.of(lines, level).forEach(sum -> sums.put(sum.product(), sum));
        return sums;
    }

    /** Values of the products of a level by number, US dollars; withheld ones are left out. */
    public Map<Integer, BigDecimal> products(int level, Unspecified treatment) {
        Map<Integer, BigDecimal> values = new LinkedHashMap<>();
        sums(level).forEach((product, sum) -> {
            BigDecimal value = Milli.toUnits(sum.valueMilli());
            if (value != null && (treatment == Unspecified.INCLUDED || !TradeMatrix.isUnspecified(product))) {
                values.put(product, value);
            }
        });
        return values;
    }

    /** How many products of a level are withheld. */
    public long withheldCount(int level) {
        return sums(level).values().stream()
                .filter(sum -> sum.valueMilli() == null)
                .count();
    }
}
