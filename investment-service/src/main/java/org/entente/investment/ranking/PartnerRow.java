package org.entente.investment.ranking;

import java.math.BigDecimal;
import org.entente.investment.observation.Dimensions;
import org.entente.investment.observation.ObservationStatus;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/** A counterpart of a ranking as the database has it; {@code place} onwards as in {@link StandingRow}. */
record PartnerRow(
        Period period,
        Dimensions dimensions,
        int releaseId,
        CountryCode partner,
        BigDecimal value,
        ObservationStatus status,
        int place,
        int peers,
        BigDecimal sum,
        @Nullable BigDecimal world,
        boolean complete) {}
