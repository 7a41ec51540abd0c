package org.entente.investment.observation;

import org.eclipse.microprofile.graphql.Description;

/** Which country an investment is counted from or to when it passes through others. */
@Description("Which country an investment is counted from or to when it passes through others.")
public enum CounterpartLevel {
    /** The country of the direct owner or of the enterprise owned directly. */
    @Description("The country of the direct owner or of the enterprise owned directly.")
    IMMEDIATE,

    /** The country of the owner at the end of the chain. */
    @Description("The country of the owner at the end of the chain.")
    ULTIMATE,

    /** The source does not say. */
    @Description("The source does not say.")
    UNSPECIFIED
}
