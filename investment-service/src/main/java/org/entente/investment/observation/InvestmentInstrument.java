package org.entente.investment.observation;

import org.eclipse.microprofile.graphql.Description;

/** Which part of direct investment. */
@Description("Which part of direct investment.")
public enum InvestmentInstrument {
    /** Equity, reinvested earnings and debt together. */
    @Description("Equity, reinvested earnings and debt together.")
    ALL,

    /** Equity; of flows and income without reinvested earnings, of positions with what was reinvested. */
    @Description("Equity; of flows and income without reinvested earnings, of positions with what was reinvested.")
    EQUITY,

    /** Reinvested earnings. */
    @Description("Reinvested earnings.")
    REINVESTED,

    /** Debt between affiliates. */
    @Description("Debt between affiliates.")
    DEBT
}
