package org.entente.agreements.agreement;

import org.eclipse.microprofile.graphql.Description;

/** How an agreement relates to another. */
@Description("How an agreement relates to another.")
public enum LinkKind {
    /** It changes the other. */
    @Description("It changes the other.")
    AMENDS,

    /** It takes the place of the other, between the parties of both. */
    @Description("It takes the place of the other, between the parties of both.")
    SUPERSEDES,

    /** It follows the other in time on the same subject. */
    @Description("It follows the other in time on the same subject.")
    SUCCEEDS,

    /** It carries the other out. */
    @Description("It carries the other out.")
    IMPLEMENTS,

    /** It adds to the other and stands beside it. */
    @Description("It adds to the other and stands beside it.")
    SUPPLEMENTS,

    /** It is the same agreement as another source tells it; both stay, and a framework lists it once. */
    @Description("It is the same agreement as another source tells it; both stay, and a framework lists it once.")
    SAME_AS
}
