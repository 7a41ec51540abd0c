package org.entente.agreements.dialogue;

import org.eclipse.microprofile.graphql.Description;

/** What sort of event a milestone is. */
@Description("What sort of event a milestone is.")
public enum MilestoneKind {
    /** A step in diplomatic relations. */
    @Description("A step in diplomatic relations.")
    RELATIONS,

    /** The opening of an embassy. */
    @Description("The opening of an embassy.")
    EMBASSY,

    /** A joint statement. */
    @Description("A joint statement.")
    STATEMENT,

    /** An anniversary. */
    @Description("An anniversary.")
    ANNIVERSARY,

    /** A year dedicated to something. */
    @Description("A year dedicated to something.")
    YEAR_OF,

    /** The conclusion of an agreement. */
    @Description("The conclusion of an agreement.")
    AGREEMENT,

    /** A decision of one side. */
    @Description("A decision of one side.")
    DECISION,

    /** A step in a joint project. */
    @Description("A step in a joint project.")
    PROJECT
}
