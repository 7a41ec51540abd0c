package org.entente.trade.area;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.country.AliasScheme;

/** A publisher's list of countries and areas. */
@Description("A publisher's list of countries and areas.")
public enum CountryList {
    /** Who reports to UN Comtrade. */
    @Description("Who reports to UN Comtrade.")
    COMTRADE_REPORTERS(AliasScheme.COMTRADE),

    /** Whom reports to UN Comtrade name as partners. */
    @Description("Whom reports to UN Comtrade name as partners.")
    COMTRADE_PARTNERS(AliasScheme.COMTRADE);

    private final AliasScheme scheme;

    CountryList(AliasScheme scheme) {
        this.scheme = scheme;
    }

    /** The scheme that its codes are of. */
    public AliasScheme scheme() {
        return scheme;
    }
}
