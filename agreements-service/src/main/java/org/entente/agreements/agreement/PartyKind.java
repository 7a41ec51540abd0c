package org.entente.agreements.agreement;

import org.eclipse.microprofile.graphql.Description;

/** Who a party is. */
@Description("Who a party is.")
public enum PartyKind {
    /** A state or territory. */
    @Description("A state or territory.")
    COUNTRY,

    /** A union, organisation or community of states. */
    @Description("A union, organisation or community of states.")
    GROUP,

    /** A ministry, agency, association or company of one side. */
    @Description("A ministry, agency, association or company of one side.")
    BODY,

    /** A party whose name matched no known country or group; it is kept as written. */
    @Description("A party whose name matched no known country or group; it is kept as written.")
    UNRESOLVED
}
