package org.entente.trade.indicator.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.PeriodView;
import org.entente.trade.analysis.ProductTrader;
import org.entente.trade.flow.Basis;

/** {@code ProductTrader} in the graph. */
@Name("ProductTrader")
@Description("A country's place among all that export or import a product.")
public record ProductTraderView(
        @NonNull @Description("The country.") CountryView country,

        @NonNull @Description("The period they speak of.") PeriodView period,

        @NonNull @Description("Code of the dataset that answers.")
        String dataset,

        @NonNull @Description("Whose figures the dataset holds.")
        Basis basis,

        @NonNull @Description("What the country trades of it with all partners, US dollars.")
        FigureView value,

        @NonNull @Description("Place, 1 is first; equals share a place.")
        FigureView rank,

        @NonNull @Description("Share in what the world trades of it, per cent.")
        FigureView share) {
    static ProductTraderView of(ProductTrader trader) {
        return new ProductTraderView(
                CountryView.of(trader.country()),
                PeriodView.of(trader.year().period()),
                trader.year().dataset(),
                trader.year().basis(),
                FigureView.of(trader.value()),
                FigureView.of(trader.rank()),
                FigureView.of(trader.share()));
    }
}
