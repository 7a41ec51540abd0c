package org.entente.trade.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.trade.indicator.Vectors.dec;

import org.junit.jupiter.api.Test;

class BalanceTest {
    @Test
    void coverageIsExportsPerImports() {
        assertThat(Balance.coverage(dec("150"), dec("100"))).isEqualByComparingTo("1.5");
        assertThat(Balance.coverage(dec("0"), dec("100"))).isEqualByComparingTo("0");
    }

    @Test
    void withoutImportsThereIsNoCoverageAndTheRelativeBalanceIsOne() {
        assertThat(Balance.coverage(dec("150"), dec("0"))).isNull();
        assertThat(Balance.relative(dec("150"), dec("0"))).isEqualByComparingTo("1");
    }

    @Test
    void theRelativeBalanceIsOfAllTrade() {
        assertThat(Balance.relative(dec("150"), dec("100"))).isEqualByComparingTo("0.2");
        assertThat(Balance.relative(dec("100"), dec("150"))).isEqualByComparingTo("-0.2");
        assertThat(Balance.relative(dec("0"), dec("0"))).isNull();
    }
}
