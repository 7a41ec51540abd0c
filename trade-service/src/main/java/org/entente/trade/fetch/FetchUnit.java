package org.entente.trade.fetch;

import org.entente.kernel.country.CountryCode;
import org.entente.kernel.period.Period;

/** What one file speaks for: a reporter in a period. */
public record FetchUnit(CountryCode reporter, Period period) {
    /** For file names and messages, for instance {@code AZE-2021-Q3}. */
    @Override
    public String toString() {
        return reporter + "-" + period;
    }
}
