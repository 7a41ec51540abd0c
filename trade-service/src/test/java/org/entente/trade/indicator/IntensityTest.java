package org.entente.trade.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.trade.indicator.Vectors.dec;

import org.junit.jupiter.api.Test;

class IntensityTest {
    // i exports 100, of which 20 to j. The world exports 1,000, of which 50 to j. j imports 60, i 90, the world 1,100.

    @Test
    void theTwoBasesAreTwoNumbersForTheSameTrade() {
        assertThat(Intensity.shareOfWorld(dec("20"), dec("100"), dec("50"), dec("1000")))
                .as("0.2 / (50 / 1000)")
                .isEqualByComparingTo("4");
        assertThat(Intensity.brownKojima(dec("20"), dec("100"), dec("60"), dec("1100"), dec("90")))
                .as("0.2 / (60 / (1100 - 90)) = 0.2 x 1010 / 60")
                .isEqualByComparingTo("3.366666666666667");
    }

    @Test
    void theImportsOfTheExporterAreNotPartOfTheMarketItCanServe() {
        assertThat(Intensity.brownKojima(dec("20"), dec("100"), dec("60"), dec("1100"), dec("0")))
                .as("were they, 0.2 x 1100 / 60")
                .isEqualByComparingTo("3.666666666666667");
    }

    @Test
    void withoutExportsOrAMarketThereIsNoIntensity() {
        assertThat(Intensity.shareOfWorld(dec("0"), dec("0"), dec("50"), dec("1000")))
                .isNull();
        assertThat(Intensity.shareOfWorld(dec("0"), dec("100"), dec("0"), dec("1000")))
                .isNull();
        assertThat(Intensity.brownKojima(dec("0"), dec("0"), dec("60"), dec("1100"), dec("90")))
                .isNull();
        assertThat(Intensity.brownKojima(dec("0"), dec("100"), dec("0"), dec("1100"), dec("90")))
                .isNull();
    }

    @Test
    void nothingSoldToThePartnerIsIntensityZero() {
        assertThat(Intensity.shareOfWorld(dec("0"), dec("100"), dec("50"), dec("1000")))
                .isEqualByComparingTo("0");
    }
}
