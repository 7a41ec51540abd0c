package org.entente.trade.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.trade.indicator.Vectors.dec;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProductGapTest {
    /** 30 of 100, of which the world has 50 of 1,000: RCA 6. */
    private static final Advantage STRONG = new Advantage(dec("30"), dec("100"), dec("50"), dec("1000"));

    @Test
    void thePotentialIsWhatBothSidesLeaveOpen() {
        assertThat(ProductGap.find("k", STRONG, dec("25"), dec("4")))
                .hasValueSatisfying(
                        gap -> assertThat(gap.potential()).as("min(30, 25) - 4").isEqualByComparingTo("21"));
        assertThat(ProductGap.find("k", STRONG, dec("80"), null))
                .hasValueSatisfying(
                        gap -> assertThat(gap.potential()).as("min(30, 80) - 0").isEqualByComparingTo("30"));
    }

    @Test
    void withoutAnAdvantageThereIsNoGap() {
        Advantage even = new Advantage(dec("5"), dec("100"), dec("50"), dec("1000"));
        assertThat(even.rca()).isEqualByComparingTo("1");
        assertThat(ProductGap.find("k", even, dec("25"), null)).isEmpty();
    }

    @Test
    void aPairThatTradesAllThereIsOrMoreThanAReportSaysHasNoGap() {
        assertThat(ProductGap.find("k", STRONG, dec("25"), dec("25"))).isEmpty();
        assertThat(ProductGap.find("k", STRONG, dec("25"), dec("26")))
                .as("the importer's report is the smaller one")
                .isEmpty();
        assertThat(ProductGap.find("k", STRONG, dec("0"), null)).isEmpty();
    }

    @Test
    void theLargestPotentialComesFirstAndEqualsByProduct() {
        List<ProductGap<String>> gaps = List.of(gap("b", "5"), gap("c", "9"), gap("a", "5.0"));

        assertThat(gaps.stream()
                        .sorted(ProductGap.<String>largestFirst())
                        .map(ProductGap::product)
                        .toList())
                .containsExactly("c", "a", "b");
    }

    private static ProductGap<String> gap(String product, String imports) {
        return ProductGap.find(product, STRONG, dec(imports), null).orElseThrow();
    }
}
