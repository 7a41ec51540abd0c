package org.entente.trade.indicator.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;
import org.entente.trade.analysis.CountryComplexity;
import org.entente.trade.product.graphql.ProductView;

/** {@code ProductOpportunity} in the graph. */
@Name("ProductOpportunity")
@Description("A product that a country has no advantage in: how near it is, how complex, what it would open up.")
public record ProductOpportunityView(
        @NonNull @Description("The product.") ProductView product,

        @NonNull @Description("How much of what goes with the product the country has, 0 to 1.")
        FigureView density,

        @NonNull @Description("Product complexity index PCI.")
        FigureView pci,

        @NonNull @Description("Complexity outlook gain COG: what the product would add to the country's outlook.")
        FigureView gain) {
    static ProductOpportunityView of(CountryComplexity.Opportunity opportunity) {
        return new ProductOpportunityView(
                ProductView.of(opportunity.product()),
                FigureView.of(opportunity.density()),
                FigureView.of(opportunity.pci()),
                FigureView.of(opportunity.gain()));
    }
}
