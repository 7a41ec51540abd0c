package org.entente.investment.project;

import org.eclipse.microprofile.graphql.Description;

/** How far a project is. */
@Description("How far a project is.")
public enum ProjectStage {
    /** Made public, nothing is binding yet. */
    @Description("Made public, nothing is binding yet.")
    ANNOUNCED,

    /** Contracts or decisions bind its parties. */
    @Description("Contracts or decisions bind its parties.")
    COMMITTED,

    /** Being built or carried out. */
    @Description("Being built or carried out.")
    UNDER_CONSTRUCTION,

    /** In operation. */
    @Description("In operation.")
    OPERATING,

    /** Ended as planned. */
    @Description("Ended as planned.")
    COMPLETED,

    /** Given up. */
    @Description("Given up.")
    CANCELLED
}
