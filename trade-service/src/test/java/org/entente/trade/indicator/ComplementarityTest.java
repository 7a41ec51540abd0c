package org.entente.trade.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.trade.indicator.Vectors.vector;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComplementarityTest {
    private static final Map<String, BigDecimal> OIL_AND_FRUIT = vector("2709", "80", "0802", "20");
    private static final Map<String, BigDecimal> OIL_AND_CARS = vector("2709", "30", "8703", "70");

    @Test
    void halfTheDistanceOfTheSharesIsTakenFromAHundred() {
        // |0.3 - 0.8| + |0 - 0.2| + |0.7 - 0| = 1.4; 100 (1 - 0.7) = 30
        assertThat(Complementarity.of(OIL_AND_FRUIT, OIL_AND_CARS)).isEqualByComparingTo("30");
    }

    @Test
    void itHasADirection() {
        // i exports oil and imports cars, j exports cars and imports oil and cars.
        Map<String, BigDecimal> importsOfI = vector("8703", "10");
        Map<String, BigDecimal> exportsOfJ = vector("8703", "90", "2709", "10");

        assertThat(Complementarity.of(OIL_AND_FRUIT, OIL_AND_CARS)).isEqualByComparingTo("30");
        assertThat(Complementarity.of(exportsOfJ, importsOfI))
                .as("100 (1 - (0.1 + 0.1) / 2)")
                .isEqualByComparingTo("90");
    }

    @Test
    void theFinerTheProductsTheLower() {
        Map<String, BigDecimal> crude = vector("270900", "10");
        Map<String, BigDecimal> refined = vector("271012", "10");

        assertThat(Complementarity.of(vector("27", "10"), vector("27", "10")))
                .as("one chapter")
                .isEqualByComparingTo("100");
        assertThat(Complementarity.of(crude, refined)).as("two subheadings").isEqualByComparingTo("0");
    }

    @Test
    void withoutTradeOfEitherThereIsNone() {
        assertThat(Complementarity.of(Map.of(), OIL_AND_CARS)).isNull();
        assertThat(Complementarity.of(OIL_AND_FRUIT, vector("2709", "0"))).isNull();
    }
}
