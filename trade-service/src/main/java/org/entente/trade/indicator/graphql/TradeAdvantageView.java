package org.entente.trade.indicator.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.PeriodView;
import org.entente.trade.analysis.ProductAdvantage;
import org.entente.trade.flow.Basis;
import org.entente.trade.product.graphql.ProductView;

/** {@code TradeAdvantage} in the graph. */
@Name("TradeAdvantage")
@Description("A product's weight in a country's exports beside its weight in the world's.")
public record TradeAdvantageView(
        @NonNull @Description("The product.") ProductView product,

        @NonNull @Description("The period they speak of.") PeriodView period,

        @NonNull @Description("Code of the dataset that answers.")
        String dataset,

        @NonNull @Description("Whose figures the dataset holds.")
        Basis basis,

        @NonNull @Description("The country's exports of it to the world, US dollars.")
        FigureView exports,

        @NonNull @Description("Revealed comparative advantage (Balassa): above 1 the country has it.")
        FigureView rca,

        @NonNull @Description("The symmetric form, from -1 to 1 (Laursen).")
        FigureView rsca) {
    static TradeAdvantageView of(ProductAdvantage advantage) {
        return new TradeAdvantageView(
                ProductView.of(advantage.product()),
                PeriodView.of(advantage.year().period()),
                advantage.year().dataset(),
                advantage.year().basis(),
                FigureView.of(advantage.exports()),
                FigureView.of(advantage.rca()),
                FigureView.of(advantage.rsca()));
    }
}
