package org.entente.trade.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.trade.indicator.Complexity;
import org.entente.trade.indicator.ProductSpace;
import org.entente.trade.matrix.YearComplexity;
import org.entente.trade.matrix.YearReports;
import org.entente.trade.product.ProductCode;
import org.entente.trade.product.ProductKey;
import org.jspecify.annotations.Nullable;

/**
 * A country's place in the complexity of a year.
 *
 * @param reports whether the country has a report of exports with products of the edition
 */
public record CountryComplexity(
        YearReports year, int level, CountryCode country, boolean reports, YearComplexity complexity) {
    private static final String ECI =
            "economic complexity index ECI = second eigenvector of sum of M_cp M_c'p / (k_c k_p), signed as diversity, less its mean and divided by its population standard deviation, in binary floating point (Hausmann, Hidalgo and others, Atlas)";
    private static final String DIVERSITY =
            "diversity k_c = products in which the country has an RCA of 1 or more (Hidalgo and Hausmann 2009)";
    private static final String OUTLOOK =
            "complexity outlook index COI = sum of (1 - M_cp) density_cp PCI_p (Atlas), a product's proximity to itself left out";
    private static final String DENSITY =
            "density = sum of M_cq phi_pq / sum of phi_pq over the other products q, phi the smaller conditional probability (Hidalgo and others 2007)";
    private static final String GAIN =
            "complexity outlook gain COG = what COI would gain with the product, sum of phi_pq / (sum of phi_q) (1 - M_cq) PCI_q - density_cp PCI_p (Atlas), a product's proximity to itself left out";
    private static final String NO_ADVANTAGE = "the country has no RCA of 1 or more in anything";

    /**
     * A product that the country has no advantage in.
     *
     * @param density how near it is to what the country has, 0 to 1
     * @param pci how complex it is
     * @param gain what it would add to the country's outlook
     */
    public record Opportunity(ProductKey product, Figure density, Figure pci, Figure gain) {}

    private ComplexityFiguring figuring() {
        return new ComplexityFiguring(year, level, complexity);
    }

    private OptionalInt place() {
        return complexity.country(PairYear.numeric(country));
    }

    /** In how many products it has an advantage; 0 when in none. */
    public Figure diversity() {
        if (!reports) {
            return figuring().absent(Unit.COUNT, DIVERSITY, Absence.NOT_REPORTED);
        }
        int count = place().isPresent() ? complexity.specialisation().diversity(place().getAsInt()) : 0;
        return figuring().figure(BigDecimal.valueOf(count), Unit.COUNT, DIVERSITY, "", List.of());
    }

    /** ECI. */
    public Figure eci() {
        return score(ECI, place().isPresent() ? value(complexity.complexity(), place().getAsInt()) : null);
    }

    private static @Nullable BigDecimal value(Complexity complexity, int place) {
        return complexity.undefined() == null ? BigDecimal.valueOf(complexity.eci()[place]) : null;
    }

    /** COI. */
    public Figure outlook() {
        ProductSpace space = complexity.space();
        return score(
                OUTLOOK,
                place().isPresent() && space != null ? BigDecimal.valueOf(space.outlook(place().getAsInt())) : null);
    }

    private Figure score(String definition, @Nullable BigDecimal value) {
        return reports
                ? figuring().figure(value, Unit.INDEX, definition, NO_ADVANTAGE, List.of(diversity()))
                : figuring().absent(Unit.INDEX, definition, Absence.NOT_REPORTED);
    }

    /** The products it has no advantage in, the largest gain first, equals by code, at most {@code first}. */
    public List<Opportunity> opportunities(int first) {
        ProductSpace space = complexity.space();
        if (space == null || place().isEmpty()) {
            return List.of();
        }
        int place = place().getAsInt();
        return complexity
                .opportunitiesOf(place)
                .boxed()
                .sorted(Comparator.comparing((Integer p) -> space.gain(place, p))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(first)
                .map(p -> opportunity(space, place, p))
                .toList();
    }

    private Opportunity opportunity(ProductSpace space, int place, int product) {
        Figure density = figuring()
                .figure(BigDecimal.valueOf(space.density(place, product)), Unit.INDEX, DENSITY, "", List.of());
        Figure pci = figuring().pci(product);
        return new Opportunity(
                new ProductKey(year.edition().orElseThrow(), ProductCode.ofNumber(complexity.productAt(product))),
                density,
                pci,
                figuring()
                        .figure(
                                BigDecimal.valueOf(space.gain(place, product)),
                                Unit.INDEX,
                                GAIN,
                                "",
                                List.of(density, pci)));
    }
}
