package org.entente.investment.asymmetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.investment.Given.azerbaijansInflowsCovered;
import static org.entente.investment.Given.hostReports;
import static org.entente.investment.Given.investorReports;
import static org.entente.investment.Given.nothingCovered;
import static org.entente.investment.Given.release;
import static org.entente.investment.observation.InvestmentMeasure.FLOW;

import java.util.List;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.release.Release;
import org.junit.jupiter.api.Test;

class AsymmetriesTest {
    private static final Release UNCTAD = release(1, "unctad");

    @Test
    void twoReportsAreComparedByDifferenceAndRelativeToTheirMeanSize() {
        InvestmentAsymmetry one = asymmetry("30", "10");

        assertThat(one.difference().value()).isEqualByComparingTo("20");
        assertThat(one.difference().unit()).isEqualTo(Unit.CURRENCY);
        assertThat(one.relative().value()).isEqualByComparingTo("1");
        assertThat(one.relative().unit()).isEqualTo(Unit.RATIO);
        assertThat(one.signConflict()).isFalse();
    }

    @Test
    void oppositeSignsAreAConflictAtTheEndOfTheScale() {
        assertThat(asymmetry("5", "-15").signConflict()).isTrue();
        assertThat(asymmetry("5", "-15").difference().value()).isEqualByComparingTo("20");
        assertThat(asymmetry("5", "-15").relative().value()).isEqualByComparingTo("2");
        assertThat(asymmetry("-5", "15").relative().value()).isEqualByComparingTo("-2");
        assertThat(asymmetry("-5", "-15").signConflict()).isFalse();
        assertThat(asymmetry("-5", "-15").relative().value()).isEqualByComparingTo("1");
    }

    @Test
    void twoZerosDifferByNothingAndHaveNoRelativeAsymmetry() {
        InvestmentAsymmetry zeros = asymmetry("0", "0");

        assertThat(zeros.difference().value()).isEqualByComparingTo("0");
        assertThat(zeros.relative().absence()).isEqualTo(Absence.NOT_DEFINED);
        assertThat(zeros.signConflict()).isFalse();
        assertThat(asymmetry("0", "3").relative().value()).isEqualByComparingTo("-2");
    }

    @Test
    void aMissingSideIsNotZero() {
        InvestmentAsymmetry one = Asymmetries.of(
                        List.of(investorReports(FLOW, 2001, "9", UNCTAD)),
                        azerbaijansInflowsCovered(UNCTAD, 2001, 2001))
                .get(0);

        assertThat(one.hostReport().absence()).isEqualTo(Absence.NOT_REPORTED);
        assertThat(one.difference().value()).isNull();
        assertThat(one.relative().value()).isNull();
        assertThat(one.signConflict()).isNull();
    }

    @Test
    void reportsOfDifferentDatasetsAreNotPaired() {
        List<InvestmentAsymmetry> apart = Asymmetries.of(
                List.of(hostReports(FLOW, 2001, "4", UNCTAD), investorReports(FLOW, 2001, "9", release(2, "imf"))),
                nothingCovered());

        assertThat(apart).extracting(InvestmentAsymmetry::dataset).containsExactly("imf", "unctad");
        assertThat(apart.get(0).hostReport().absence()).isEqualTo(Absence.NOT_IMPORTED);
    }

    private static InvestmentAsymmetry asymmetry(String host, String investor) {
        return Asymmetries.of(
                        List.of(hostReports(FLOW, 2001, host, UNCTAD), investorReports(FLOW, 2001, investor, UNCTAD)),
                        nothingCovered())
                .get(0);
    }
}
