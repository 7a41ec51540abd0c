package org.entente.trade.partner;

import java.math.BigDecimal;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.jspecify.annotations.Nullable;

/**
 * A partner of a ranking as the database has it.
 *
 * @param allPartners whether the dataset has all partners of the country, so that places and sums mean something
 * @param partners how many partners are ranked
 * @param sumUsd of all partners, areas that are no country included
 * @param worldUsd the reported total with the world, null when not reported
 */
record RankingRow(
        int releaseId,
        String dataset,
        Basis basis,
        Period period,
        boolean allPartners,
        CountryCode partner,
        BigDecimal valueUsd,
        int rank,
        int partners,
        BigDecimal sumUsd,
        @Nullable BigDecimal worldUsd) {}
