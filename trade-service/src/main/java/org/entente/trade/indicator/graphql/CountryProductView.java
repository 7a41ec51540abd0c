package org.entente.trade.indicator.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.PeriodView;
import org.entente.trade.analysis.CountryProduct;
import org.entente.trade.flow.Basis;
import org.entente.trade.product.graphql.ProductView;

/** {@code CountryProduct} in the graph. */
@Name("CountryProduct")
@Description("A product among all that a country exports or imports.")
public record CountryProductView(
        @NonNull @Description("The product.") ProductView product,

        @NonNull @Description("The period they speak of.") PeriodView period,

        @NonNull @Description("Code of the dataset that answers.")
        String dataset,

        @NonNull @Description("Whose figures the dataset holds.")
        Basis basis,

        @NonNull @Description("What the country trades of it with all partners, US dollars.")
        FigureView value,

        @NonNull @Description("Place, 1 is first; equals share a place.")
        FigureView rank,

        @NonNull @Description("Share in the country's exports or imports, per cent.")
        FigureView share) {
    static CountryProductView of(CountryProduct product) {
        return new CountryProductView(
                ProductView.of(product.product()),
                PeriodView.of(product.year().period()),
                product.year().dataset(),
                product.year().basis(),
                FigureView.of(product.value()),
                FigureView.of(product.rank()),
                FigureView.of(product.share()));
    }
}
