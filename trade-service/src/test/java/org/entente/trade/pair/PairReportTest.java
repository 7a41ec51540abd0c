package org.entente.trade.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.trade.pair.Reports.AZE;
import static org.entente.trade.pair.Reports.JPN;

import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.junit.jupiter.api.Test;

class PairReportTest {
    @Test
    void aReportedTotalIsTheReportersOwnFigure() {
        Figure figure =
                Reports.reported("wits", 2023, AZE, Flow.IMPORT, "435287669.83").figure();

        assertThat(figure.value()).isEqualByComparingTo("435287669.83");
        assertThat(figure.status()).isEqualTo(FigureStatus.REPORTED);
        assertThat(figure.reporter()).isEqualTo(AZE);
        assertThat(figure.partner()).isEqualTo(JPN);
        assertThat(figure.method()).isNull();
    }

    @Test
    void withoutATotalTheLinesAreAddedUpAndTheFigureSaysSo() {
        Figure figure = Reports.lines(Basis.REPORTED, AZE, "12.5", 3).figure();

        assertThat(figure.value()).isEqualByComparingTo("12.5");
        assertThat(figure.status()).isEqualTo(FigureStatus.DERIVED);
        assertThat(figure.method()).contains("sum of 3 product lines (HS2017)");
    }

    @Test
    void aReconciledFigureHasNoReporter() {
        Figure figure = Reports.lines(Basis.RECONCILED, AZE, "12.5", 3).figure();

        assertThat(figure.status()).isEqualTo(FigureStatus.RECONCILED);
        assertThat(figure.reporter()).isNull();
        assertThat(figure.method()).contains("exports of AZE to JPN").contains("sum of 3 product lines");
    }

    @Test
    void aReportThatDoesNotNameThePartnerIsNotZero() {
        Figure figure = Reports.reported("wits", 2023, AZE, Flow.IMPORT, null).figure();

        assertThat(figure.value()).isNull();
        assertThat(figure.absence()).isEqualTo(Absence.NOT_REPORTED);
    }

    @Test
    void linesThatAreAllWithheldAreConfidential() {
        Figure figure = Reports.lines(Basis.REPORTED, AZE, null, 3).figure();

        assertThat(figure.absence()).isEqualTo(Absence.CONFIDENTIAL);
    }

    @Test
    void aReportedZeroIsAValue() {
        assertThat(Reports.reported("wits", 2023, AZE, Flow.IMPORT, "0")
                        .figure()
                        .value())
                .isEqualByComparingTo("0");
    }
}
