package org.entente.trade.concordance;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * The assumption by which a product that was taken apart is split. The table says where its parts went, never how much of
 * it; a converted figure therefore names the rule.
 */
public sealed interface SplitRule {
    /** The rule in words, for a figure's method. */
    String describe();

    /**
     * The weights of the products that a product went into, in their order; none below zero. All zero when the rule
     * knows nothing of them: then equal shares are taken, and the part says so.
     */
    List<Long> weights(SortedSet<Integer> targets);

    /** The same part to each product. */
    record EqualShares() implements SplitRule {
        @Override
        public String describe() {
            return "in equal shares";
        }

        @Override
        public List<Long> weights(SortedSet<Integer> targets) {
            return targets.stream().map(unused -> 0L).toList();
        }
    }

    /**
     * In the proportion in which the products are traded where the other edition was used.
     *
     * @param milli thousandths of a dollar by product of the edition that is converted to
     * @param source whose trade it is, in words: {@code imports of AZE from JPN in 2021}
     */
    record TradeShares(Map<Integer, Long> milli, String source) implements SplitRule {
        public TradeShares {
            milli = Map.copyOf(milli);
        }

        @Override
        public String describe() {
            return "in proportion to the %s".formatted(source);
        }

        @Override
        public List<Long> weights(SortedSet<Integer> targets) {
            return targets.stream()
                    .map(target -> milli.getOrDefault(target, 0L))
                    .toList();
        }
    }
}
