package org.entente.trade.export;

import java.util.List;
import org.entente.kernel.country.AreaKind;
import org.entente.kernel.country.CountryReference;

/** Countries to trade with. */
final class TradePartners {
    private TradePartners() {}

    /** The codes of so many countries. */
    static List<String> codes(int count) {
        return CountryReference.standard().countries().stream()
                .filter(country -> country.kind() == AreaKind.COUNTRY)
                .map(country -> country.code().value())
                .filter(code -> !code.equals("AZE"))
                .limit(count)
                .toList();
    }
}
