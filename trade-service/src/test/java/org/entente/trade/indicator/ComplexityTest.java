package org.entente.trade.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.entente.trade.indicator.Complexity.Deviation;
import org.entente.trade.indicator.Complexity.ProductScale;
import org.entente.trade.indicator.Complexity.Undefined;
import org.junit.jupiter.api.Test;

/**
 * Worked by hand for three countries and three products, {@code M = (1 1 1 / 1 1 0 / 1 0 0)}:
 *
 * <p>Diversity 3, 2, 1; ubiquity 3, 2, 1. The matrix of countries, {@code sum over p of M M' / (k_c k_p)}, is
 *
 * <pre>
 *   11/18  5/18  2/18
 *    5/12  5/12  2/12
 *     1/3   1/3   1/3
 * </pre>
 *
 * <p>Its trace is 49/36 and its determinant det(M)^2 / (3! 3!) = 1/36. With eigenvalue 1 taken out the others add up to
 * 13/36 and multiply to 1/36: they are 1/4 and 1/9. For 1/4, the third row says 4a + 4b + c = 0 and the second 5a + 2b +
 * 2c = 0, so the vector is (2, -1, -4). Its mean is -1, its deviations 3, 0, -3: the population's deviation is sqrt(18/3)
 * = sqrt(6), the sample's sqrt(18/2) = 3. It falls with diversity, so the sign stays.
 *
 * <p>The products' values are the means of their countries': (2-1-4)/3 = -1, (2-1)/2 = 1/2, 2. The countries' means of
 * those are 1/2, -1/4, -1: a quarter of the vector, as the eigenvalue says, with mean -1/4 and deviation sqrt(6)/4.
 */
class ComplexityTest {
    private static final Specialisation NESTED =
            Specialisation.of(new boolean[][] {{true, true, true}, {true, true, false}, {true, false, false}});
    private static final double ROOT_6 = Math.sqrt(6);
    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    @Test
    void eciIsTheSecondEigenvectorStandardised() {
        assertClose(
                Complexity.of(NESTED, Deviation.POPULATION, ProductScale.OF_COUNTRIES)
                        .eci(),
                3 / ROOT_6,
                0,
                -3 / ROOT_6);
    }

    @Test
    void populationAndSampleDeviationsDiffer() {
        assertClose(
                Complexity.of(NESTED, Deviation.SAMPLE, ProductScale.OF_COUNTRIES)
                        .eci(),
                1,
                0,
                -1);
    }

    @Test
    void pciIsStandardisedByEciOrByItself() {
        // (-1 + 1/4) / (sqrt(6) / 4), (1/2 + 1/4) / ..., (2 + 1/4) / ...
        assertClose(
                Complexity.of(NESTED, Deviation.POPULATION, ProductScale.OF_COUNTRIES)
                        .pci(),
                -3 / ROOT_6,
                3 / ROOT_6,
                9 / ROOT_6);
        // Mean 1/2, deviations -3/2, 0, 3/2, of the population sqrt(4.5 / 3).
        assertClose(
                Complexity.of(NESTED, Deviation.POPULATION, ProductScale.OF_PRODUCTS)
                        .pci(),
                -Math.sqrt(1.5),
                0,
                Math.sqrt(1.5));
    }

    @Test
    void byTheScaleOfCountriesEciIsTheMeanOfTheProducts() {
        Complexity complexity = Complexity.of(NESTED, Deviation.POPULATION, ProductScale.OF_COUNTRIES);
        double[] pci = complexity.pci();
        assertClose(complexity.eci(), Arrays.stream(pci).average().orElseThrow(), (pci[0] + pci[1]) / 2, pci[0]);
    }

    @Test
    void theSignFollowsDiversityHoweverTheRowsStand() {
        Specialisation turned =
                Specialisation.of(new boolean[][] {{false, false, true}, {false, true, true}, {true, true, true}});
        assertClose(
                Complexity.of(turned, Deviation.SAMPLE, ProductScale.OF_COUNTRIES)
                        .eci(),
                -1,
                0,
                1);
    }

    @Test
    void groupsWithoutAProductInCommonHaveNoComplexity() {
        Complexity two = Complexity.of(
                Specialisation.of(new boolean[][] {{true, false}, {false, true}}),
                Deviation.POPULATION,
                ProductScale.OF_COUNTRIES);
        assertThat(two.undefined()).isEqualTo(Undefined.DISCONNECTED);
        assertThat(two.eci()).isEmpty();
        assertThat(two.pci()).isEmpty();
    }

    @Test
    void tinyAndUniformMatricesHaveNoComplexity() {
        assertThat(undefined(new boolean[0][0])).isEqualTo(Undefined.FEW);
        assertThat(undefined(new boolean[][] {{true, true}})).isEqualTo(Undefined.FEW);
        assertThat(undefined(new boolean[][] {{true, true}, {true, true}}))
                .as("all alike: every other eigenvalue is zero")
                .isEqualTo(Undefined.AMBIGUOUS);
        assertThat(undefined(new boolean[][] {{true, true, false}, {true, false, true}, {false, true, true}}))
                .as("a ring: the second eigenvalue comes twice")
                .isEqualTo(Undefined.AMBIGUOUS);
    }

    @Test
    void withoutDifferencesOfDiversityTheSignIsNotKnown() {
        assertThat(undefined(new boolean[][] {
                    {true, true, false, false},
                    {false, true, true, false},
                    {false, false, true, true}
                }))
                .isEqualTo(Undefined.UNSIGNED);
    }

    @Test
    void proximityDensityOutlookAndGainByHand() {
        // Together: 1 and 2 in two countries, 1 and 3, 2 and 3 in one. Proximities 2/3, 1/3, 1/2; around 1, 7/6, 5/6.
        assertThat(ProductSpace.proximity(NESTED, 0, 1)).isCloseTo(2.0 / 3, ROUNDING);
        assertThat(ProductSpace.proximity(NESTED, 0, 2)).isCloseTo(1.0 / 3, ROUNDING);
        assertThat(ProductSpace.proximity(NESTED, 2, 1)).isCloseTo(1.0 / 2, ROUNDING);

        ProductSpace space = ProductSpace.of(NESTED, new double[] {-1, 0, 1});
        assertThat(space.density(2, 1)).as("2/3 of 7/6").isCloseTo(4.0 / 7, ROUNDING);
        assertThat(space.density(2, 2)).as("1/3 of 5/6").isCloseTo(0.4, ROUNDING);
        assertThat(space.density(1, 2)).as("1/3 + 1/2 of 5/6").isCloseTo(1, ROUNDING);

        assertThat(space.outlook(0)).as("has everything").isCloseTo(0, ROUNDING);
        assertThat(space.outlook(1)).as("1 x 1").isCloseTo(1, ROUNDING);
        assertThat(space.outlook(2)).as("4/7 x 0 + 0.4 x 1").isCloseTo(0.4, ROUNDING);

        assertThat(space.gain(2, 1))
                .as("(1/2) / (5/6) x 1 - 4/7 x 0: from an outlook of 0.4 to the second country's 1")
                .isCloseTo(0.6, ROUNDING);
        assertThat(space.gain(2, 2)).as("0 - 0.4 x 1").isCloseTo(-0.4, ROUNDING);
        assertThat(space.gain(0, 0)).as("has it").isZero();
    }

    private static Undefined undefined(boolean[][] m) {
        Undefined why = Complexity.of(Specialisation.of(m), Deviation.POPULATION, ProductScale.OF_COUNTRIES)
                .undefined();
        if (why == null) {
            throw new AssertionError("it has a complexity");
        }
        return why;
    }

    private static void assertClose(double[] actual, double... expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).as("value %d", i).isCloseTo(expected[i], ROUNDING);
        }
    }
}
