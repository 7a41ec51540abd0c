package org.entente.trade.pair;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.period.Frequency;

/** How long the periods of a series are. */
@Description("How long the periods of a series are.")
public enum TradeFrequency {
    /** Calendar years. */
    @Description("Calendar years.")
    ANNUAL(Frequency.ANNUAL),

    /** Quarters of a calendar year. */
    @Description("Quarters of a calendar year.")
    QUARTERLY(Frequency.QUARTERLY),

    /** Calendar months. */
    @Description("Calendar months.")
    MONTHLY(Frequency.MONTHLY);

    private final Frequency frequency;

    TradeFrequency(Frequency frequency) {
        this.frequency = frequency;
    }

    /** The frequency of the periods. */
    public Frequency frequency() {
        return frequency;
    }
}
