package org.entente.trade.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.trade.pair.Reports.AZE;
import static org.entente.trade.pair.Reports.FROM_AZE;
import static org.entente.trade.pair.Reports.JPN;
import static org.entente.trade.pair.Reports.in;
import static org.entente.trade.pair.Reports.reconciled;
import static org.entente.trade.pair.Reports.reported;

import java.util.ArrayList;
import java.util.List;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.period.Frequency;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ObservationSeriesTest {
    private static final PeriodFilter MONTHS = new PeriodFilter(Frequency.MONTHLY, null, null, null, null);
    private static final PeriodFilter QUARTERS = new PeriodFilter(Frequency.QUARTERLY, null, null, null, null);

    private static ObservationSeries series(@Nullable Flow flow, SeriesFill fill, PairReport... reports) {
        return new ObservationSeries(Reports.of(reports), FROM_AZE, Measure.of(flow), fill);
    }

    private static PairReport[] months(int year, int count, int each) {
        List<PairReport> months = new ArrayList<>();
        for (int month = 1; month <= count; month++) {
            months.add(in(Period.ofMonth(year, month).code(), AZE, Flow.EXPORT, String.valueOf(each)));
        }
        return months.toArray(PairReport[]::new);
    }

    @Test
    void aMonthIsComparedWithTheSameMonthOfTheYearBefore() {
        List<TradeObservation> list = series(
                        Flow.EXPORT,
                        SeriesFill.NONE,
                        in("2020-07", AZE, Flow.EXPORT, "40"),
                        in("2021-06", AZE, Flow.EXPORT, "90"),
                        in("2021-07", AZE, Flow.EXPORT, "50"),
                        in("2021", AZE, Flow.EXPORT, "999"),
                        in("2021-Q3", AZE, Flow.EXPORT, "888"))
                .list(MONTHS);

        assertThat(list).extracting(one -> one.period().code()).containsExactly("2020-07", "2021-06", "2021-07");
        TradeObservation july = list.get(2);
        assertThat(july.figure().value()).isEqualByComparingTo("50");
        assertThat(july.movement().growth().value()).isEqualByComparingTo("25");
        assertThat(july.movement().change().value()).isEqualByComparingTo("10");
        assertThat(july.movement().growth().method()).contains("exports of the same period of the year before");
        assertThat(list.get(1).movement().growth().value()).isNull();
        assertThat(list.get(1).movement().change().method()).contains("wits has no exports of 2020-06");
    }

    @Test
    void quartersAreASeriesOfTheirOwn() {
        assertThat(series(
                                Flow.IMPORT,
                                SeriesFill.NONE,
                                in("2020-Q1", AZE, Flow.IMPORT, "0"),
                                in("2021-Q1", AZE, Flow.IMPORT, "5"))
                        .list(QUARTERS))
                .hasSize(2)
                .last()
                .satisfies(quarter -> {
                    assertThat(quarter.movement().growth().absence()).isEqualTo(Absence.NOT_DEFINED);
                    assertThat(quarter.movement().growth().method()).contains("is zero");
                    assertThat(quarter.movement().change().value()).isEqualByComparingTo("5");
                });
    }

    @Test
    void aPartIsTheCountrysOwnReportAndNeverTakenFromThePartner() {
        PairReport[] reports = {
            in("2021", AZE, Flow.EXPORT, "100"),
            in("2021", AZE, Flow.RE_EXPORT, "30"),
            in("2021", JPN, Flow.IMPORT, "120"),
            in("2022", JPN, Flow.IMPORT, "130"),
            in("2022", JPN, Flow.RE_IMPORT, "7")
        };
        List<TradeObservation> reExports =
                series(Flow.RE_EXPORT, SeriesFill.NONE, reports).list(PeriodFilter.ALL);
        assertThat(reExports).extracting(one -> one.period().code()).containsExactly("2021");
        assertThat(reExports.get(0).figure().value()).isEqualByComparingTo("30");
        assertThat(reExports.get(0).figure().status()).isEqualTo(FigureStatus.REPORTED);

        List<TradeObservation> exports =
                series(Flow.EXPORT, SeriesFill.NONE, reports).list(PeriodFilter.ALL);
        assertThat(exports)
                .extracting(one -> one.figure().status())
                .containsExactly(FigureStatus.REPORTED, FigureStatus.DERIVED_FROM_COUNTERPART);
        assertThat(exports.get(0).figure().value()).isEqualByComparingTo("100");
        assertThat(exports.get(1).figure().value()).isEqualByComparingTo("130");
    }

    @Test
    void aPartThatTheReportDoesNotHoldIsNotReportedWhereItsWholeIs() {
        DatasetPeriod period =
                new DatasetPeriod(FROM_AZE, Period.ofYear(2021), "wits", List.of(in("2021", AZE, Flow.EXPORT, "100")));

        assertThat(period.flow(Flow.RE_EXPORT).absence()).isEqualTo(Absence.NOT_REPORTED);
        assertThat(period.flow(Flow.RE_IMPORT).absence()).isEqualTo(Absence.NOT_IMPORTED);
    }

    @Test
    void partsAreNotAddedToTheTurnover() {
        List<TradeObservation> turnover = series(
                        null,
                        SeriesFill.NONE,
                        in("2021", AZE, Flow.EXPORT, "100"),
                        in("2021", AZE, Flow.RE_EXPORT, "30"),
                        in("2021", AZE, Flow.IMPORT, "50"),
                        in("2021", AZE, Flow.RE_IMPORT, "5"))
                .list(PeriodFilter.ALL);

        assertThat(turnover.get(0).figure().value()).isEqualByComparingTo("150");
    }

    @Test
    void twelveMonthsAreNoYearUnlessThatIsAskedFor() {
        PairReport[] reports = months(2021, 12, 10);

        assertThat(series(Flow.EXPORT, SeriesFill.NONE, reports).list(PeriodFilter.ALL))
                .isEmpty();
        List<TradeObservation> filled =
                series(Flow.EXPORT, SeriesFill.MONTHS, reports).list(PeriodFilter.ALL);
        assertThat(filled).hasSize(1);
        assertThat(filled.get(0).figure().value()).isEqualByComparingTo("120");
        assertThat(filled.get(0).figure().status()).isEqualTo(FigureStatus.DERIVED);
        assertThat(filled.get(0).figure().inputs()).hasSize(12);
        assertThat(filled.get(0).figure().method()).contains("12 periods 2021-01 to 2021-12");
        assertThat(series(Flow.EXPORT, SeriesFill.MONTHS, reports).list(QUARTERS))
                .extracting(one -> one.period().code())
                .containsExactly("2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4");
    }

    @Test
    void elevenMonthsAreNoYearEither() {
        assertThat(series(Flow.EXPORT, SeriesFill.MONTHS, months(2021, 11, 10)).list(PeriodFilter.ALL))
                .isEmpty();
    }

    @Test
    void aReportedYearComesBeforeTheSumOfItsMonths() {
        List<PairReport> reports = new ArrayList<>(List.of(months(2021, 12, 10)));
        reports.add(reported("annual", 2021, AZE, Flow.EXPORT, "125"));

        List<TradeObservation> list = series(Flow.EXPORT, SeriesFill.MONTHS, reports.toArray(PairReport[]::new))
                .list(PeriodFilter.ALL);
        assertThat(list).extracting(TradeObservation::dataset).containsExactly("annual");
    }

    @Test
    void monthsAreWantedByYearsDatasetAndBasis() {
        PairReport[] reports = months(2021, 12, 10);
        PeriodFilter half =
                new PeriodFilter(Frequency.MONTHLY, Period.ofYear(2021), Period.parse("2021-Q2"), null, null);
        assertThat(series(Flow.EXPORT, SeriesFill.NONE, reports).list(half)).hasSize(6);
        assertThat(series(Flow.EXPORT, SeriesFill.NONE, reports)
                        .list(new PeriodFilter(Frequency.MONTHLY, null, null, "other", null)))
                .isEmpty();
        PeriodFilter reconciled = new PeriodFilter(Frequency.ANNUAL, null, null, null, Basis.RECONCILED);
        assertThat(series(
                                Flow.EXPORT,
                                SeriesFill.NONE,
                                reported("wits", 2020, AZE, Flow.EXPORT, "1"),
                                reconciled(2020, AZE, "2"))
                        .list(reconciled))
                .extracting(TradeObservation::dataset)
                .containsExactly("baci");
    }

    @Test
    void aSeriesThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new PeriodFilter(
                        Frequency.MONTHLY, Period.parse("2021-07"), Period.parse("2021-Q2"), null, null))
                .isInstanceOf(BadUserInputException.class)
                .hasMessage("from is 2021-07, after to, which is 2021-Q2");
        assertThatThrownBy(() -> PeriodFilter.ofYears(21, null, null, null))
                .hasMessage("from is 21; write a calendar year such as 2021");
    }
}
