package org.entente.investment.money;

/** What a factor of a currency says. */
public enum FactorKind {
    /** Units of the currency for one US dollar on the average of the period: for what happens during it. */
    AVERAGE_RATE,
    /** Units of the currency for one US dollar at the period's end: for what is there then. */
    END_RATE,
    /** Level of prices in the currency, in the index's own base. */
    PRICE_INDEX
}
