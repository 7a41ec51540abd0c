package org.entente.trade.product;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.entente.trade.flow.FlowLine;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Measures;
import org.jspecify.annotations.Nullable;

/**
 * A product of one level, as a line of that level reports it or as finer lines add up to it.
 *
 * @param product number of the product
 * @param valueMilli thousandths of a US dollar; null when every line is withheld
 * @param netWeightGrams of the lines that have one; null when none has
 * @param lineLevel digits of the lines it is made of, at least those of the product
 * @param lines how many lines it is made of
 * @param status of the only line; null when added up from several
 */
public record LevelSum(
        int product,
        @Nullable Long valueMilli,
        @Nullable Long netWeightGrams,
        int lineLevel,
        int lines,
        @Nullable LineStatus status) {

    /**
     * The products of a level, by number. Where a report has several levels, the coarsest at or below the wanted one
     * counts, for each product by itself, so that levels are never added together.
     *
     * @param lines lines of one report and partner, of any levels, by product number
     * @param level digits of the products wanted
     */
    public static List<LevelSum> of(List<FlowLine> lines, int level) {
        List<LevelSum> sums = List.of();
        // Numbers of more digits are greater: the lines of one level follow each other.
        for (int from = 0; from < lines.size(); ) {
            int lineLevel = ProductCode.level(lines.get(from).product());
            int to = from + 1;
            while (to < lines.size() && ProductCode.level(lines.get(to).product()) == lineLevel) {
                to++;
            }
            if (lineLevel >= level) {
                sums = orFiner(sums, ofOneLevel(lines.subList(from, to), lineLevel, level));
            }
            from = to;
        }
        return Collections.unmodifiableList(sums);
    }

    private static List<LevelSum> ofOneLevel(List<FlowLine> lines, int lineLevel, int level) {
        List<LevelSum> sums = new ArrayList<>(lines.size());
        LevelSum last = null;
        for (FlowLine line : lines) {
            int product = ProductCode.ancestor(line.product(), level);
            if (last != null && last.product() == product) {
                last = last.plus(line.measures());
                sums.set(sums.size() - 1, last);
            } else {
                last = of(product, line, lineLevel);
                sums.add(last);
            }
        }
        return sums;
    }

    /** All of the coarser, and those of the finer that are no product of the coarser; both by number. */
    private static List<LevelSum> orFiner(List<LevelSum> coarser, List<LevelSum> finer) {
        if (coarser.isEmpty()) {
            return finer;
        }
        List<LevelSum> both = new ArrayList<>(coarser.size());
        int next = 0;
        for (LevelSum sum : coarser) {
            while (next < finer.size() && finer.get(next).product() < sum.product()) {
                both.add(finer.get(next++));
            }
            if (next < finer.size() && finer.get(next).product() == sum.product()) {
                next++;
            }
            both.add(sum);
        }
        both.addAll(finer.subList(next, finer.size()));
        return both;
    }

    /**
     * The products of a level, by number, when no line is a part of another: every line counts, also where lines of
     * several levels meet in one product. A line that is coarser than the level stands for itself, as a subgroup of the
     * SITC does that has no basic headings.
     *
     * @param lines lines of one report and partner, of which none is above another
     * @param level digits of the products wanted
     */
    public static List<LevelSum> ofDisjoint(List<FlowLine> lines, int level) {
        TreeMap<Integer, LevelSum> sums = new TreeMap<>();
        for (FlowLine line : lines) {
            int lineLevel = ProductCode.level(line.product());
            int product = ProductCode.ancestor(line.product(), Math.min(level, lineLevel));
            LevelSum known = sums.get(product);
            sums.put(product, known == null ? of(product, line, lineLevel) : known.plus(line.measures()));
        }
        return Collections.unmodifiableList(new ArrayList<>(sums.values()));
    }

    private static LevelSum of(int product, FlowLine line, int lineLevel) {
        Measures measures = line.measures();
        return new LevelSum(product, measures.valueMilli(), measures.netWeightGrams(), lineLevel, 1, line.status());
    }

    private LevelSum plus(Measures more) {
        return new LevelSum(
                product,
                sum(valueMilli, more.valueMilli()),
                sum(netWeightGrams, more.netWeightGrams()),
                lineLevel,
                lines + 1,
                null);
    }

    private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.addExact(one, other);
    }
}
