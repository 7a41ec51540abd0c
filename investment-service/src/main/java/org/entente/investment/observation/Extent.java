package org.entente.investment.observation;

import org.eclipse.microprofile.graphql.Description;

/** How much of its dataset a file holds. */
@Description("How much of its dataset a file holds.")
public enum Extent {
    /** Every counterpart of the reporters and years in it: what is not there was not reported. */
    @Description("Every counterpart of the reporters and years in it: what is not there was not reported.")
    COMPLETE,

    /** Some counterparts only: what is not there is merely not here. */
    @Description("Some counterparts only: what is not there is merely not here.")
    EXCERPT
}
