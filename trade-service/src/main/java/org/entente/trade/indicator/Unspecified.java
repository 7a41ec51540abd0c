package org.entente.trade.indicator;

import org.eclipse.microprofile.graphql.Description;

/** Whether products and partners that the reporter did not name count in totals and shares. */
@Description("Whether products and partners that the reporter did not name count in totals and shares.")
public enum Unspecified {
    /** They count: totals are the reporter's whole trade. */
    @Description("They count: totals are the reporter's whole trade.")
    INCLUDED("unspecified products and partners included"),

    /** They are left out of every total: chapter 99 of the HS, division 93 of the SITC (of one digit, section 9), and areas that are no country. */
    @Description(
            "They are left out of every total: chapter 99 of the HS, division 93 of the SITC (of one digit, section 9), and areas that are no country.")
    EXCLUDED("unspecified products and partners left out");

    private final String description;

    Unspecified(String description) {
        this.description = description;
    }

    /** What it means, for a method's sentence. */
    public String describe() {
        return description;
    }
}
