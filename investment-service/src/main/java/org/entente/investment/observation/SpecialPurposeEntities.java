package org.entente.investment.observation;

import org.eclipse.microprofile.graphql.Description;

/** Whether entities that only pass funds through are counted. */
@Description("Whether entities that only pass funds through are counted.")
public enum SpecialPurposeEntities {
    /** Counted. */
    @Description("Counted.")
    INCLUDED,

    /** Left out. */
    @Description("Left out.")
    EXCLUDED,

    /** Nothing but them. */
    @Description("Nothing but them.")
    ONLY,

    /** The source does not say. */
    @Description("The source does not say.")
    UNSPECIFIED
}
