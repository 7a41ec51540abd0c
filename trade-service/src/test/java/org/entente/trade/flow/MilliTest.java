package org.entente.trade.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MilliTest {
    @Test
    void everyThousandthSurvivesTheWayInAndOut() {
        assertThat(Milli.ofUnits(new BigDecimal("27902.001"))).isEqualTo(27_902_001L);
        assertThat(Milli.toUnits(27_902_001L)).isEqualByComparingTo("27902.001");
        assertThat(Milli.ofUnits(new BigDecimal("2E+5"))).isEqualTo(200_000_000L);
    }

    @Test
    void theLargestPublishedFigureFits() {
        // A hundred times the value of world trade in a year.
        assertThat(Milli.ofUnits(new BigDecimal("2500000000000000"))).isEqualTo(2_500_000_000_000_000_000L);
    }

    @Test
    void nothingIsRounded() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Milli.ofUnits(new BigDecimal("0.0001")));
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Milli.toUnits((Long) null)).isNull();
    }
}
