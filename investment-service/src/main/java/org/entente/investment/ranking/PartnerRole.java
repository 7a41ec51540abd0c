package org.entente.investment.ranking;

/** Which of a country's counterparts are ranked. */
public enum PartnerRole {
    /** Those whose investment is in the country. */
    INVESTOR,
    /** Those that the country's investment is in. */
    DESTINATION
}
