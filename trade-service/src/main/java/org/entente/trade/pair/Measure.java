package org.entente.trade.pair;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.kernel.figure.Figure;
import org.entente.trade.flow.Flow;
import org.jspecify.annotations.Nullable;

/** What is measured of a pair's trade: one flow, or exports and imports together. */
public final class Measure {
    /** Exports plus imports. */
    public static final Measure TURNOVER = new Measure("turnover", List.of(Flow.EXPORT, Flow.IMPORT));

    /** Exports minus imports. */
    static final Measure BALANCE = new Measure("balance", TURNOVER.flows);

    private final String name;
    private final List<Flow> flows;

    private Measure(String name, List<Flow> flows) {
        this.name = name;
        this.flows = flows;
    }

    /** The flow, or the turnover for null. */
    public static Measure of(@Nullable Flow flow) {
        return flow == null ? TURNOVER : new Measure(flow.plural(), List.of(flow));
    }

    /** What a topic of claims is about, for instance {@code RE_EXPORTS}; empty for a topic that is no measure. */
    static Optional<Measure> find(String topic) {
        String wanted = topic.toLowerCase(Locale.ROOT).replace('_', '-');
        if (wanted.equals(TURNOVER.name)) {
            return Optional.of(TURNOVER);
        }
        if (wanted.equals(BALANCE.name)) {
            return Optional.of(BALANCE);
        }
        for (Flow flow : Flow.values()) {
            if (flow.plural().replace(' ', '-').equals(wanted)) {
                return Optional.of(of(flow));
            }
        }
        return Optional.empty();
    }

    /** Its name in a sentence, for instance {@code re-exports}. */
    String describe() {
        return name;
    }

    /** The flows that it is made of. */
    List<Flow> flows() {
        return flows;
    }

    /** Whether growth of it means something: a balance changes its sign. */
    boolean grows() {
        return this != BALANCE;
    }

    /** Its value in a dataset's period, or why there is none. */
    Figure in(DatasetPeriod period) {
        if (this == TURNOVER) {
            return period.turnover();
        }
        return this == BALANCE ? period.balance() : period.flow(flows.get(0));
    }
}
