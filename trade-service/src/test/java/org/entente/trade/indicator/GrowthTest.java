package org.entente.trade.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.trade.indicator.Vectors.dec;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GrowthTest {
    @Test
    void twoIntervalsAreThreeYears() {
        assertThat(Growth.compound(dec("100"), dec("121"), 2))
                .as("2019 to 2021: 10 % a year, not the cube root of three years")
                .isEqualByComparingTo("10");
        assertThat(Growth.compound(dec("100"), dec("133.1"), 3)).isEqualByComparingTo("10");
    }

    @Test
    void aGapCountsItsYears() {
        assertThat(Growth.compound(dec("100"), dec("146.41"), 4))
                .as("2017 and 2021 known, the years between not: four intervals")
                .isEqualByComparingTo("10");
    }

    @Test
    void rootsAreExactToSixteenDigits() {
        assertThat(Growth.compound(dec("1"), dec("2"), 2))
                .as("the square root of two less one")
                .isEqualByComparingTo("41.42135623730950");
        assertThat(Growth.compound(dec("3"), dec("4"), 7)).isEqualByComparingTo("4.195362743720856");
    }

    @Test
    void fromZeroThereIsNoRateAndToZeroAllIsLost() {
        assertThat(Growth.compound(dec("0"), dec("121"), 2)).isNull();
        assertThat(Growth.compound(dec("100"), dec("0"), 2)).isEqualByComparingTo("-100");
    }

    @Test
    void impossibleArgumentsAreRefused() {
        assertThatThrownBy(() -> Growth.compound(dec("1"), dec("2"), 0)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> Growth.compound(dec("1"), dec("-2"), 1)).hasMessageContaining("-2");
    }

    @Test
    void theTrendUsesEveryYearAndLeavesGapsWhereTheyAre() {
        TreeMap<Integer, BigDecimal> steady =
                new TreeMap<>(Map.of(2015, dec("100"), 2016, dec("110"), 2018, dec("133.1")));
        assertThat(Objects.requireNonNull(Growth.trend(steady)).doubleValue()).isCloseTo(10, Offset.offset(1e-9));

        TreeMap<Integer, BigDecimal> bumpy =
                new TreeMap<>(Map.of(2019, dec("100"), 2020, dec("200"), 2021, dec("100")));
        assertThat(Objects.requireNonNull(Growth.trend(bumpy)).doubleValue())
                .as("up and down again: no trend")
                .isCloseTo(0, Offset.offset(1e-9));
    }

    @Test
    void aZeroOrOneYearHasNoTrend() {
        assertThat(Growth.trend(new TreeMap<>(Map.of(2019, dec("0"), 2020, dec("1")))))
                .isNull();
        assertThat(Growth.trend(new TreeMap<>(Map.of(2019, dec("1"))))).isNull();
    }
}
