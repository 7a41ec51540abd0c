package org.entente.trade.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.trade.indicator.Vectors.decs;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConcentrationTest {
    /** Shares 0.5, 0.3, 0.2: HHI 0.25 + 0.09 + 0.04 = 0.38. */
    private static final Concentration THREE = Concentration.of(decs("50", "30", "20", "0"));

    @Test
    void theRawIndexIsTheSumOfSquaredShares() {
        assertThat(THREE.hhi()).isEqualByComparingTo("0.38");
        assertThat(THREE.hhiOfPercentages()).isEqualByComparingTo("3800");
    }

    @Test
    void sharesAreNotRoundedOnTheWay() {
        // Thirds rounded to 16 digits and squared would add up to 0.33333333333333326667.
        assertThat(Concentration.of(decs("1", "1", "1")).hhi()).isEqualByComparingTo("0.3333333333333333");
        assertThat(Concentration.of(decs("1", "1", "1")).normalisedPracticalGuide(3))
                .as("equal shares, exactly")
                .isEqualByComparingTo("0");
    }

    @Test
    void theTwoNormalisationsAreTwoNumbersForTheSameData() {
        assertThat(THREE.normalisedPracticalGuide(4))
                .as("(0.38 - 0.25) / 0.75")
                .isEqualByComparingTo("0.1733333333333333");
        assertThat(THREE.normalisedUnctad(4))
                .as("(0.6164414002968976 - 0.5) / 0.5")
                .isEqualByComparingTo("0.2328828005937953");
    }

    @Test
    void whatIsCountedAsNChangesTheNumber() {
        assertThat(THREE.active()).isEqualTo(3);
        assertThat(THREE.normalisedPracticalGuide(THREE.active()))
                .as("(0.38 - 1/3) / (2/3)")
                .isEqualByComparingTo("0.07");
        assertThat(THREE.normalisedPracticalGuide(100))
                .as("(0.38 - 0.01) / 0.99")
                .isEqualByComparingTo("0.3737373737373737");
    }

    @Test
    void oneAloneCannotBeNormalised() {
        Concentration alone = Concentration.of(decs("7"));
        assertThat(alone.hhi()).isEqualByComparingTo("1");
        assertThat(alone.normalisedPracticalGuide(1)).isNull();
        assertThat(alone.normalisedUnctad(1)).isNull();
        assertThat(alone.normalisedPracticalGuide(2)).isEqualByComparingTo("1");
        assertThat(alone.normalisedUnctad(2)).isEqualByComparingTo("1");
    }

    @Test
    void withoutTradeThereIsNoConcentration() {
        Concentration none = Concentration.of(List.of());
        assertThat(none.hhi()).isNull();
        assertThat(none.hhiOfPercentages()).isNull();
        assertThat(none.normalisedPracticalGuide(5)).isNull();
        assertThat(none.normalisedUnctad(5)).isNull();
    }

    @Test
    void thereCannotBeFewerThanThoseWithTrade() {
        assertThatThrownBy(() -> THREE.normalisedUnctad(2)).hasMessageContaining("n is 2, and there are 3");
    }
}
