package org.entente.trade.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.entente.trade.indicator.Complexity.Deviation;
import org.entente.trade.indicator.Complexity.ProductScale;

/** What holds for the complexity of any specialisation that has one. */
class ComplexityPropertiesTest {
    private static final Offset<Double> ROUNDING = Offset.offset(1e-6);

    private static boolean[][] random(long seed, int countries, int products, double fill) {
        Random random = new Random(seed);
        boolean[][] m = new boolean[countries][products];
        for (boolean[] row : m) {
            for (int p = 0; p < products; p++) {
                row[p] = random.nextDouble() < fill;
            }
        }
        return m;
    }

    private static Complexity defined(Specialisation m, ProductScale scale) {
        Complexity complexity = Complexity.of(m, Deviation.POPULATION, scale);
        Assume.that(complexity.undefined() == null);
        return complexity;
    }

    @Property
    void scoresAreStandardisedRiseWithDiversityAndMeetInTheMiddle(
            @ForAll long seed,
            @ForAll @IntRange(min = 3, max = 20) int countries,
            @ForAll @IntRange(min = 3, max = 30) int products,
            @ForAll @DoubleRange(min = 0.2, max = 0.7) double fill) {
        Specialisation m = Specialisation.of(random(seed, countries, products, fill));
        Complexity complexity = defined(m, ProductScale.OF_COUNTRIES);
        double[] eci = complexity.eci();

        assertThat(DoubleStream.of(eci).average().orElseThrow()).isCloseTo(0, ROUNDING);
        assertThat(DoubleStream.of(eci).map(v -> v * v).average().orElseThrow()).isCloseTo(1, ROUNDING);
        assertThat(IntStream.range(0, eci.length)
                        .mapToDouble(c -> eci[c] * m.diversity(c))
                        .sum())
                .as("covariance with diversity")
                .isPositive();
        for (int c = 0; c < eci.length; c++) {
            assertThat(m.productsOf(c).mapToDouble(p -> complexity.pci()[p]).average())
                    .hasValueCloseTo(eci[c], ROUNDING);
        }
        double[] own = defined(m, ProductScale.OF_PRODUCTS).pci();
        assertThat(DoubleStream.of(own).average().orElseThrow()).isCloseTo(0, ROUNDING);
        assertThat(DoubleStream.of(own).map(v -> v * v).average().orElseThrow()).isCloseTo(1, ROUNDING);
    }

    @Property
    void namesAndOrderOfCountriesAndProductsDoNotMatter(
            @ForAll long seed,
            @ForAll @IntRange(min = 3, max = 15) int countries,
            @ForAll @IntRange(min = 3, max = 15) int products) {
        boolean[][] matrix = random(seed, countries, products, 0.5);
        Specialisation m = Specialisation.of(matrix);
        double[] eci = defined(m, ProductScale.OF_COUNTRIES).eci();
        List<Integer> rows = shuffled(countries, seed);
        List<Integer> columns = shuffled(products, seed + 1);
        boolean[][] turned = new boolean[countries][products];
        for (int c = 0; c < countries; c++) {
            for (int p = 0; p < products; p++) {
                turned[c][p] = matrix[rows.get(c)][columns.get(p)];
            }
        }
        Specialisation other = Specialisation.of(turned);
        double[] otherEci = defined(other, ProductScale.OF_COUNTRIES).eci();

        for (int c = 0; c < other.countryCount(); c++) {
            int same = m.countries().indexOf(rows.get(other.countries().get(c)));
            assertThat(otherEci[c]).isCloseTo(eci[same], ROUNDING);
        }
    }

    @Property
    void theSameMatrixGivesTheSameBits(@ForAll long seed) {
        Specialisation m = Specialisation.of(random(seed, 12, 20, 0.4));
        assertThat(defined(m, ProductScale.OF_COUNTRIES).eci())
                .containsExactly(defined(m, ProductScale.OF_COUNTRIES).eci());
    }

    @Property
    void densitiesAreSharesAndAGainIsWhatTheProductWouldAddToTheOutlook(
            @ForAll long seed,
            @ForAll @IntRange(min = 3, max = 10) int countries,
            @ForAll @IntRange(min = 3, max = 12) int products) {
        boolean[][] matrix = random(seed, countries, products, 0.5);
        Specialisation m = Specialisation.of(matrix);
        double[] pci = defined(m, ProductScale.OF_COUNTRIES).pci();
        ProductSpace space = ProductSpace.of(m, pci);
        for (int c = 0; c < m.countryCount(); c++) {
            for (int p = 0; p < m.productCount(); p++) {
                assertThat(space.density(c, p)).isBetween(0.0, 1.0 + 1e-12);
                if (!m.has(c, p)) {
                    assertThat(space.outlook(c) + space.gain(c, p)).isCloseTo(outlookWith(m, pci, c, p), ROUNDING);
                }
            }
        }
    }

    /** The outlook of a country that had one product more, from the definition; proximities stay as they are. */
    private static double outlookWith(Specialisation m, double[] pci, int country, int more) {
        double outlook = 0;
        for (int p = 0; p < m.productCount(); p++) {
            double around = 0;
            double has = 0;
            for (int q = 0; q < m.productCount(); q++) {
                double proximity = q == p ? 0 : ProductSpace.proximity(m, p, q);
                around += proximity;
                has += m.has(country, q) || q == more ? proximity : 0;
            }
            if (!m.has(country, p) && p != more && around > 0) {
                outlook += has / around * pci[p];
            }
        }
        return outlook;
    }

    private static List<Integer> shuffled(int size, long seed) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return order;
    }
}
