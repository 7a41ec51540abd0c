package org.entente.trade.indicator;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.jspecify.annotations.Nullable;

/**
 * Economic complexity of countries (ECI) and of products (PCI): Hausmann, Hidalgo and others, <i>The Atlas of Economic
 * Complexity</i>. ECI is the second eigenvector of {@code sum over p of M_cp M_c'p / (k_c k_p)}, signed so that it
 * correlates with diversity, and standardised; PCI is that of the products, and before standardising a country's value
 * is the mean of its products'. Eigenvectors are computed in binary floating point.
 *
 * @param eci by country of the {@link Specialisation}; empty when not defined
 * @param pci by product of it; empty when not defined
 * @param undefined why there are no values; null when there are
 */
public record Complexity(
        double[] eci, double[] pci, @Nullable Undefined undefined) {
    /** Eigenvalues and correlations that differ by less are equal: far above rounding, far below real data. */
    private static final double EQUAL = 1e-9;

    /** Why a matrix has no complexity. */
    public enum Undefined {
        /** There are fewer than two countries with an advantage. */
        FEW("fewer than two countries have an advantage in anything"),
        /** Eigenvalue 1 is repeated, and any mixture of its vectors would do. */
        DISCONNECTED("the countries fall into groups without a product in common, so that eigenvalue 1 is repeated"),
        /** The second eigenvalue is zero or repeated, and any mixture of its vectors would do. */
        AMBIGUOUS("the second eigenvalue is zero or repeated"),
        /** ECI and diversity do not correlate. */
        UNSIGNED("the second eigenvector does not correlate with diversity, which decides its sign");

        private final String description;

        Undefined(String description) {
            this.description = description;
        }

        /** The reason, for a method's sentence. */
        public String describe() {
            return description;
        }
    }

    /** Which standard deviation divides. */
    public enum Deviation {
        /** Of a whole population, divided by n: numpy's default and so py-ecomplexity's. */
        POPULATION,
        /** Of a sample, divided by n - 1. */
        SAMPLE
    }

    /** Whose mean and standard deviation PCI is standardised by. */
    public enum ProductScale {
        /** ECI's, as py-ecomplexity does: a country's ECI is then the mean PCI of the products it has. */
        OF_COUNTRIES,
        /** PCI's own: its mean is then 0 and its deviation 1. */
        OF_PRODUCTS
    }

    /** The complexity of a specialisation; the same matrix always gives the same numbers. */
    public static Complexity of(Specialisation m, Deviation deviation, ProductScale scale) {
        if (m.countryCount() < 2) {
            return none(Undefined.FEW);
        }
        if (!m.isConnected()) {
            return none(Undefined.DISCONNECTED);
        }
        Optional<double[]> second = secondVector(m);
        if (second.isEmpty()) {
            return none(Undefined.AMBIGUOUS);
        }
        double[] products = IntStream.range(0, m.productCount())
                .mapToDouble(p -> m.countriesOf(p)
                        .mapToDouble(c -> second.get()[c])
                        .average()
                        .orElseThrow())
                .toArray();
        double[] countries = IntStream.range(0, m.countryCount())
                .mapToDouble(c ->
                        m.productsOf(c).mapToDouble(p -> products[p]).average().orElseThrow())
                .toArray();
        double[] diversity =
                IntStream.range(0, m.countryCount()).mapToDouble(m::diversity).toArray();
        double correlation = correlation(countries, diversity);
        if (Math.abs(correlation) < EQUAL) {
            return none(Undefined.UNSIGNED);
        }
        double sign = Math.signum(correlation);
        double[] reference = scale == ProductScale.OF_COUNTRIES ? countries : products;
        return new Complexity(
                standardised(countries, countries, sign, deviation),
                standardised(products, reference, sign, deviation),
                null);
    }

    private static Complexity none(Undefined why) {
        return new Complexity(new double[0], new double[0], why);
    }

    /**
     * The second eigenvector, from the symmetric matrix {@code D^(-1/2) M U^(-1) M' D^(-1/2)}, which has the same
     * eigenvalues and real vectors: those of the asymmetric one are {@code D^(-1/2)} times its. Empty when it is not
     * unique.
     */
    private static Optional<double[]> secondVector(Specialisation m) {
        int n = m.countryCount();
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
        if (!eigen.decompose(symmetric(m))) {
            return Optional.empty();
        }
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted((a, b) -> Double.compare(value(eigen, b), value(eigen, a)))
                .mapToInt(i -> i)
                .toArray();
        double second = value(eigen, order[1]);
        double third = n > 2 ? value(eigen, order[2]) : 0;
        if (second < EQUAL || second - third < EQUAL) {
            return Optional.empty();
        }
        DMatrixRMaj vector = eigen.getEigenVector(order[1]);
        return Optional.of(IntStream.range(0, n)
                .mapToDouble(c -> vector.get(c) / Math.sqrt(m.diversity(c)))
                .toArray());
    }

    private static double value(EigenDecomposition_F64<DMatrixRMaj> eigen, int i) {
        return eigen.getEigenvalue(i).getReal();
    }

    private static DMatrixRMaj symmetric(Specialisation m) {
        int n = m.countryCount();
        DMatrixRMaj matrix = new DMatrixRMaj(n, n);
        for (int p = 0; p < m.productCount(); p++) {
            int[] with = m.countriesOf(p).toArray();
            for (int c : with) {
                for (int d : with) {
                    matrix.add(c, d, 1.0 / (with.length * Math.sqrt((double) m.diversity(c) * m.diversity(d))));
                }
            }
        }
        return matrix;
    }

    private static double correlation(double[] one, double[] other) {
        double oneDeviation = deviation(one, Deviation.POPULATION);
        double otherDeviation = deviation(other, Deviation.POPULATION);
        if (oneDeviation < EQUAL || otherDeviation < EQUAL) {
            return 0;
        }
        double oneMean = mean(one);
        double otherMean = mean(other);
        double together = IntStream.range(0, one.length)
                .mapToDouble(i -> (one[i] - oneMean) * (other[i] - otherMean))
                .sum();
        return together / (one.length * oneDeviation * otherDeviation);
    }

    private static double[] standardised(double[] values, double[] reference, double sign, Deviation deviation) {
        double mean = mean(reference);
        double spread = deviation(reference, deviation);
        return Arrays.stream(values).map(v -> sign * (v - mean) / spread).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double deviation(double[] values, Deviation deviation) {
        double mean = mean(values);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / (deviation == Deviation.POPULATION ? values.length : values.length - 1));
    }
}
