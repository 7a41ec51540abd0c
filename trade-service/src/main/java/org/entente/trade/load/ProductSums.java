package org.entente.trade.load;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.entente.trade.flow.FlowLine;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Measures;
import org.entente.trade.flow.PackedLines;
import org.entente.trade.product.ProductCode;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of each product over all partners: its own lines of the world where it has some, otherwise the sum
 * of its partners' lines. Quantities are left out of sums, since partners may be counted in different units.
 */
final class ProductSums {
    private static final int WORLD = 0;

    /** Odd, so that no two products have one key. Most codes end in a zero, and as they are they would crowd a table. */
    private static final int SPREAD = 0x9E3779B1;

    /** By product times {@link #SPREAD}. */
    private final Map<Integer, Sum> sums = new HashMap<>();

    private boolean world;

    private static final class Sum {
        private final int product;
        private long value;
        private boolean valueKnown;
        private long weight;
        private boolean weightKnown = true;
        private boolean weightEstimated;
        private @Nullable LineStatus status;

        Sum(int product) {
            this.product = product;
        }

        void add(FlowLine line) {
            Measures measures = line.measures();
            if (measures.valueMilli() == null) {
                weightKnown = false;
                return;
            }
            value = Math.addExact(value, measures.valueMilli());
            valueKnown = true;
            status = status == null || status == line.status() ? line.status() : weakest(status, line.status());
            if (measures.netWeightGrams() == null) {
                weightKnown = false;
            } else {
                weight = Math.addExact(weight, measures.netWeightGrams());
                weightEstimated |= measures.weightEstimated();
            }
        }

        private static LineStatus weakest(LineStatus one, LineStatus other) {
            return one == LineStatus.ESTIMATED || other == LineStatus.ESTIMATED
                    ? LineStatus.ESTIMATED
                    : LineStatus.REPORTED;
        }

        FlowLine line() {
            if (!valueKnown || status == null) {
                return new FlowLine(product, Measures.of(null, null), LineStatus.CONFIDENTIAL);
            }
            return new FlowLine(
                    product,
                    new Measures(
                            value, weightKnown ? Long.valueOf(weight) : null, weightKnown && weightEstimated, null),
                    status);
        }
    }

    /** Adds a line; the world's come before those of any partner. */
    void add(int partner, FlowLine line) {
        if (line.product() == ProductCode.TOTAL || world && partner != WORLD) {
            return;
        }
        world |= partner == WORLD;
        sums.computeIfAbsent(line.product() * SPREAD, unused -> new Sum(line.product()))
                .add(line);
    }

    boolean isEmpty() {
        return sums.isEmpty();
    }

    /** Whether they are sums over partners rather than reported for the world. */
    boolean isSummed() {
        return !world;
    }

    int lineCount() {
        return sums.size();
    }

    /** The lines, packed. */
    byte[] pack() {
        PackedLines.Packer packer = new PackedLines.Packer();
        sums.values().stream()
                .sorted(Comparator.comparingInt(sum -> sum.product))
                .forEachOrdered(sum -> packer.add(sum.line()));
        return packer.take();
    }
}
