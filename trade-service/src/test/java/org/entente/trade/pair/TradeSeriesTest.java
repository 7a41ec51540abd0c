package org.entente.trade.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.trade.pair.Reports.AZE;
import static org.entente.trade.pair.Reports.FROM_AZE;
import static org.entente.trade.pair.Reports.FROM_JPN;
import static org.entente.trade.pair.Reports.JPN;
import static org.entente.trade.pair.Reports.known;
import static org.entente.trade.pair.Reports.reconciled;
import static org.entente.trade.pair.Reports.reported;

import java.math.BigDecimal;
import java.util.List;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Valuation;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.junit.jupiter.api.Test;

class TradeSeriesTest {
    private static TradeYear only(PairReport... reports) {
        return only(FROM_AZE, PeriodFilter.ALL, reports);
    }

    private static TradeYear only(Viewpoint view, PeriodFilter filter, PairReport... reports) {
        List<TradeYear> years = new TradeSeries(Reports.of(reports), view).list(filter);
        assertThat(years).hasSize(1);
        return years.get(0);
    }

    @Test
    void turnoverAndBalanceAreMadeOfBothFlowsAndNameThem() {
        TradeYear year = only(
                reported("wits", 2021, AZE, Flow.EXPORT, "100.25"), reported("wits", 2021, AZE, Flow.IMPORT, "30.5"));

        assertThat(year.turnover().value()).isEqualByComparingTo("130.75");
        assertThat(year.balance().value()).isEqualByComparingTo("69.75");
        assertThat(year.turnover().inputs()).containsExactly(year.exports(), year.imports());
        assertThat(year.turnover().valuation()).isEqualTo(Valuation.MIXED);
        assertThat(year.turnover().status()).isEqualTo(FigureStatus.DERIVED);
        assertThat(year.turnover().reporter()).isEqualTo(AZE);
    }

    @Test
    void whatTheCountryDidNotReportIsTakenFromThePartnerAndLabelled() {
        TradeYear year = only(
                reported("wits", 2023, AZE, Flow.IMPORT, "435287669.83"),
                reported("wits", 2023, JPN, Flow.IMPORT, "12927757.02"));

        Figure exports = year.exports();
        assertThat(exports.value()).isEqualByComparingTo("12927757.02");
        assertThat(exports.status()).isEqualTo(FigureStatus.DERIVED_FROM_COUNTERPART);
        assertThat(exports.reporter()).isEqualTo(JPN);
        assertThat(exports.valuation()).isEqualTo(Valuation.CIF);
        assertThat(exports.method()).contains("exports of AZE to JPN").contains("imports of JPN from AZE");
        assertThat(exports.inputs()).hasSize(1);
        assertThat(year.imports().status()).isEqualTo(FigureStatus.REPORTED);
        assertThat(year.turnover().value()).isEqualByComparingTo("448215426.85");
        assertThat(year.turnover().reporter()).isNull();
    }

    @Test
    void theOtherSideSeesTheSameGoodsTheOtherWayRound() {
        TradeYear year = only(
                FROM_JPN,
                PeriodFilter.ALL,
                reported("wits", 2023, AZE, Flow.IMPORT, "435287669.83"),
                reported("wits", 2023, JPN, Flow.IMPORT, "12927757.02"));

        assertThat(year.exports().value()).isEqualByComparingTo("435287669.83");
        assertThat(year.exports().reporter()).isEqualTo(AZE);
        assertThat(year.imports().value()).isEqualByComparingTo("12927757.02");
    }

    @Test
    void aMissingFlowIsNotZero() {
        TradeYear notImported = only(reported("wits", 2023, AZE, Flow.IMPORT, "5"));
        assertThat(notImported.exports().absence()).isEqualTo(Absence.NOT_IMPORTED);
        assertThat(notImported.turnover().value()).isNull();
        assertThat(notImported.turnover().absence()).isEqualTo(Absence.NOT_IMPORTED);
        assertThat(notImported.balance().value()).isNull();

        TradeYear notReported =
                only(reported("wits", 2023, AZE, Flow.IMPORT, "5"), reported("wits", 2023, AZE, Flow.EXPORT, null));
        assertThat(notReported.exports().absence()).isEqualTo(Absence.NOT_REPORTED);
    }

    @Test
    void bothDirectionsOfAReconciledYearAreThere() {
        TradeYear year = only(reconciled(2020, AZE, "7"), reconciled(2020, JPN, "4"));

        assertThat(year.basis()).isEqualTo(Basis.RECONCILED);
        assertThat(year.exports().value()).isEqualByComparingTo("7");
        assertThat(year.imports().value()).isEqualByComparingTo("4");
        assertThat(year.imports().status()).isEqualTo(FigureStatus.RECONCILED);
        assertThat(year.turnover().reporter()).isNull();
    }

    @Test
    void aReconciledDatasetThatKnowsOneDirectionSaysThatTheOtherIsNotReported() {
        TradeYear year = only(reconciled(2020, AZE, "7"));
        assertThat(year.imports().absence()).isEqualTo(Absence.NOT_REPORTED);
    }

    @Test
    void theDatasetThatKnowsBothFlowsAnswers() {
        TradeYear year = only(
                reported("half", 2020, AZE, Flow.IMPORT, "5"), reconciled(2020, AZE, "7"), reconciled(2020, JPN, "4"));

        assertThat(year.dataset()).isEqualTo("baci");
        assertThat(year.otherDatasets()).containsExactly("half");
    }

    @Test
    void reportedFiguresComeBeforeReconciledOnes() {
        TradeYear year = only(
                reported("wits", 2020, AZE, Flow.IMPORT, "5"),
                reported("wits", 2020, AZE, Flow.EXPORT, "6"),
                reconciled(2020, AZE, "7"),
                reconciled(2020, JPN, "4"));

        assertThat(year.dataset()).isEqualTo("wits");
        assertThat(year.otherDatasets()).containsExactly("baci");
    }

    @Test
    void ownReportsComeBeforeThePartners() {
        TradeYear year = only(
                known("mirror", 2020, JPN, Flow.IMPORT, "5", 9),
                known("mirror", 2020, JPN, Flow.EXPORT, "6", 9),
                known("own", 2020, AZE, Flow.IMPORT, "7", 1),
                known("own", 2020, AZE, Flow.EXPORT, "8", 1));

        assertThat(year.dataset()).isEqualTo("own");
    }

    @Test
    void ofEqualsTheNewestAnswers() {
        TradeYear year = only(
                known("older", 2020, AZE, Flow.IMPORT, "5", 1),
                known("newer", 2020, AZE, Flow.IMPORT, "6", 2),
                known("middle", 2020, AZE, Flow.IMPORT, "7", 1));

        assertThat(year.dataset()).isEqualTo("newer");
        assertThat(year.otherDatasets()).containsExactly("middle", "older");
    }

    @Test
    void theBasisCanBeAskedFor() {
        PairReport[] reports = {
            reported("wits", 2020, AZE, Flow.IMPORT, "5"),
            reported("wits", 2020, AZE, Flow.EXPORT, "6"),
            reconciled(2020, AZE, "7")
        };
        PeriodFilter reconciled = PeriodFilter.ofYears(null, null, null, Basis.RECONCILED);
        assertThat(only(FROM_AZE, reconciled, reports).dataset()).isEqualTo("baci");
        PeriodFilter wits = PeriodFilter.ofYears(null, null, "wits", null);
        assertThat(only(FROM_AZE, wits, reports).dataset()).isEqualTo("wits");
        PeriodFilter unknown = PeriodFilter.ofYears(null, null, "other", null);
        assertThat(new TradeSeries(Reports.of(reports), FROM_AZE).list(unknown)).isEmpty();
    }

    @Test
    void growthAndChangeCompareWithTheYearBefore() {
        List<TradeYear> years = new TradeSeries(
                        Reports.of(
                                reported("wits", 2020, AZE, Flow.EXPORT, "40"),
                                reported("wits", 2020, AZE, Flow.IMPORT, "40"),
                                reported("wits", 2021, AZE, Flow.EXPORT, "70"),
                                reported("wits", 2021, AZE, Flow.IMPORT, "30")),
                        FROM_AZE)
                .list(PeriodFilter.ofYears(2021, 2021, null, null));

        assertThat(years).hasSize(1);
        TradeYear year = years.get(0);
        assertThat(year.growth().value()).isEqualByComparingTo("25");
        assertThat(year.change().value()).isEqualByComparingTo("20");
        assertThat(year.growth().inputs())
                .extracting(Figure::value)
                .usingElementComparator((one, other) -> one.compareTo(other))
                .containsExactly(new BigDecimal(100), new BigDecimal(80));
    }

    @Test
    void growthFromZeroIsNotDefinedAndTheChangeIs() {
        List<TradeYear> years = new TradeSeries(
                        Reports.of(
                                reported("wits", 2020, AZE, Flow.EXPORT, "0"),
                                reported("wits", 2020, AZE, Flow.IMPORT, "0"),
                                reported("wits", 2021, AZE, Flow.EXPORT, "70"),
                                reported("wits", 2021, AZE, Flow.IMPORT, "30")),
                        FROM_AZE)
                .list(PeriodFilter.ALL);

        assertThat(years.get(1).growth().value()).isNull();
        assertThat(years.get(1).growth().absence()).isEqualTo(Absence.NOT_DEFINED);
        assertThat(years.get(1).change().value()).isEqualByComparingTo("100");
    }

    @Test
    void growthIsNotDefinedAcrossAGapOrAcrossDatasets() {
        List<TradeYear> years = new TradeSeries(
                        Reports.of(
                                reported("wits", 2018, AZE, Flow.EXPORT, "1"),
                                reported("wits", 2018, AZE, Flow.IMPORT, "1"),
                                reported("other", 2019, AZE, Flow.EXPORT, "1"),
                                reported("other", 2019, AZE, Flow.IMPORT, "1"),
                                reported("wits", 2020, AZE, Flow.EXPORT, "1"),
                                reported("wits", 2020, AZE, Flow.IMPORT, "1")),
                        FROM_AZE)
                .list(PeriodFilter.ALL);

        assertThat(years).extracting(year -> year.growth().absence()).containsOnly(Absence.NOT_DEFINED);
        assertThat(years.get(2).growth().method()).contains("wits has no turnover of 2019");
    }

    @Test
    void growthIsNotDefinedWhenOtherSidesReported() {
        List<TradeYear> years = new TradeSeries(
                        Reports.of(
                                reported("wits", 2020, AZE, Flow.EXPORT, "40"),
                                reported("wits", 2020, AZE, Flow.IMPORT, "40"),
                                reported("wits", 2021, JPN, Flow.IMPORT, "70"),
                                reported("wits", 2021, AZE, Flow.IMPORT, "30")),
                        FROM_AZE)
                .list(PeriodFilter.ALL);

        assertThat(years.get(1).growth().value()).isNull();
        assertThat(years.get(1).growth().method()).contains("not reported by the same sides");
    }

    @Test
    void yearsThatNameNeitherSideAreNotListed() {
        TradeSeries series = new TradeSeries(Reports.of(reported("wits", 2020, AZE, Flow.EXPORT, null)), FROM_AZE);

        assertThat(series.list(PeriodFilter.ALL)).isEmpty();
        assertThat(series.findLatest(PeriodFilter.ALL)).isEmpty();
    }
}
