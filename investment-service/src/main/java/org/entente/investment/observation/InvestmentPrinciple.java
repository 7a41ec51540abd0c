package org.entente.investment.observation;

import org.eclipse.microprofile.graphql.Description;

/** By which principle of presentation the reporter counts. */
@Description("By which principle of presentation the reporter counts.")
public enum InvestmentPrinciple {
    /** Reverse investment is netted: inward is the liabilities of resident direct-investment enterprises less their claims on the parent. */
    @Description(
            "Reverse investment is netted: inward is the liabilities of resident direct-investment enterprises less their claims on the parent.")
    DIRECTIONAL,

    /** Gross: all assets against all liabilities, whichever way the investment runs. */
    @Description("Gross: all assets against all liabilities, whichever way the investment runs.")
    ASSET_LIABILITY,

    /** The source does not say. */
    @Description("The source does not say.")
    UNSPECIFIED
}
