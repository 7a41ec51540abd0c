package org.entente.agreements.agreement;

import org.eclipse.microprofile.graphql.Description;

/** What an agreement is for, where that can be asked of every pair of countries. */
@Description("What an agreement is for, where that can be asked of every pair of countries.")
public enum InstrumentKind {
    /** A treaty on the promotion and protection of investment. */
    @Description("A treaty on the promotion and protection of investment.")
    INVESTMENT_TREATY,

    /** A treaty on something wider that has provisions on investment. */
    @Description("A treaty on something wider that has provisions on investment.")
    INVESTMENT_PROVISIONS,

    /** A convention for the avoidance of double taxation. */
    @Description("A convention for the avoidance of double taxation.")
    TAX_CONVENTION,

    /** An agreement on trade preferences of which the source does not say that it makes trade free. */
    @Description(
            "An agreement on trade preferences or services of which the source does not say that it frees trade in goods.")
    PREFERENTIAL_TRADE,

    /** A free trade agreement or customs union. */
    @Description("A free trade agreement or customs union.")
    FREE_TRADE_AGREEMENT,

    /** An agreement on air services. */
    @Description("An agreement on air services.")
    AIR_SERVICES_AGREEMENT
}
