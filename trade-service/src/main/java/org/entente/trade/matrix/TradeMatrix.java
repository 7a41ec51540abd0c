package org.entente.trade.matrix;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.entente.trade.flow.Milli;
import org.entente.trade.indicator.Unspecified;
import org.entente.trade.product.Classification.Family;
import org.entente.trade.product.ProductCode;

/**
 * Countries by products of one flow, period, edition and level, in thousandths of a US dollar. The world is the sum of
 * the countries in it, each included.
 */
public final class TradeMatrix {
    /** A value that the source withholds; it adds nothing to a total. */
    static final long WITHHELD = -1;

    private static final int HS_CHAPTER_99 = ProductCode.hs("99").number();
    private static final int SITC_SECTION_9 = new ProductCode(Family.SITC, "9").number();
    private static final int SITC_DIVISION_93 = new ProductCode(Family.SITC, "93").number();

    private final int[] countries;
    private final int[] products;
    private final boolean[] unspecified;
    private final long[][] milli;
    private final long[][] ofCountry;
    private final long[] ofProduct;
    private final long[] ofWorld;
    private final int withheld;

    /**
     * A matrix.
     *
     * @param countries UN numerics, ascending
     * @param products numbers of products of one level, ascending
     * @param milli a row for each country, a column for each product; {@link #WITHHELD} where there is no value
     */
    TradeMatrix(int[] countries, int[] products, long[][] milli) {
        this.countries = countries;
        this.products = products;
        this.milli = milli;
        this.unspecified = new boolean[products.length];
        for (int p = 0; p < products.length; p++) {
            unspecified[p] = isUnspecified(products[p]);
        }
        this.ofCountry = new long[Unspecified.values().length][countries.length];
        this.ofProduct = new long[products.length];
        this.ofWorld = new long[Unspecified.values().length];
        int missing = 0;
        for (int c = 0; c < countries.length; c++) {
            for (int p = 0; p < products.length; p++) {
                if (milli[c][p] == WITHHELD) {
                    missing++;
                } else {
                    add(c, p, milli[c][p]);
                }
            }
        }
        this.withheld = missing;
    }

    private void add(int country, int product, long value) {
        ofProduct[product] = Math.addExact(ofProduct[product], value);
        for (Unspecified treatment : Unspecified.values()) {
            if (counts(product, treatment)) {
                int t = treatment.ordinal();
                ofCountry[t][country] = Math.addExact(ofCountry[t][country], value);
                ofWorld[t] = Math.addExact(ofWorld[t], value);
            }
        }
    }

    private boolean counts(int product, Unspecified treatment) {
        return treatment == Unspecified.INCLUDED || !unspecified[product];
    }

    /** Whether a product stands for goods that the reporter did not name. */
    static boolean isUnspecified(int product) {
        int level = ProductCode.level(product);
        if (ProductCode.ancestor(product, 1) == SITC_SECTION_9) {
            return level == 1 || ProductCode.ancestor(product, 2) == SITC_DIVISION_93;
        }
        return level > 1 && ProductCode.ancestor(product, 2) == HS_CHAPTER_99;
    }

    /** How many countries the world is made of. */
    public int countryCount() {
        return countries.length;
    }

    /** How many products anyone trades. */
    public int productCount() {
        return products.length;
    }

    /** How many values the source withholds. */
    public int withheldCount() {
        return withheld;
    }

    /** UN numeric of a row. */
    public int country(int row) {
        return countries[row];
    }

    /** Whether a row is a country rather than an area that the reporter did not name. */
    public boolean isCountry(int row) {
        return !Areas.isUnspecified(countries[row]);
    }

    /** Number of the product of a column. */
    public int product(int column) {
        return products[column];
    }

    /** The row of a country; empty when it has no report with products. */
    public OptionalInt row(int numeric) {
        return place(countries, numeric);
    }

    /** The column of a product; empty when nobody trades it. */
    public OptionalInt column(int product) {
        return place(products, product);
    }

    private static OptionalInt place(int[] numbers, int wanted) {
        int place = Arrays.binarySearch(numbers, wanted);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Whether the source withholds the value. */
    public boolean isWithheld(int row, int column) {
        return milli[row][column] == WITHHELD;
    }

    /** What the country trades of the product, US dollars; zero when withheld. */
    public BigDecimal value(int row, int column) {
        return Milli.toUnits(Math.max(0, milli[row][column]));
    }

    /** What the country trades of all products, US dollars. */
    public BigDecimal total(int row, Unspecified treatment) {
        return Milli.toUnits(ofCountry[treatment.ordinal()][row]);
    }

    /** What the world trades of the product, US dollars. */
    public BigDecimal world(int column) {
        return Milli.toUnits(ofProduct[column]);
    }

    /** What the world trades of all products, US dollars. */
    public BigDecimal world(Unspecified treatment) {
        return Milli.toUnits(ofWorld[treatment.ordinal()]);
    }

    /** What the country trades by number of product, US dollars; products with nothing are left out. */
    public Map<Integer, BigDecimal> vector(int row, Unspecified treatment) {
        Map<Integer, BigDecimal> vector = new LinkedHashMap<>();
        for (int p = 0; p < products.length; p++) {
            if (milli[row][p] > 0 && counts(p, treatment)) {
                vector.put(products[p], Milli.toUnits(milli[row][p]));
            }
        }
        return vector;
    }

    /** The columns of products that count. */
    public IntStream columns(Unspecified treatment) {
        return IntStream.range(0, products.length).filter(p -> counts(p, treatment));
    }

    /** The amounts of named countries and products alone, as complexity needs them. */
    SpecifiedPart specified() {
        int[] rows =
                IntStream.range(0, countries.length).filter(this::isCountry).toArray();
        int[] columns = columns(Unspecified.EXCLUDED).toArray();
        long[][] part = new long[rows.length][columns.length];
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < columns.length; c++) {
                part[r][c] = Math.max(0, milli[rows[r]][columns[c]]);
            }
        }
        return new SpecifiedPart(rows, columns, part);
    }

    /** Rows and columns of the matrix with their values. */
    record SpecifiedPart(int[] rows, int[] columns, long[][] milli) {}

    /** Roughly how many bytes it takes. */
    int bytes() {
        long cells = (long) countries.length * products.length;
        return Math.toIntExact(Long.BYTES * (cells + 4L * (countries.length + products.length)) + 1024);
    }
}
