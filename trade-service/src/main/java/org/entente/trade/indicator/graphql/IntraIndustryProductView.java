package org.entente.trade.indicator.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;
import org.entente.trade.analysis.ProductBalance;
import org.entente.trade.product.graphql.ProductView;

/** {@code IntraIndustryProduct} in the graph. */
@Name("IntraIndustryProduct")
@Description("A product that two countries trade, and how balanced that is.")
public record IntraIndustryProductView(
        @NonNull @Description("The product.") ProductView product,

        @NonNull @Description("Exports of the country to the partner, US dollars.")
        FigureView exports,

        @NonNull @Description("Imports of the country from the partner, US dollars.")
        FigureView imports,

        @NonNull @Description("1 when both sell as much, 0 when one only buys (Grubel and Lloyd).")
        FigureView grubelLloyd) {
    static IntraIndustryProductView of(ProductBalance balance) {
        return new IntraIndustryProductView(
                ProductView.of(balance.product()),
                FigureView.of(balance.exports()),
                FigureView.of(balance.imports()),
                FigureView.of(balance.grubelLloyd()));
    }
}
