package org.entente.trade.concordance;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.kernel.release.Release;
import org.entente.trade.product.Classification;

/**
 * How one gets from one edition to another.
 *
 * @param steps at least one
 */
public record ConcordanceRoute(List<Step> steps) {
    public ConcordanceRoute {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a route has at least one step");
        }
    }

    /**
     * One table of it.
     *
     * @param table as it is read
     * @param reversed whether the release holds it the other way round
     */
    public record Step(ConcordanceTable table, Release release, boolean reversed) {
        private String describe() {
            return "%s to %s by release %d (%s%s)"
                    .formatted(
                            table.from(),
                            table.to(),
                            release.id(),
                            release.edition(),
                            reversed ? ", read backwards" : "");
        }
    }

    /** The tables as they are read. */
    public List<ConcordanceTable> tables() {
        return steps.stream().map(Step::table).toList();
    }

    /** All tables as one: every product that can be reached. */
    public ConcordanceTable asOne() {
        return tables().stream().reduce(ConcordanceTable::then).orElseThrow();
    }

    /** The releases of its tables, in their order. */
    public List<Release> releases() {
        return steps.stream().map(Step::release).toList();
    }

    /** The editions that it passes, first and last included. */
    public List<Classification> editions() {
        return Stream.concat(
                        Stream.of(steps.get(0).table().from()),
                        steps.stream().map(step -> step.table().to()))
                .toList();
    }

    /** Each table with its release, for a figure's method. */
    public String describe() {
        return steps.stream().map(Step::describe).collect(Collectors.joining(", then "));
    }
}
