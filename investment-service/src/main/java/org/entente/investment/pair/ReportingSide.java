package org.entente.investment.pair;

import org.eclipse.microprofile.graphql.Description;

/** Whose statistics a figure is taken from. */
@Description("Whose statistics a figure is taken from.")
public enum ReportingSide {
    /** The country that receives the investment. */
    @Description("The country that receives the investment.")
    HOST,

    /** The country that invests. */
    @Description("The country that invests.")
    INVESTOR
}
