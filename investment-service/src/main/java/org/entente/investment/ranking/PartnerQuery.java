package org.entente.investment.ranking;

import java.time.Instant;
import org.entente.investment.observation.InvestmentDirection;
import org.entente.investment.observation.InvestmentInstrument;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.investment.observation.InvestmentPrinciple;
import org.entente.investment.pair.ReportingSide;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * A ranking of a country's investors or of the destinations of its investment.
 *
 * @param period null for the last year that there is
 * @param dataset code of the only dataset to use, null for any
 * @param principle null for that of the kind of numbers with most counterparts
 * @param activity {@code ALL} or a code of the source's classification
 * @param first how many are wanted
 * @param knownAsOf null for now
 */
public record PartnerQuery(
        CountryCode country,
        PartnerRole role,
        InvestmentMeasure measure,
        ReportingSide reportedBy,
        @Nullable Period period,
        @Nullable String dataset,
        @Nullable InvestmentPrinciple principle,
        InvestmentInstrument instrument,
        String activity,
        int first,
        @Nullable Instant knownAsOf) {
    /** How the reports see it: a host reports inward investment, an investor outward. */
    InvestmentDirection direction() {
        return reportedBy == ReportingSide.HOST ? InvestmentDirection.INWARD : InvestmentDirection.OUTWARD;
    }

    /** Whether the country itself reports, rather than each of its counterparts. */
    boolean ownReport() {
        return (role == PartnerRole.INVESTOR) == (reportedBy == ReportingSide.HOST);
    }
}
