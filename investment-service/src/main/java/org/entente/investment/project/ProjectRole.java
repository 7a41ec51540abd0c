package org.entente.investment.project;

import org.eclipse.microprofile.graphql.Description;

/** What an organisation does in a project. */
@Description("What an organisation does in a project.")
public enum ProjectRole {
    /** Puts in capital. */
    @Description("Puts in capital.")
    INVESTOR,

    /** Runs it. */
    @Description("Runs it.")
    OPERATOR,

    /** Delivers work or services for it. */
    @Description("Delivers work or services for it.")
    CONTRACTOR,

    /** Lends to it. */
    @Description("Lends to it.")
    LENDER,

    /** Commissions or promotes it, such as a ministry of the host. */
    @Description("Commissions or promotes it, such as a ministry of the host.")
    SPONSOR
}
