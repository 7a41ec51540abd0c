package org.entente.trade.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.trade.indicator.Vectors.dec;
import static org.entente.trade.indicator.Vectors.vector;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntraIndustryTest {
    private static final Map<String, BigDecimal> EXPORTS = vector("8703", "90", "2709", "100", "0802", "5");
    private static final Map<String, BigDecimal> IMPORTS = vector("8703", "60", "8471", "40", "0802", "5");

    @Test
    void oneProductIsBalancedOrOneWay() {
        assertThat(IntraIndustry.grubelLloyd(dec("90"), dec("60")))
                .as("1 - 30 / 150")
                .isEqualByComparingTo("0.8");
        assertThat(IntraIndustry.grubelLloyd(dec("100"), dec("0"))).isEqualByComparingTo("0");
        assertThat(IntraIndustry.grubelLloyd(dec("5"), dec("5"))).isEqualByComparingTo("1");
    }

    @Test
    void noTradeInAProductHasNoIndex() {
        assertThat(IntraIndustry.grubelLloyd(dec("0"), dec("0"))).isNull();
        assertThat(IntraIndustry.grubelLloyd(Map.<String, BigDecimal>of(), Map.of()))
                .isNull();
    }

    @Test
    void theAggregateWeighsProductsAndIsNotTheirMean() {
        // |90-60| + |100-0| + |0-40| + |5-5| = 170 of 150 + 100 + 40 + 10 = 300
        assertThat(IntraIndustry.grubelLloyd(EXPORTS, IMPORTS))
                .as("1 - 170 / 300")
                .isEqualByComparingTo("0.4333333333333333");
        BigDecimal mean = dec("0.8")
                .add(BigDecimal.ZERO)
                .add(BigDecimal.ZERO)
                .add(BigDecimal.ONE)
                .divide(dec("4"));
        assertThat(mean).as("the mean of 0.8, 0, 0 and 1").isEqualByComparingTo("0.45");
    }

    @Test
    void theTotalsOfBothFlowsWouldHideOneWayTrade() {
        assertThat(IntraIndustry.grubelLloyd(dec("195"), dec("105")))
                .as("1 - 90 / 300: products offset each other")
                .isEqualByComparingTo("0.7");
    }

    @Test
    void marginalTradeComparesChangesNotLevels() {
        assertThat(IntraIndustry.marginal(dec("10"), dec("30")))
                .as("1 - 20 / 40")
                .isEqualByComparingTo("0.5");
        assertThat(IntraIndustry.marginal(dec("10"), dec("-30")))
                .as("moved apart: 1 - 40 / 40")
                .isEqualByComparingTo("0");
        assertThat(IntraIndustry.marginal(dec("-5"), dec("-5")))
                .as("fell together")
                .isEqualByComparingTo("1");
        assertThat(IntraIndustry.marginal(dec("0"), dec("0"))).as("no change").isNull();
    }

    @Test
    void theMarginalAggregateWeighsProductsByTheirChange() {
        // a: dx 10, dm 30; b: dx -40, dm 0; c: unchanged. |dx-dm|: 20 + 40; |dx|+|dm|: 40 + 40
        assertThat(IntraIndustry.marginal(vector("a", "10", "b", "-40"), vector("a", "30", "c", "0")))
                .as("1 - 60 / 80")
                .isEqualByComparingTo("0.25");
        assertThat(IntraIndustry.marginal(vector("c", "0"), vector("c", "0"))).isNull();
    }
}
