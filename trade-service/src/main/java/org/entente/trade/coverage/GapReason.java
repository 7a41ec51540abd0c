package org.entente.trade.coverage;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** Why something is missing. */
@Name("CoverageGapReason")
@Description("Why something is missing of a pair's trade.")
public enum GapReason {
    /** The reporter's report of the period is there and does not name the partner. */
    @Description("The reporter's report of the period is there and does not name the partner.")
    NOT_REPORTED,

    /** The report names the partner and withholds the value. */
    @Description("The report names the partner and withholds the value.")
    CONFIDENTIAL,

    /** No release of the dataset with the reporter, flow and period has been imported. */
    @Description("No release of the dataset with the reporter, flow and period has been imported.")
    NOT_IMPORTED,

    /** It is inside a larger figure: another area stands for one of the two, or coarser products for finer ones. */
    @Description(
            "It is inside another figure: another area stands for one of the two, or coarser products for finer ones.")
    AGGREGATED_ELSEWHERE
}
