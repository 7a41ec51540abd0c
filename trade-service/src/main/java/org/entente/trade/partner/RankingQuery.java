package org.entente.trade.partner;

import java.time.Instant;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A ranking of a country's partners, or one partner's place in it.
 *
 * @param flow what is ranked by, null for turnover
 * @param period null for the last one that a dataset with all partners has
 * @param dataset code of the only dataset to use, null for any
 * @param basis the only kind of figures to use, null for any
 * @param only the partner whose place is wanted, null for the first ones
 * @param first how many are wanted
 * @param knownAsOf the moment whose knowledge is wanted, null for now
 */
public record RankingQuery(
        CountryCode country,
        @Nullable Flow flow,
        @Nullable Period period,
        @Nullable String dataset,
        @Nullable Basis basis,
        @Nullable CountryCode only,
        int first,
        @Nullable Instant knownAsOf) {
    /** The place of {@code partner} in a given year's ranking by turnover. */
    public static RankingQuery place(
            CountryCode country, CountryCode partner, Period period, String dataset, @Nullable Instant knownAsOf) {
        return new RankingQuery(country, null, period, dataset, null, partner, 1, knownAsOf);
    }
}
