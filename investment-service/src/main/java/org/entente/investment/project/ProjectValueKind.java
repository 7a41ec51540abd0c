package org.entente.investment.project;

import org.eclipse.microprofile.graphql.Description;

/** What an amount of a project is. */
@Description("What an amount of a project is.")
public enum ProjectValueKind {
    /** The cost of the whole project, whoever pays. */
    @Description("The cost of the whole project, whoever pays.")
    TOTAL_COST,

    /** What an organisation has bound itself to put in. */
    @Description("What an organisation has bound itself to put in.")
    COMMITMENT,

    /** What an organisation has put in. */
    @Description("What an organisation has put in.")
    INVESTED,

    /** What is lent. */
    @Description("What is lent.")
    LOAN,

    /** Money of a state's budget. */
    @Description("Money of a state's budget.")
    PUBLIC_FUNDING
}
