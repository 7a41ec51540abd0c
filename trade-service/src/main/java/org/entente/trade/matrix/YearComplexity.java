package org.entente.trade.matrix;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.entente.trade.indicator.Complexity;
import org.entente.trade.indicator.Complexity.Deviation;
import org.entente.trade.indicator.Complexity.ProductScale;
import org.entente.trade.indicator.ProductSpace;
import org.entente.trade.indicator.Specialisation;
import org.entente.trade.matrix.TradeMatrix.SpecifiedPart;
import org.jspecify.annotations.Nullable;

/**
 * The economic complexity of one year's countries and products. Unspecified areas and products are left out; no country
 * is left out for its size.
 */
public final class YearComplexity {
    private final Specialisation specialisation;
    private final Complexity complexity;
    private final @Nullable ProductSpace space;
    private final int[] countries;
    private final int[] products;

    private YearComplexity(
            Specialisation specialisation,
            Complexity complexity,
            @Nullable ProductSpace space,
            int[] countries,
            int[] products) {
        this.specialisation = specialisation;
        this.complexity = complexity;
        this.space = space;
        this.countries = countries;
        this.products = products;
    }

    static YearComplexity of(TradeMatrix exports) {
        SpecifiedPart part = exports.specified();
        Specialisation m = Specialisation.ofExports(part.milli());
        Complexity complexity = Complexity.of(m, Deviation.POPULATION, ProductScale.OF_COUNTRIES);
        return new YearComplexity(
                m,
                complexity,
                complexity.undefined() == null ? ProductSpace.of(m, complexity.pci()) : null,
                m.countries().stream()
                        .mapToInt(row -> exports.country(part.rows()[row]))
                        .toArray(),
                m.products().stream()
                        .mapToInt(column -> exports.product(part.columns()[column]))
                        .toArray());
    }

    /** M, with the countries and products that {@link #country} and {@link #product} find. */
    public Specialisation specialisation() {
        return specialisation;
    }

    /** ECI and PCI, or why there are none. */
    public Complexity complexity() {
        return complexity;
    }

    /** Density, outlook and gain; null when there is no complexity. */
    public @Nullable ProductSpace space() {
        return space;
    }

    /** The country's place in M; empty when it has no advantage in anything. */
    public OptionalInt country(int numeric) {
        return place(countries, numeric);
    }

    /** The product's place in M; empty when nobody has an advantage in it. */
    public OptionalInt product(int number) {
        return place(products, number);
    }

    /** The number of the product at a place. */
    public int productAt(int place) {
        return products[place];
    }

    private static OptionalInt place(int[] numbers, int wanted) {
        int place = Arrays.binarySearch(numbers, wanted);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The places of the products that the country has no advantage in. */
    public IntStream opportunitiesOf(int country) {
        return IntStream.range(0, products.length).filter(p -> !specialisation.has(country, p));
    }

    /** Roughly how many bytes it takes: density and gain of each country and product, and M twice. */
    int bytes() {
        return Math.toIntExact((2L * Double.BYTES + 1) * countries.length * products.length + 65_536);
    }
}
