package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import org.entente.trade.area.CountryList;

/** UN Comtrade's list of reporters. */
@ApplicationScoped
class ComtradeReportersFormat extends CountryListFormat {
    ComtradeReportersFormat() {
        super(CountryList.COMTRADE_REPORTERS, "reporter");
    }
}
