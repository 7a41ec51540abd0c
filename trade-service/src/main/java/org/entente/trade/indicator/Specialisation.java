package org.entente.trade.indicator;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which country has a revealed advantage (RCA of 1 or more) in which product: the matrix M of Hidalgo and Hausmann 2009.
 * Countries without any advantage and products in which nobody has one are dropped before anything is counted.
 */
public final class Specialisation {
    private final int[] countries;
    private final int[] products;
    private final BitSet[] byCountry;
    private final BitSet[] byProduct;
    private final long[][] words;

    private Specialisation(int[] countries, int[] products, BitSet[] byCountry, BitSet[] byProduct) {
        this.countries = countries;
        this.products = products;
        this.byCountry = byCountry;
        this.byProduct = byProduct;
        this.words = Stream.of(byProduct).map(BitSet::toLongArray).toArray(long[][]::new);
    }

    /**
     * M of a matrix of exports, countries by products, none negative. RCA is compared with 1 in whole numbers, without a
     * quotient.
     */
    public static Specialisation ofExports(long[][] exports) {
        int width = exports.length == 0 ? 0 : exports[0].length;
        BigInteger[] ofCountry = new BigInteger[exports.length];
        long[] ofProduct = new long[width];
        long world = 0;
        for (int c = 0; c < exports.length; c++) {
            long total = 0;
            for (int p = 0; p < width; p++) {
                total = Math.addExact(total, exports[c][p]);
                ofProduct[p] = Math.addExact(ofProduct[p], exports[c][p]);
            }
            ofCountry[c] = BigInteger.valueOf(total);
            world = Math.addExact(world, total);
        }
        boolean[][] advantage = new boolean[exports.length][width];
        BigInteger worldTotal = BigInteger.valueOf(world);
        for (int c = 0; c < exports.length; c++) {
            for (int p = 0; p < width; p++) {
                advantage[c][p] = exports[c][p] > 0
                        && BigInteger.valueOf(exports[c][p])
                                        .multiply(worldTotal)
                                        .compareTo(ofCountry[c].multiply(BigInteger.valueOf(ofProduct[p])))
                                >= 0;
            }
        }
        return of(advantage);
    }

    /** The matrix M itself, countries by products. */
    public static Specialisation of(boolean[][] advantage) {
        int width = advantage.length == 0 ? 0 : advantage[0].length;
        int[] countries = IntStream.range(0, advantage.length)
                .filter(c -> IntStream.range(0, width).anyMatch(p -> advantage[c][p]))
                .toArray();
        int[] products = IntStream.range(0, width)
                .filter(p -> IntStream.range(0, advantage.length).anyMatch(c -> advantage[c][p]))
                .toArray();
        BitSet[] byCountry = sets(countries.length);
        BitSet[] byProduct = sets(products.length);
        for (int c = 0; c < countries.length; c++) {
            for (int p = 0; p < products.length; p++) {
                if (advantage[countries[c]][products[p]]) {
                    byCountry[c].set(p);
                    byProduct[p].set(c);
                }
            }
        }
        return new Specialisation(countries, products, byCountry, byProduct);
    }

    private static BitSet[] sets(int size) {
        return IntStream.range(0, size).mapToObj(unused -> new BitSet()).toArray(BitSet[]::new);
    }

    /** The countries that are left, as rows of the matrix that was given, in its order. */
    public List<Integer> countries() {
        return IntStream.of(countries).boxed().toList();
    }

    /** The products that are left, as columns of the matrix that was given, in its order. */
    public List<Integer> products() {
        return IntStream.of(products).boxed().toList();
    }

    /** How many countries are left; all methods below number them from 0. */
    public int countryCount() {
        return countries.length;
    }

    /** How many products are left; all methods below number them from 0. */
    public int productCount() {
        return products.length;
    }

    /** Whether the country has an advantage in the product. */
    public boolean has(int country, int product) {
        return byCountry[country].get(product);
    }

    /** In how many products the country has an advantage; at least 1. */
    public int diversity(int country) {
        return byCountry[country].cardinality();
    }

    /** How many countries have an advantage in the product; at least 1. */
    public int ubiquity(int product) {
        return byProduct[product].cardinality();
    }

    /** The products in which the country has an advantage. */
    IntStream productsOf(int country) {
        return byCountry[country].stream();
    }

    /** The countries with an advantage in the product. */
    IntStream countriesOf(int product) {
        return byProduct[product].stream();
    }

    /** How many countries have an advantage in both products; asked for every two of thousands. */
    int together(int product, int other) {
        long[] one = words[product];
        long[] two = words[other];
        int count = 0;
        for (int i = 0; i < Math.min(one.length, two.length); i++) {
            count += Long.bitCount(one[i] & two[i]);
        }
        return count;
    }

    /** Whether every country can be reached from every other over products that two have in common. */
    public boolean isConnected() {
        if (countries.length == 0) {
            return false;
        }
        BitSet reached = new BitSet();
        BitSet fresh = new BitSet();
        fresh.set(0);
        while (!fresh.isEmpty()) {
            reached.or(fresh);
            BitSet next = new BitSet();
            fresh.stream().flatMap(this::productsOf).forEach(p -> next.or(byProduct[p]));
            next.andNot(reached);
            fresh = next;
        }
        return reached.cardinality() == countries.length;
    }
}
