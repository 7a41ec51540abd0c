package org.entente.trade.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.trade.pair.Reports.AZE;
import static org.entente.trade.pair.Reports.FROM_AZE;
import static org.entente.trade.pair.Reports.JPN;
import static org.entente.trade.pair.Reports.reported;

import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.trade.flow.Flow;
import org.junit.jupiter.api.Test;

class GrowthOverYearsTest {
    private static Figure growth(int from, int to, PairReport... reports) {
        return new GrowthOverYears(
                        Reports.of(reports),
                        FROM_AZE,
                        Measure.of(Flow.EXPORT),
                        PeriodFilter.ofYears(from, to, null, null))
                .figure();
    }

    @Test
    void intervalsAreCountedByTheCalendarAndMissingYearsAreNamed() {
        Figure figure = growth(
                2018,
                2020,
                reported("wits", 2018, AZE, Flow.EXPORT, "100"),
                reported("wits", 2020, AZE, Flow.EXPORT, "121"));

        assertThat(figure.value()).isEqualByComparingTo("10");
        assertThat(figure.unit()).isEqualTo(Unit.PERCENT);
        assertThat(figure.method()).contains("^(1/2)").contains("no figure of 2019");
        assertThat(figure.inputs()).extracting(input -> input.interval().code()).containsExactly("2020", "2018");
    }

    @Test
    void aMissingEndAnotherDatasetOrAnotherReporterHasNoGrowth() {
        assertThat(growth(2018, 2020, reported("wits", 2018, AZE, Flow.EXPORT, "100"))
                        .absence())
                .isEqualTo(Absence.NOT_DEFINED);
        Figure datasets = growth(
                2018,
                2020,
                reported("wits", 2018, AZE, Flow.EXPORT, "100"),
                reported("other", 2020, AZE, Flow.EXPORT, "121"));
        assertThat(datasets.value()).isNull();
        assertThat(datasets.method()).contains("no dataset has exports of both years from the same reporters");
        assertThat(growth(
                                2018,
                                2020,
                                reported("wits", 2018, AZE, Flow.EXPORT, "100"),
                                reported("wits", 2020, JPN, Flow.IMPORT, "121"))
                        .value())
                .isNull();
    }

    @Test
    void growthFromZeroIsNotDefined() {
        Figure figure = growth(
                2018,
                2020,
                reported("wits", 2018, AZE, Flow.EXPORT, "0"),
                reported("wits", 2020, AZE, Flow.EXPORT, "121"));

        assertThat(figure.absence()).isEqualTo(Absence.NOT_DEFINED);
        assertThat(figure.method()).contains("2018 is zero");
        assertThat(figure.inputs()).hasSize(2);
    }

    @Test
    void oneYearIsNoTimeToGrowIn() {
        assertThatThrownBy(() -> growth(2020, 2020))
                .isInstanceOf(BadUserInputException.class)
                .hasMessageContaining("two different years");
    }
}
