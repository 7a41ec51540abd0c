package org.entente.investment.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.investment.Given.AZE;
import static org.entente.investment.Given.JPN;
import static org.entente.investment.Given.hostReports;
import static org.entente.investment.Given.investorReports;
import static org.entente.investment.Given.nothingCovered;
import static org.entente.investment.Given.release;
import static org.entente.investment.observation.InvestmentMeasure.FLOW;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entente.investment.observation.Observation;
import org.entente.investment.pair.Corridor;
import org.entente.kernel.claim.Claim;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Comparison;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.entente.kernel.release.Release;
import org.junit.jupiter.api.Test;

class ClaimComparisonsTest {
    private static final Release UNCTAD = release(1, "unctad");
    private static final List<Observation> FLOWS = List.of(
            hostReports(FLOW, 2001, "4000000", UNCTAD),
            hostReports(FLOW, 2002, "0", UNCTAD),
            investorReports(FLOW, 2002, "1000000", UNCTAD),
            hostReports(FLOW, 2003, "2800000", UNCTAD));

    @Test
    void aClaimIsComparedWithEveryStatisticThatItCouldMean() {
        List<ClaimComparison> comparisons =
                comparisons().of(claim("INWARD_INVESTMENT", AZE, new Interval(null, LocalDate.parse("2022-09-06"))));

        assertThat(comparisons).hasSize(5);
        assertThat(comparisons.get(0).figure().value()).isEqualByComparingTo("6800000");
        assertThat(comparisons.get(0).figure().interval().code()).isEqualTo("2001/2003");
        assertThat(comparisons.get(0).note())
                .contains("yearly net flows of direct investment added up")
                .contains("the claim does not say since when, the statistic covers 2001/2003");
        assertThat(comparisons.get(1).figure().value()).isEqualByComparingTo("1000000");
        assertThat(comparisons.get(2).figure().absence()).isEqualTo(Absence.NOT_IMPORTED);
        assertThat(comparisons.get(2).note()).contains("there is no such value to compare with");
        assertThat(comparisons.get(4).note()).contains("amounts of the projects known here added up");
    }

    @Test
    void aClaimWithBoundsIsComparedWithinThem() {
        List<ClaimComparison> comparisons = comparisons()
                .of(claim(
                        "INWARD_INVESTMENT",
                        AZE,
                        new Interval(LocalDate.parse("2002-01-01"), LocalDate.parse("2002-12-31"))));

        assertThat(comparisons.get(0).figure().value()).isEqualByComparingTo("0");
        assertThat(comparisons.get(0).note()).contains("the claim speaks of 2002, the statistic covers 2002");
    }

    @Test
    void theTopicSaysWhichWayTheInvestmentRuns() {
        Interval open = new Interval(null, null);

        assertThat(ClaimComparisons.corridor(claim("INWARD_INVESTMENT", AZE, open)))
                .isEqualTo(new Corridor(JPN, AZE));
        assertThat(ClaimComparisons.corridor(claim("OUTWARD_INVESTMENT", AZE, open)))
                .isEqualTo(new Corridor(AZE, JPN));
    }

    private static ClaimComparisons comparisons() {
        return new ClaimComparisons(FLOWS, nothingCovered(), List.of());
    }

    private static Claim claim(String topic, CountryCode subject, Interval interval) {
        return new Claim(
                topic,
                CountryPair.of(AZE, JPN),
                subject,
                "Japan has invested 7.1 billion",
                Comparison.EQUAL,
                new BigDecimal("7100000000"),
                Unit.CURRENCY,
                "USD",
                interval,
                "someone",
                LocalDate.parse("2022-09-06"),
                "a newspaper",
                null,
                null,
                release(2, "claims-own"),
                "claim",
                1,
                List.of(),
                null);
    }
}
