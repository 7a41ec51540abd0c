package org.entente.trade.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundGrowthTest {
    @ParameterizedTest
    @CsvSource({
        "100, 121, 2, 10",
        "100, 100, 7, 0",
        "100, 25, 2, -50",
        "80, 100, 1, 25",
        "5, 0, 3, -100",
        "100, 200, 10, 7.177346253629316",
        "1, 2, 2, 41.42135623730950",
        "300000, 145900000, 4, 369.6058617894101"
    })
    void theRateIsTheRootOfTheQuotientOverTheIntervals(
            BigDecimal base, BigDecimal last, int intervals, BigDecimal percent) {
        assertThat(CompoundGrowth.percent(base, last, intervals).orElseThrow()).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "0, 0", "-1, 5", "5, -1"})
    void zeroOrNegativeEndsHaveNoRate(BigDecimal base, BigDecimal last) {
        assertThat(CompoundGrowth.percent(base, last, 3)).isEmpty();
    }

    @Test
    void growthNeedsAnInterval() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompoundGrowth.percent(BigDecimal.ONE, BigDecimal.ONE, 0))
                .withMessageContaining("at least one interval");
    }
}
