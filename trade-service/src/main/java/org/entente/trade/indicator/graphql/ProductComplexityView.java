package org.entente.trade.indicator.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.PeriodView;
import org.entente.trade.analysis.ProductComplexity;
import org.entente.trade.flow.Basis;

/** {@code ProductComplexity} in the graph. */
@Name("ProductComplexity")
@Description("How complex a product is, beside all others of the year.")
public record ProductComplexityView(
        @NonNull @Description("The period it speaks of.") PeriodView period,

        @NonNull @Description("Code of the dataset that answers.")
        String dataset,

        @NonNull @Description("Whose figures the dataset holds.")
        Basis basis,

        @NonNull @Description("Product complexity index PCI, on the scale of the countries' ECI.")
        FigureView pci,

        @NonNull @Description("How many countries have a revealed comparative advantage of 1 or more in it.")
        FigureView ubiquity) {
    static ProductComplexityView of(ProductComplexity complexity) {
        return new ProductComplexityView(
                PeriodView.of(complexity.year().period()),
                complexity.year().dataset(),
                complexity.year().basis(),
                FigureView.of(complexity.pci()),
                FigureView.of(complexity.ubiquity()));
    }
}
