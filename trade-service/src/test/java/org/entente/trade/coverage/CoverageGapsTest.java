package org.entente.trade.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.trade.pair.Reports.AZE;
import static org.entente.trade.pair.Reports.JPN;
import static org.entente.trade.pair.Reports.in;
import static org.entente.trade.pair.Reports.reconciled;
import static org.entente.trade.pair.Reports.withLines;

import java.util.List;
import java.util.Map;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Frequency;
import org.entente.kernel.period.Period;
import org.entente.trade.coverage.Surroundings.StandIn;
import org.entente.trade.flow.Flow;
import org.entente.trade.pair.PairReport;
import org.entente.trade.pair.Reports;
import org.junit.jupiter.api.Test;

class CoverageGapsTest {
    private static final CountryCode SUN = new CountryCode("SUN");

    private static List<CoverageGap> gaps(Surroundings surroundings, PairReport... reports) {
        return new CoverageGaps(Reports.of(reports), surroundings).list();
    }

    private static List<CoverageGap> gaps(PairReport... reports) {
        return gaps(Surroundings.NONE, reports);
    }

    private static List<String> described(List<CoverageGap> gaps) {
        return gaps.stream()
                .map(gap -> "%s %s %s %d %s"
                        .formatted(
                                gap.reporter().value(),
                                gap.flow(),
                                gap.reason(),
                                gap.level(),
                                gap.ranges().stream()
                                        .map(range -> range.from() + "/" + range.to())
                                        .toList()))
                .toList();
    }

    private static Surroundings latest(int year) {
        return new Surroundings(Map.of(Frequency.ANNUAL, Period.ofYear(year)), List.of(), Map.of());
    }

    @Test
    void periodsThatNoReleaseHasAreMissedUpToTheLastThatAnyDatasetHas() {
        List<CoverageGap> gaps = gaps(
                latest(2022),
                in("2018", AZE, Flow.EXPORT, "1"),
                in("2018", AZE, Flow.IMPORT, "1"),
                in("2020", AZE, Flow.EXPORT, "1"),
                in("2018", JPN, Flow.IMPORT, "1"),
                in("2018", JPN, Flow.EXPORT, "1"));

        assertThat(described(gaps).stream().filter(gap -> gap.contains(" 0 ")))
                .containsExactly(
                        "AZE EXPORT NOT_IMPORTED 0 [2019/2019, 2021/2022]",
                        "AZE IMPORT NOT_IMPORTED 0 [2019/2022]",
                        "JPN EXPORT NOT_IMPORTED 0 [2019/2022]",
                        "JPN IMPORT NOT_IMPORTED 0 [2019/2022]");
        assertThat(gaps.get(0).sentence()).isEqualTo("no release of wits with the exports of AZE has been imported");
        assertThat(gaps.get(0).ranges().get(1).count()).isEqualTo(2);
    }

    @Test
    void aReportThatDoesNotNameThePartnerIsNotOneThatIsNotThere() {
        List<CoverageGap> gaps = gaps(
                in("2020", AZE, Flow.EXPORT, null),
                in("2020", AZE, Flow.IMPORT, "1"),
                in("2020", JPN, Flow.EXPORT, "1"),
                in("2020", JPN, Flow.IMPORT, "1"));

        assertThat(described(gaps)).startsWith("AZE EXPORT NOT_REPORTED 0 [2020/2020]");
        assertThat(gaps.get(0).sentence()).isEqualTo("wits has the exports of AZE and they do not name JPN");
    }

    @Test
    void aWithheldValueIsConfidential() {
        PairReport withheld = in("2020", AZE, Flow.EXPORT, null);
        PairReport named = new PairReport(
                7,
                withheld.dataset(),
                withheld.basis(),
                withheld.period(),
                withheld.reporter(),
                withheld.partner(),
                withheld.flow(),
                Valuation.FOB,
                "HS2017",
                true,
                true,
                null,
                null,
                null,
                2,
                withheld.release(),
                withheld.knownFrom());

        assertThat(described(gaps(named))).contains("AZE EXPORT CONFIDENTIAL 0 [2020/2020]");
    }

    @Test
    void productsThatAReportDoesNotHaveAreMissedByTheirLevel() {
        Surroundings surroundings = new Surroundings(Map.of(), List.of(), Map.of(2, 2, 3, 6));
        List<CoverageGap> gaps = gaps(
                surroundings,
                in("2020", AZE, Flow.EXPORT, "1"),
                withLines(2, in("2020", AZE, Flow.IMPORT, "1")),
                withLines(3, in("2020", JPN, Flow.EXPORT, "1")),
                withLines(3, in("2020", JPN, Flow.IMPORT, "1")));

        assertThat(described(gaps))
                .containsExactly(
                        "AZE EXPORT AGGREGATED_ELSEWHERE 2 [2020/2020]",
                        "AZE IMPORT AGGREGATED_ELSEWHERE 4 [2020/2020]");
        assertThat(gaps)
                .extracting(CoverageGap::sentence)
                .containsExactly(
                        "wits has only the total of the exports of AZE with JPN",
                        "wits has products of at most 2 digits of the imports of AZE with JPN");
    }

    @Test
    void aUnionThatStandsForACountryHoldsItsFigures() {
        Surroundings surroundings = new Surroundings(
                Map.of(), List.of(new StandIn("wits", Period.ofYear(1991), Flow.EXPORT, JPN, SUN)), Map.of());
        List<CoverageGap> gaps = gaps(
                surroundings,
                in("1990", JPN, Flow.EXPORT, null),
                in("1991", JPN, Flow.EXPORT, null),
                in("1992", JPN, Flow.EXPORT, null));

        assertThat(described(gaps).stream().filter(gap -> gap.startsWith("JPN EXPORT")))
                .containsExactly(
                        "JPN EXPORT NOT_REPORTED 0 [1992/1992]", "JPN EXPORT AGGREGATED_ELSEWHERE 0 [1991/1991]");
        assertThat(gaps.stream().filter(gap -> gap.reason() == GapReason.AGGREGATED_ELSEWHERE))
                .extracting(CoverageGap::sentence)
                .containsExactly("wits has them inside the exports of JPN with SUN");
    }

    @Test
    void aReconciledDatasetHasExportsOfBothAndThatIsAll() {
        assertThat(described(gaps(latest(2021), reconciled(2020, AZE, "1"))))
                .containsExactly(
                        "AZE EXPORT NOT_IMPORTED 0 [2021/2021]",
                        "AZE EXPORT AGGREGATED_ELSEWHERE 2 [2020/2020]",
                        "JPN EXPORT NOT_REPORTED 0 [2020/2020]",
                        "JPN EXPORT NOT_IMPORTED 0 [2021/2021]");
    }

    @Test
    void aPartThatASideHasPublishedOnceIsMissedInOtherPeriods() {
        List<CoverageGap> gaps = gaps(
                in("2020", AZE, Flow.EXPORT, "1"),
                in("2020", AZE, Flow.RE_EXPORT, "1"),
                in("2021", AZE, Flow.EXPORT, "1"));

        assertThat(described(gaps))
                .contains("AZE RE_EXPORT NOT_IMPORTED 0 [2021/2021]")
                .noneMatch(gap -> gap.startsWith("JPN RE_EXPORT"));
    }

    @Test
    void monthsAreASeriesOfTheirOwn() {
        List<CoverageGap> gaps = gaps(in("2020-11", AZE, Flow.EXPORT, "1"), in("2021-02", AZE, Flow.EXPORT, "1"));

        assertThat(described(gaps)).contains("AZE EXPORT NOT_IMPORTED 0 [2020-12/2021-01]");
    }

    @Test
    void nothingIsMissedOfAPairThatNoDatasetKnows() {
        assertThat(gaps()).isEmpty();
    }

    @Test
    void areasThatHoldOrHeldACountryAreRelated() {
        assertThat(RelatedAreas.of(AZE)).containsExactly(SUN);
        assertThat(RelatedAreas.of(new CountryCode("SRB")))
                .containsExactly(new CountryCode("SCG"), new CountryCode("YUG"));
        assertThat(RelatedAreas.of(new CountryCode("TWN"))).containsExactly(new CountryCode("S19"));
        assertThat(RelatedAreas.of(new CountryCode("BLX")))
                .containsExactly(new CountryCode("BEL"), new CountryCode("LUX"));
        assertThat(RelatedAreas.of(new CountryCode("FRA"))).isEmpty();
    }
}
