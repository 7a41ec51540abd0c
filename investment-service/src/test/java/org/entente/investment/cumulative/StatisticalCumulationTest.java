package org.entente.investment.cumulative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.investment.Given.JAPAN_IN_AZERBAIJAN;
import static org.entente.investment.Given.azerbaijansInflowsCovered;
import static org.entente.investment.Given.hostReports;
import static org.entente.investment.Given.investorReports;
import static org.entente.investment.Given.nothingCovered;
import static org.entente.investment.Given.release;
import static org.entente.investment.cumulative.CumulativeMethod.LATEST_POSITION;
import static org.entente.investment.cumulative.CumulativeMethod.SUM_OF_FLOWS;
import static org.entente.investment.observation.InvestmentMeasure.FLOW;
import static org.entente.investment.observation.InvestmentMeasure.POSITION;

import java.util.List;
import org.entente.investment.observation.Observation;
import org.entente.investment.pair.ReportingSide;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.release.Release;
import org.junit.jupiter.api.Test;

class StatisticalCumulationTest {
    private static final Release UNCTAD = release(1, "unctad");
    private static final CumulativeDefinition SUM_BY_HOST =
            CumulativeDefinition.of(SUM_OF_FLOWS, JAPAN_IN_AZERBAIJAN, ReportingSide.HOST);

    @Test
    void aSumTakesNegativeFlowsOffAndNamesItsYears() {
        Figure sum = figure(
                SUM_BY_HOST,
                List.of(
                        hostReports(FLOW, 2001, "4000000", UNCTAD),
                        hostReports(FLOW, 2002, "-1500000.5", UNCTAD),
                        hostReports(FLOW, 2003, "0", UNCTAD)));

        assertThat(sum.value()).isEqualByComparingTo("2499999.5");
        assertThat(sum.status()).isEqualTo(FigureStatus.DERIVED);
        assertThat(sum.interval().code()).isEqualTo("2001/2003");
        assertThat(sum.release()).isEqualTo(UNCTAD);
        assertThat(sum.inputs()).extracting(figure -> figure.interval().code()).containsExactly("2001", "2002", "2003");
        assertThat(sum.method())
                .isEqualTo("Sum of the yearly net flows of direct investment by JPN in AZE, as AZE reports it, 2001 to"
                        + " 2003, dataset unctad; current prices, not a position");
    }

    @Test
    void aYearWithoutAValueIsNamedAndNeverZero() {
        Figure sum = new StatisticalCumulation(
                        SUM_BY_HOST.between(2001, 2004),
                        List.of(hostReports(FLOW, 2001, "4", UNCTAD), hostReports(FLOW, 2003, null, UNCTAD)),
                        azerbaijansInflowsCovered(UNCTAD, 2001, 2003))
                .figure();

        assertThat(sum.value()).isEqualByComparingTo("4");
        assertThat(sum.method()).endsWith("; no value for 2002, 2003, 2004, which is not counted as zero");
        assertThat(sum.inputs())
                .extracting(Figure::absence)
                .containsExactly(null, Absence.NOT_REPORTED, Absence.NOT_REPORTED, Absence.NOT_IMPORTED);
    }

    @Test
    void yearsWithoutAnyValueGiveNoSum() {
        Figure sum = figure(SUM_BY_HOST, List.of(hostReports(FLOW, 2003, null, UNCTAD)));

        assertThat(sum.value()).isNull();
        assertThat(sum.absence()).isEqualTo(Absence.NOT_REPORTED);
        assertThat(sum.inputs()).hasSize(1);
    }

    @Test
    void whatWasNeverImportedIsToldFromWhatWasNotReported() {
        CumulativeDefinition byInvestor =
                CumulativeDefinition.of(SUM_OF_FLOWS, JAPAN_IN_AZERBAIJAN, ReportingSide.INVESTOR);
        List<Observation> none = List.of();

        assertThat(figure(byInvestor, none).absence()).isEqualTo(Absence.NOT_IMPORTED);
        assertThat(new StatisticalCumulation(SUM_BY_HOST, none, azerbaijansInflowsCovered(UNCTAD, 2001, 2012))
                        .figure()
                        .absence())
                .isEqualTo(Absence.NOT_REPORTED);
    }

    @Test
    void onlyTheAskedSideCounts() {
        List<Observation> both =
                List.of(hostReports(FLOW, 2001, "4", UNCTAD), investorReports(FLOW, 2001, "9", UNCTAD));
        CumulativeDefinition byInvestor =
                CumulativeDefinition.of(SUM_OF_FLOWS, JAPAN_IN_AZERBAIJAN, ReportingSide.INVESTOR);

        assertThat(figure(SUM_BY_HOST, both).value()).isEqualByComparingTo("4");
        assertThat(figure(byInvestor, both).value()).isEqualByComparingTo("9");
    }

    @Test
    void twoDatasetsAreNeverAddedAndTheOtherIsNamed() {
        Release imf = release(2, "imf");
        Figure sum = figure(
                SUM_BY_HOST,
                List.of(
                        hostReports(FLOW, 2001, "4", UNCTAD),
                        hostReports(FLOW, 2001, "5", imf),
                        hostReports(FLOW, 2002, "6", imf)));

        assertThat(sum.value()).isEqualByComparingTo("11");
        assertThat(sum.method()).contains("dataset imf").endsWith("; 1 other series not used");
        assertThat(sum.release()).isEqualTo(imf);
    }

    @Test
    void twoEditionsOfOneDatasetGiveNoSingleRelease() {
        Figure sum = figure(
                SUM_BY_HOST,
                List.of(
                        hostReports(FLOW, 2001, "4", UNCTAD),
                        hostReports(FLOW, 2002, "5", release(3, "unctad")),
                        hostReports(FLOW, 2003, "6", UNCTAD)));

        assertThat(sum.value()).isEqualByComparingTo("15");
        assertThat(sum.release()).isNull();
    }

    @Test
    void theLatestPositionIsTheLastOneWithAValue() {
        CumulativeDefinition position =
                CumulativeDefinition.of(LATEST_POSITION, JAPAN_IN_AZERBAIJAN, ReportingSide.HOST);
        List<Observation> positions = List.of(
                hostReports(POSITION, 2010, "100", UNCTAD),
                hostReports(POSITION, 2011, "-20", UNCTAD),
                hostReports(POSITION, 2012, null, UNCTAD),
                hostReports(FLOW, 2012, "7", UNCTAD));

        Figure latest = figure(position, positions);
        assertThat(latest.value()).isEqualByComparingTo("-20");
        assertThat(latest.status()).isEqualTo(FigureStatus.REPORTED);
        assertThat(latest.method())
                .isEqualTo("Latest position of direct investment by JPN in AZE, as AZE reports it, the end of 2011,"
                        + " dataset unctad");
        assertThat(figure(position.between(null, 2010), positions).value()).isEqualByComparingTo("100");
    }

    @Test
    void aDefinitionThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> SUM_BY_HOST.between(2012, 2001))
                .isInstanceOf(BadUserInputException.class)
                .hasMessage("the years 2012 to 2001 are in the wrong order");
    }

    private static Figure figure(CumulativeDefinition definition, List<Observation> observations) {
        return new StatisticalCumulation(definition, observations, nothingCovered()).figure();
    }
}
