package org.entente.trade.indicator;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How near products are to each other and to what a country already does: proximity and density (Hidalgo, Klinger,
 * Barabasi and Hausmann 2007), complexity outlook index (COI) and gain (COG) (the Atlas' glossary). A product's
 * proximity to itself enters no sum, so that the gain is the exact difference that the product would make to the outlook.
 * Computed in binary floating point.
 */
public final class ProductSpace {
    private final double[][] density;
    private final double[][] gain;
    private final double[] outlook;

    private ProductSpace(double[][] density, double[][] gain, double[] outlook) {
        this.density = density;
        this.gain = gain;
        this.outlook = outlook;
    }

    /**
     * The product space of a connected specialisation.
     *
     * @param pci complexity by product of it
     */
    public static ProductSpace of(Specialisation m, double[] pci) {
        int countries = m.countryCount();
        int products = m.productCount();
        int[][] has = IntStream.range(0, countries)
                .mapToObj(c -> m.productsOf(c).toArray())
                .toArray(int[][]::new);
        int[] ubiquity = IntStream.range(0, products).map(m::ubiquity).toArray();
        double[] around = IntStream.range(0, products)
                .mapToDouble(p -> Arrays.stream(proximities(m, ubiquity, p)).sum())
                .toArray();
        double[][] density = new double[countries][products];
        double[][] gain = new double[countries][products];
        double[] outlook = new double[countries];
        for (int p = 0; p < products; p++) {
            double[] proximity = proximities(m, ubiquity, p);
            double[] pull = IntStream.range(0, products)
                    .mapToDouble(q -> around[q] == 0 ? 0 : proximity[q] / around[q] * pci[q])
                    .toArray();
            double wholePull = Arrays.stream(pull).sum();
            for (int c = 0; c < countries; c++) {
                density[c][p] = around[p] == 0 ? 0 : sum(proximity, has[c]) / around[p];
                if (!m.has(c, p)) {
                    double worth = density[c][p] * pci[p];
                    gain[c][p] = wholePull - sum(pull, has[c]) - worth;
                    outlook[c] += worth;
                }
            }
        }
        return new ProductSpace(density, gain, outlook);
    }

    private static double sum(double[] values, int[] places) {
        double sum = 0;
        for (int place : places) {
            sum += values[place];
        }
        return sum;
    }

    /**
     * Proximity of two products: the smaller of the two conditional probabilities that a country with an advantage in
     * one has it in the other; from 0 to 1.
     */
    public static double proximity(Specialisation m, int product, int other) {
        return (double) m.together(product, other) / Math.max(m.ubiquity(product), m.ubiquity(other));
    }

    /** To every other product; 0 at its own place. */
    private static double[] proximities(Specialisation m, int[] ubiquity, int product) {
        double[] proximities = new double[ubiquity.length];
        for (int q = 0; q < proximities.length; q++) {
            proximities[q] =
                    q == product ? 0 : (double) m.together(product, q) / Math.max(ubiquity[product], ubiquity[q]);
        }
        return proximities;
    }

    /**
     * How much of a product's surroundings the country has, {@code sum of M_cq phi_pq / sum of phi_pq} over the other
     * products: 0 to 1; 0 for a product without surroundings.
     */
    public double density(int country, int product) {
        return density[country][product];
    }

    /** COI: {@code sum over p of (1 - M_cp) density_cp PCI_p}, what the country could move to. */
    public double outlook(int country) {
        return outlook[country];
    }

    /**
     * COG: what {@link #outlook} would gain if the country had the product, {@code sum over q of phi_pq / (sum of phi_q)
     * (1 - M_cq) PCI_q - density_cp PCI_p}; 0 for a product that it has.
     */
    public double gain(int country, int product) {
        return gain[country][product];
    }
}
