package org.entente.trade.concordance;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.trade.product.Classification;

/**
 * The correspondences of the products of one edition with those of another. Products are numbers as
 * {@link org.entente.trade.product.ProductCode} defines them.
 */
public final class ConcordanceTable {
    private final Classification from;
    private final Classification to;
    private final Map<Integer, SortedSet<Integer>> targets = new TreeMap<>();
    private final Map<Integer, SortedSet<Integer>> sources = new TreeMap<>();

    /** A table without rows yet. */
    public ConcordanceTable(Classification from, Classification to) {
        this.from = from;
        this.to = to;
    }

    /** Adds a correspondence while the table is made; false when it was there before. */
    public boolean add(int source, int target) {
        sources.computeIfAbsent(target, unused -> new TreeSet<>()).add(source);
        return targets.computeIfAbsent(source, unused -> new TreeSet<>()).add(target);
    }

    /** The edition that it leads from. */
    public Classification from() {
        return from;
    }

    /** The edition that it leads to. */
    public Classification to() {
        return to;
    }

    /** What a product of {@link #from()} became, by number; empty when the table does not list it. */
    public SortedSet<Integer> targets(int source) {
        return Collections.unmodifiableSortedSet(targets.getOrDefault(source, Collections.emptySortedSet()));
    }

    /** The products of {@link #from()} that it lists, by number. */
    public List<Integer> products() {
        return List.copyOf(targets.keySet());
    }

    /** The relationship of a correspondence that the table has, as its rows imply it. */
    public Relationship relationship(int source, int target) {
        return Relationship.of(
                targets(source).size() > 1,
                sources.getOrDefault(target, Collections.emptySortedSet()).size() > 1);
    }

    /** The same correspondences read backwards. */
    public ConcordanceTable reversed() {
        ConcordanceTable reversed = new ConcordanceTable(to, from);
        targets.forEach((source, found) -> found.forEach(target -> reversed.add(target, source)));
        return reversed;
    }

    /** The correspondences by way of {@code next}, which leads on from {@link #to()}. */
    ConcordanceTable then(ConcordanceTable next) {
        if (next.from != to) {
            throw new IllegalArgumentException("a table from %s does not lead on from %s".formatted(next.from, to));
        }
        ConcordanceTable both = new ConcordanceTable(from, next.to);
        targets.forEach((source, found) ->
                found.forEach(middle -> next.targets(middle).forEach(target -> both.add(source, target))));
        return both;
    }
}
