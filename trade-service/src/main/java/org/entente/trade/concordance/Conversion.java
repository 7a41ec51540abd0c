package org.entente.trade.concordance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Carries amounts of products over from one edition of a classification to another.
 *
 * <p>A product that went into one other as a whole (1:1, n:1) is carried over exactly. One that was taken apart (1:n,
 * n:n) is split by a {@link SplitRule}. One that the tables do not lead on from stays under its old code, unconverted.
 * Nothing vanishes: the converted and the unconverted amounts add up to those given, to the thousandth.
 */
public final class Conversion {
    private final List<ConcordanceTable> path;
    private final SplitRule rule;

    /**
     * A conversion along a path of tables, each leading on from the one before.
     *
     * @param path at least one table
     */
    public Conversion(List<ConcordanceTable> path, SplitRule rule) {
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a conversion needs a table");
        }
        for (int i = 1; i < path.size(); i++) {
            if (path.get(i).from() != path.get(i - 1).to()) {
                throw new IllegalArgumentException("a table from %s does not lead on from %s"
                        .formatted(path.get(i).from(), path.get(i - 1).to()));
            }
        }
        this.path = List.copyOf(path);
        this.rule = rule;
    }

    /**
     * An amount of a product.
     *
     * @param milli thousandths, not below zero; null when it is withheld
     */
    public record Line(int product, @Nullable Long milli) {}

    /** How much of a product went into another. */
    public enum Share {
        /** All of it: exact. */
        WHOLE,
        /** A part by the rule. */
        SPLIT,
        /** An equal part, because the rule knows nothing of the products. */
        SPLIT_EQUALLY
    }

    /**
     * What one product brings to another.
     *
     * @param source number of the old product
     * @param milli thousandths; null when the old product's amount is withheld
     */
    public record Part(int source, @Nullable Long milli, Share share) {}

    /**
     * A product of the edition converted to.
     *
     * @param parts what it was added up from, by old product; at least one
     */
    public record Converted(int product, List<Part> parts) {
        public Converted {
            parts = List.copyOf(parts);
        }

        /** The sum of its parts, thousandths; null when all of them are withheld. */
        public @Nullable Long milli() {
            return sum(parts.stream().map(Part::milli).toList());
        }

        /** Whether a part of it rests on the rule. */
        public boolean isSplit() {
            return parts.stream().anyMatch(part -> part.share() != Share.WHOLE);
        }
    }

    /**
     * What was carried over and what was not.
     *
     * @param converted by new product
     * @param unconverted by old product: what no table leads on from, or of which nobody knows how to split what is
     *     withheld
     */
    public record Result(List<Converted> converted, List<Line> unconverted) {
        public Result {
            converted = List.copyOf(converted);
            unconverted = List.copyOf(unconverted);
        }

        /** The sum of what was not carried over, thousandths; zero when nothing is left, null when all is withheld. */
        public @Nullable Long unconvertedMilli() {
            return unconverted.isEmpty()
                    ? Long.valueOf(0)
                    : sum(unconverted.stream().map(Line::milli).toList());
        }
    }

    /** The products' amounts in the edition that the path leads to. */
    public Result convert(List<Line> lines) {
        SortedMap<Integer, List<Part>> byTarget = new TreeMap<>();
        List<Line> unconverted = new ArrayList<>();
        for (Line line : lines) {
            Carried carried = carry(line);
            carried.parts()
                    .forEach((target, part) -> byTarget.computeIfAbsent(target, unused -> new ArrayList<>())
                            .add(part));
            carried.left().ifPresent(unconverted::add);
        }
        List<Converted> converted = new ArrayList<>();
        byTarget.forEach((target, parts) -> converted.add(new Converted(target, parts)));
        return new Result(converted, unconverted);
    }

    /** What became of one line: parts by new product, and what did not get to the end of the path. */
    private record Carried(Map<Integer, Part> parts, Optional<Line> left) {}

    private Carried carry(Line line) {
        Long milli = line.milli();
        return milli == null ? carryWithheld(line) : carryAmount(line.product(), milli);
    }

    /** A withheld amount moves only where all of it went into one product. */
    private Carried carryWithheld(Line line) {
        int product = line.product();
        for (ConcordanceTable table : path) {
            SortedSet<Integer> targets = table.targets(product);
            if (targets.size() != 1) {
                return new Carried(Map.of(), Optional.of(line));
            }
            product = targets.first();
        }
        return new Carried(Map.of(product, new Part(line.product(), null, Share.WHOLE)), Optional.empty());
    }

    private Carried carryAmount(int source, long milli) {
        Map<Integer, Part> reached = new LinkedHashMap<>();
        reached.put(source, new Part(source, milli, Share.WHOLE));
        long left = 0;
        boolean stuck = false;
        for (ConcordanceTable table : path) {
            // The rule knows products of the last edition; a code means another product on the way there.
            List<Long> unknown = List.of();
            boolean last = table.to() == path.get(path.size() - 1).to();
            Map<Integer, Part> next = new LinkedHashMap<>();
            for (Map.Entry<Integer, Part> entry : reached.entrySet()) {
                SortedSet<Integer> targets = table.targets(entry.getKey());
                if (targets.isEmpty()) {
                    stuck = true;
                    left = Math.addExact(left, amount(entry.getValue()));
                } else {
                    divide(entry.getValue(), targets, last ? rule.weights(targets) : unknown, next);
                }
            }
            reached = next;
        }
        return new Carried(reached, stuck ? Optional.of(new Line(source, left)) : Optional.empty());
    }

    private void divide(Part part, SortedSet<Integer> targets, List<Long> weights, Map<Integer, Part> next) {
        if (targets.size() == 1) {
            next.merge(targets.first(), part, Conversion::together);
            return;
        }
        boolean known = weights.stream().anyMatch(weight -> weight > 0);
        long[] amounts = known
                ? Allotment.byLargestRemainder(amount(part), weights)
                : Allotment.equally(amount(part), targets.size());
        boolean byRule = known || rule instanceof SplitRule.EqualShares;
        Share share = byRule && part.share() != Share.SPLIT_EQUALLY ? Share.SPLIT : Share.SPLIT_EQUALLY;
        int i = 0;
        for (int target : targets) {
            if (!known || weights.get(i) > 0) {
                next.merge(target, new Part(part.source(), amounts[i], share), Conversion::together);
            }
            i++;
        }
    }

    /** Two parts of one old product that meet again in a new one. */
    private static Part together(Part one, Part other) {
        Share share = one.share().compareTo(other.share()) >= 0 ? one.share() : other.share();
        return new Part(one.source(), Math.addExact(amount(one), amount(other)), share);
    }

    private static long amount(Part part) {
        Long milli = part.milli();
        if (milli == null) {
            throw new AssertionError("a withheld amount is not divided");
        }
        return milli;
    }

    private static @Nullable Long sum(List<@Nullable Long> amounts) {
        Long sum = null;
        for (Long amount : amounts) {
            if (amount != null) {
                sum = sum == null ? amount : Long.valueOf(Math.addExact(sum, amount));
            }
        }
        return sum;
    }
}
