package org.entente.investment.cumulative;

import org.eclipse.microprofile.graphql.Description;

/** How investments of several years become one figure. */
@Description("How investments of several years become one figure.")
public enum CumulativeMethod {
    /** Net flows of the years added up: money moved, at the prices and exchange rates of each year. Not a position. */
    @Description(
            "Net flows of the years added up: money moved, at the prices and exchange rates of each year. Not a position.")
    SUM_OF_FLOWS,

    /** The last position at a year's end: what the investment is worth then, after all revaluations. Not a sum of flows. */
    @Description(
            "The last position at a year's end: what the investment is worth then, after all revaluations. Not a sum of flows.")
    LATEST_POSITION,

    /** Values of known projects added up, one kind of value only. Not a statistic: projects that are not known are missing. */
    @Description(
            "Values of known projects added up, one kind of value only. Not a statistic: projects that are not known are missing.")
    SUM_OF_PROJECT_VALUES
}
