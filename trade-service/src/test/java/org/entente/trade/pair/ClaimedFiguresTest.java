package org.entente.trade.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.trade.pair.Reports.AZE;
import static org.entente.trade.pair.Reports.PAIR;
import static org.entente.trade.pair.Reports.in;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entente.kernel.claim.Claim;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Comparison;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Flow;
import org.entente.trade.pair.ClaimedFigures.Candidate;
import org.junit.jupiter.api.Test;

class ClaimedFiguresTest {
    private static Claim claim(String topic, Unit unit, String from, String to) {
        return claim(topic, unit, Interval.of(Period.parse(from), Period.parse(to)));
    }

    private static Claim claim(String topic, Unit unit, Interval interval) {
        return new Claim(
                topic,
                PAIR,
                AZE,
                "As stated",
                Comparison.EQUAL,
                BigDecimal.TEN,
                unit,
                unit == Unit.CURRENCY ? "EUR" : null,
                interval,
                "Minister",
                LocalDate.of(2022, 9, 6),
                "Newspaper",
                null,
                null,
                Reports.release("claims"),
                "claim",
                1,
                List.of(),
                null);
    }

    private static Candidate reported(Claim claim, PairReport... reports) {
        return ClaimedFigures.of(claim, Reports.of(reports)).get(0);
    }

    @Test
    void severalYearsAreAddedUpOnlyWhenEachIsKnown() {
        PairReport[] known = {
            in("2019", AZE, Flow.EXPORT, "5"), in("2020", AZE, Flow.EXPORT, "6"), in("2021", AZE, Flow.EXPORT, "7")
        };
        Candidate sum = reported(claim("EXPORTS", Unit.CURRENCY, "2019", "2021"), known);
        assertThat(sum.figure().value()).isEqualByComparingTo("18");
        assertThat(sum.figure().status()).isEqualTo(FigureStatus.DERIVED);
        assertThat(sum.figure().inputs()).hasSize(3);
        assertThat(sum.note())
                .contains("reported exports of 2019 to 2021 seen from AZE, dataset wits")
                .contains("added up from 3 periods")
                .contains("the claim is in EUR, the statistic in USD");

        Candidate missing = reported(claim("EXPORTS", Unit.CURRENCY, "2018", "2021"), known);
        assertThat(missing.figure().absence()).isEqualTo(Absence.NOT_DEFINED);
        assertThat(missing.note()).isEqualTo("2018 to 2021 is not added up: no reported exports of 2018");
    }

    @Test
    void monthsAndQuartersAreLaidBesideThemselves() {
        PairReport[] months = {
            in("2022-01", AZE, Flow.IMPORT, "1"),
            in("2022-02", AZE, Flow.IMPORT, "2"),
            in("2022-03", AZE, Flow.IMPORT, "3"),
            in("2022-04", AZE, Flow.IMPORT, "4")
        };
        assertThat(reported(claim("IMPORTS", Unit.CURRENCY, "2022-02", "2022-02"), months)
                        .figure()
                        .value())
                .isEqualByComparingTo("2");
        assertThat(reported(claim("IMPORTS", Unit.CURRENCY, "2022-Q1", "2022-Q1"), months)
                        .figure()
                        .value())
                .isEqualByComparingTo("6");
        assertThat(reported(claim("IMPORTS", Unit.CURRENCY, "2022-01", "2022-04"), months)
                        .figure()
                        .value())
                .isEqualByComparingTo("10");
    }

    @Test
    void aClaimInPerCentIsReadAsGrowth() {
        PairReport[] reports = {
            in("2020", AZE, Flow.EXPORT, "40"),
            in("2021", AZE, Flow.EXPORT, "50"),
            in("2021-01", AZE, Flow.EXPORT, "3"),
            in("2021-02", AZE, Flow.EXPORT, "3"),
            in("2022-01", AZE, Flow.EXPORT, "4"),
            in("2022-02", AZE, Flow.EXPORT, "5")
        };
        Candidate year = reported(claim("EXPORTS", Unit.PERCENT, "2021", "2021"), reports);
        assertThat(year.figure().value()).isEqualByComparingTo("25");
        assertThat(year.figure().unit()).isEqualTo(Unit.PERCENT);
        assertThat(year.note()).startsWith("growth over 2020 of reported exports of 2021");

        Candidate months = reported(claim("EXPORTS", Unit.PERCENT, "2022-01", "2022-02"), reports);
        assertThat(months.figure().value()).isEqualByComparingTo("50");
        assertThat(months.note())
                .startsWith("growth over 2021-01 to 2021-02 of reported exports of 2022-01 to 2022-02");

        assertThat(reported(claim("EXPORTS", Unit.PERCENT, "2020", "2020"), reports)
                        .figure()
                        .absence())
                .isEqualTo(Absence.NOT_DEFINED);
    }

    @Test
    void growthOverSeveralYearsMayMeanAllOfItOrAYearsWorth() {
        List<Candidate> candidates = ClaimedFigures.of(
                claim("EXPORTS", Unit.PERCENT, "2019", "2021"),
                Reports.of(in("2019", AZE, Flow.EXPORT, "100"), in("2021", AZE, Flow.EXPORT, "121")));

        assertThat(candidates.get(0).figure().value()).isEqualByComparingTo("21");
        assertThat(candidates.get(1).figure().value()).isEqualByComparingTo("10");
        assertThat(candidates.get(1).note()).startsWith("compound growth a year of");
    }

    @Test
    void otherFlowsAndTheBalanceAreMeasuredToo() {
        PairReport[] reports = {
            in("2021", AZE, Flow.EXPORT, "40"), in("2021", AZE, Flow.IMPORT, "50"), in("2021", AZE, Flow.RE_EXPORT, "3")
        };
        assertThat(reported(claim("RE_EXPORTS", Unit.CURRENCY, "2021", "2021"), reports)
                        .figure()
                        .value())
                .isEqualByComparingTo("3");
        assertThat(reported(claim("BALANCE", Unit.CURRENCY, "2021", "2021"), reports)
                        .figure()
                        .value())
                .isEqualByComparingTo("-10");
        assertThat(reported(claim("BALANCE", Unit.PERCENT, "2021", "2021"), reports)
                        .figure()
                        .value())
                .isNull();
    }

    @Test
    void daysThatAreNoPeriodHaveNoStatistic() {
        PairReports none = Reports.of();
        assertThat(ClaimedFigures.of(
                        claim("EXPORTS", Unit.CURRENCY, new Interval(null, LocalDate.of(2022, 9, 6))), none))
                .isEmpty();
        assertThat(ClaimedFigures.of(
                        claim(
                                "EXPORTS",
                                Unit.CURRENCY,
                                new Interval(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 9, 6))),
                        none))
                .isEmpty();
        assertThat(ClaimedFigures.of(claim("WEATHER", Unit.CURRENCY, "2021", "2021"), none))
                .isEmpty();
    }
}
