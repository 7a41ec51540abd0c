package org.entente.trade.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.trade.matrix.YearComplexity;
import org.entente.trade.matrix.YearReports;

/** A product's place in the complexity of a year. */
public record ProductComplexity(YearReports year, int level, int product, YearComplexity complexity) {
    private static final String UBIQUITY =
            "ubiquity k_p = countries with an RCA of 1 or more in the product (Hidalgo and Hausmann 2009)";

    private ComplexityFiguring figuring() {
        return new ComplexityFiguring(year, level, complexity);
    }

    private OptionalInt place() {
        return complexity.product(product);
    }

    /** How many countries have an advantage in it; 0 when nobody has. */
    public Figure ubiquity() {
        int count = place().isPresent() ? complexity.specialisation().ubiquity(place().getAsInt()) : 0;
        return figuring().figure(BigDecimal.valueOf(count), Unit.COUNT, UBIQUITY, "", List.of());
    }

    /** PCI. */
    public Figure pci() {
        return place().isPresent()
                ? figuring().pci(place().getAsInt())
                : figuring().noPci("no country has an RCA of 1 or more in the product");
    }
}
