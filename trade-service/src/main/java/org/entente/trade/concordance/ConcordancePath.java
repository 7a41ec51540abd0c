package org.entente.trade.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.entente.trade.product.Classification;

/** Tables that lead from one edition to another, one after the other. */
final class ConcordancePath {
    /** The fewest tables; of those, the fewest read backwards; then the newest. */
    private static final Comparator<List<ConcordanceLink>> BEST = Comparator.<List<ConcordanceLink>>comparingInt(
                    List::size)
            .thenComparing(
                    links -> links.stream().filter(ConcordanceLink::reversed).count())
            .thenComparing(
                    links ->
                            links.stream().mapToLong(ConcordanceLink::releaseId).sum(),
                    Comparator.reverseOrder());

    private ConcordancePath() {}

    /** The best path; empty when the tables lead nowhere near. */
    static Optional<List<ConcordanceLink>> find(List<ConcordanceLink> tables, Classification from, Classification to) {
        List<ConcordanceLink> usable = new ArrayList<>();
        for (ConcordanceLink table : tables) {
            usable.add(table);
            usable.add(table.backwards());
        }
        usable.removeIf(link -> !link.serves(from, to));
        PriorityQueue<List<ConcordanceLink>> open = new PriorityQueue<>(BEST);
        Set<Classification> reached = new HashSet<>();
        open.add(List.of());
        for (List<ConcordanceLink> path = open.poll(); path != null; path = open.poll()) {
            Classification end =
                    path.isEmpty() ? from : path.get(path.size() - 1).to();
            if (end == to) {
                return Optional.of(path);
            }
            if (reached.add(end)) {
                for (ConcordanceLink link : usable) {
                    if (link.from() == end) {
                        List<ConcordanceLink> longer = new ArrayList<>(path);
                        longer.add(link);
                        open.add(List.copyOf(longer));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
