package org.entente.trade.pair;

import org.eclipse.microprofile.graphql.Description;

/** What stands in where a dataset has no figure of a year or quarter. */
@Description("What stands in where a dataset has no figure of a year or quarter.")
public enum SeriesFill {
    /** Nothing: only what was reported for the period itself. */
    @Description("Nothing: only what was reported for the period itself.")
    NONE,

    /** The sum of its months, marked DERIVED, where the same dataset has every one of them from the same reporter. */
    @Description(
            "The sum of its months, marked DERIVED with the months as inputs, where the same dataset has every one of them from the same reporter.")
    MONTHS
}
