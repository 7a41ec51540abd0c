package org.entente.trade.indicator.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;
import org.entente.trade.analysis.Gap;
import org.entente.trade.product.graphql.ProductView;

/** {@code ProductGap} in the graph. */
@Name("ProductGap")
@Description("A product that one country sells well to the world and the other buys from others.")
public record ProductGapView(
        @NonNull @Description("The product.") ProductView product,

        @NonNull
        @Description(
                "What both sides leave open, US dollars: the smaller of exports and imports less what flows already. A bound, not a forecast.")
        FigureView potential,

        @NonNull @Description("Revealed comparative advantage of the country in the product, more than 1.")
        FigureView rca,

        @NonNull @Description("The country's exports of it to the world, US dollars.")
        FigureView exports,

        @NonNull @Description("The partner's imports of it from the world, US dollars.")
        FigureView imports,

        @NonNull @Description("What the country sells the partner of it already, US dollars.")
        FigureView bilateral) {
    static ProductGapView of(Gap gap) {
        return new ProductGapView(
                ProductView.of(gap.product()),
                FigureView.of(gap.potential()),
                FigureView.of(gap.rca()),
                FigureView.of(gap.exports()),
                FigureView.of(gap.imports()),
                FigureView.of(gap.bilateral()));
    }
}
