package org.entente.trade.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.trade.indicator.Complexity.Undefined;
import org.entente.trade.indicator.Specialisation;
import org.entente.trade.indicator.Unspecified;
import org.entente.trade.matrix.YearComplexity;
import org.entente.trade.matrix.YearReports;
import org.jspecify.annotations.Nullable;

/** Makes figures of the complexity of a year. */
record ComplexityFiguring(YearReports year, int level, YearComplexity complexity) {
    private static final String PCI =
            "product complexity index PCI, second eigenvector of the products, standardised by the mean and population standard deviation of ECI, so that a country's ECI is the mean PCI of its products (Atlas; py-ecomplexity)";

    private Figuring figuring() {
        return new Figuring(year, level, Unspecified.EXCLUDED);
    }

    private String scope() {
        Specialisation m = complexity.specialisation();
        return "%s; M of %d countries and %d products, those without any RCA of 1 or more dropped, none for its size"
                .formatted(figuring().scope(), m.countryCount(), m.productCount());
    }

    /**
     * A figure of the year.
     *
     * @param otherwise why there is no value although the year has a complexity
     */
    Figure figure(@Nullable BigDecimal value, Unit unit, String definition, String otherwise, List<Figure> inputs) {
        Undefined undefined = complexity.complexity().undefined();
        return figuring()
                .derived(value, unit, definition, scope(), undefined == null ? otherwise : undefined.describe(), inputs)
                .from(year.onlyRelease().orElse(null));
    }

    Figure absent(Unit unit, String definition, Absence why) {
        return Figure.absent(unit, figuring().interval(), why).explained(definition + "; " + scope());
    }

    /** PCI of the product at a place. */
    Figure pci(int place) {
        double[] pci = complexity.complexity().pci();
        return figure(pci.length == 0 ? null : BigDecimal.valueOf(pci[place]), Unit.INDEX, PCI, "", List.of());
    }

    /** PCI of a product without one. */
    Figure noPci(String why) {
        return figure(null, Unit.INDEX, PCI, why, List.of());
    }
}
