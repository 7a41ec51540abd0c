package org.entente.trade.product;

import org.eclipse.microprofile.graphql.Description;

/** How a product that a later or earlier edition took apart is split between its parts: an assumption, never a fact. */
@Description("How a product that another edition took apart is split between its parts: an assumption, never a fact.")
public enum SplitMethod {
    /** The same part to each. */
    @Description("The same part to each.")
    EQUAL_SHARES,

    /** In the proportion of the last year that the same dataset has in the other edition. */
    @Description(
            "As the parts are traded in the last year that the same dataset has of the flow in the other edition; equal shares where it has none of them.")
    TRADE_SHARES
}
