package org.entente.trade.change;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** How what is known has changed. */
@Name("TradeChangeKind")
@Description("How what is known has changed.")
public enum ChangeKind {
    /** It was not known before. */
    @Description("It was not known before.")
    ADDED,

    /** It was known with another value, or made of other lines. */
    @Description("It was known with another value, or made of other lines.")
    REVISED,

    /** It is no longer said. */
    @Description("It is no longer said.")
    REMOVED
}
