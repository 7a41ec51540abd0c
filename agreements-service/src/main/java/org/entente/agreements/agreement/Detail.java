package org.entente.agreements.agreement;

import java.util.Set;
import java.util.stream.Stream;

/** How much a source knows of an agreement. Of several that tell the same one, the one that knows most is gone by. */
final class Detail {
    /** Of what an editor says: above all that sources tell, since the editor saw that. */
    static final int EDITED = 20_000;

    private static final int SAYS_ITSELF = 10_000;
    private static final int NO_OPEN_END = 1_000;
    private static final int DAYS = 500;
    private static final int MOST_ACTIONS = 99;

    private Detail() {}

    /**
     * The higher, the better: who says itself that another source tells the same comes first, then who knows when the
     * agreement ended, then who knows days and not years, then who tells most.
     *
     * @param ids all ids of the release, since a source may link agreements of its own
     */
    static int of(Agreement agreement, Set<String> ids) {
        boolean saysItself = agreement.links().stream()
                .anyMatch(link ->
                        link.kind() == LinkKind.SAME_AS && link.confidence() == null && !ids.contains(link.target()));
        boolean openEnd =
                agreement.actions().stream().anyMatch(action -> action.kind().ends() && action.effect() == null);
        boolean days = agreement.actions().stream()
                .flatMap(action -> Stream.ofNullable(action.date()))
                .allMatch(date -> date.precision() == DatePrecision.DAY);
        long dated = agreement.actions().stream()
                .filter(action -> action.date() != null)
                .count();
        return (saysItself ? SAYS_ITSELF : 0)
                + (openEnd ? 0 : NO_OPEN_END)
                + (days ? DAYS : 0)
                + (int) Math.min(MOST_ACTIONS, dated);
    }
}
