package org.entente.kernel.figure;

import org.eclipse.microprofile.graphql.Description;

/** What a figure counts. */
@Description("What a figure counts.")
public enum Unit {
    /** An amount of money, in whole units of the figure's currency. */
    @Description("An amount of money, in whole units of the figure's currency.")
    CURRENCY,

    /** Per cent. */
    @Description("Per cent.")
    PERCENT,

    /** A quotient without unit. */
    @Description("A quotient without unit.")
    RATIO,

    /** An index or score without unit. */
    @Description("An index or score without unit.")
    INDEX,

    /** A number of things. */
    @Description("A number of things.")
    COUNT,

    /** Kilograms. */
    @Description("Kilograms.")
    KILOGRAM,

    /** A place in an order, 1 is first. */
    @Description("A place in an order, 1 is first.")
    RANK
}
