package org.entente.investment.observation;

import org.eclipse.microprofile.graphql.Description;

/** What is measured of an investment. */
@Description("What is measured of an investment.")
public enum InvestmentMeasure {
    /** Net investment transactions during the period; negative when more was withdrawn than invested. */
    @Description("Net investment transactions during the period; negative when more was withdrawn than invested.")
    FLOW,

    /** The stock of investment at the end of the period; negative when intra-group loans outweigh equity. */
    @Description("The stock of investment at the end of the period; negative when intra-group loans outweigh equity.")
    POSITION,

    /** Income on the investment during the period. */
    @Description("Income on the investment during the period.")
    INCOME
}
