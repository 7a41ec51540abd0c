package org.entente.investment.observation;

import org.eclipse.microprofile.graphql.Description;

/** From which side the reporter sees the investment. */
@Description("From which side the reporter sees the investment.")
public enum InvestmentDirection {
    /** The reporter is the host: investment in it from the counterpart. */
    @Description("The reporter is the host: investment in it from the counterpart.")
    INWARD,

    /** The reporter is the investor: investment by it in the counterpart. */
    @Description("The reporter is the investor: investment by it in the counterpart.")
    OUTWARD
}
