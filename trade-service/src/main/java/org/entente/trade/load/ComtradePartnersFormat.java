package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import org.entente.trade.area.CountryList;

/** UN Comtrade's list of partners. */
@ApplicationScoped
class ComtradePartnersFormat extends CountryListFormat {
    ComtradePartnersFormat() {
        super(CountryList.COMTRADE_PARTNERS, "partner");
    }
}
