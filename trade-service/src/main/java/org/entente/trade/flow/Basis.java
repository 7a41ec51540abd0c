package org.entente.trade.flow;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** Whose figures a dataset holds. */
@Name("TradeBasis")
@Description("Whose figures a dataset of trade holds.")
public enum Basis {
    /** Each reporter's own figures; both sides of a flow may report it, and usually differ. */
    @Description("Each reporter's own figures; both sides of a flow may report it, and usually differ.")
    REPORTED,

    /** One figure per flow, made by the source from both sides' reports and reported by neither. */
    @Description("One figure per flow, made by the source from both sides' reports and reported by neither.")
    RECONCILED
}
