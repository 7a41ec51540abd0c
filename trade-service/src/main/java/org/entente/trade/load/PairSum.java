package org.entente.trade.load;

import java.util.Map;
import java.util.TreeMap;
import org.entente.trade.flow.FlowLine;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.product.ProductCode;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of one partner in all: its reported total, and the sum of the lines of the coarsest level that it
 * has, since levels are never added together.
 */
final class PairSum {
    private final Map<Integer, Level> levels = new TreeMap<>();
    private @Nullable FlowLine total;

    private static final class Level {
        private long milli;
        private boolean known;
        private int count;
    }

    void add(FlowLine line) {
        int digits = ProductCode.level(line.product());
        if (digits == 0) {
            total = line;
            return;
        }
        Level level = levels.computeIfAbsent(digits, unused -> new Level());
        level.count++;
        Long value = line.measures().valueMilli();
        if (value != null) {
            level.milli = Math.addExact(level.milli, value);
            level.known = true;
        }
    }

    /** The total as reported; null when it is withheld or not reported. */
    @Nullable
    Long totalMilli() {
        return total == null ? null : total.measures().valueMilli();
    }

    /** How the reported total came to be; null when there is none. */
    @Nullable
    LineStatus totalStatus() {
        return total == null ? null : total.status();
    }

    /** Sum of the coarsest level; null when none of its lines has a value. */
    @Nullable
    Long linesMilli() {
        return levels.values().stream()
                .findFirst()
                .filter(level -> level.known)
                .map(level -> level.milli)
                .orElse(null);
    }

    /** Lines of products, of every level. */
    int lineCount() {
        return levels.values().stream().mapToInt(level -> level.count).sum();
    }
}
