package org.entente.trade.product.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.ReleaseView;
import org.entente.trade.product.Classification;
import org.entente.trade.product.ProductConversion;

/** {@code ProductConversion} in the graph. */
@Name("ProductConversion")
@Description("How the products of a report were carried over to another edition, and what was left behind.")
public record ProductConversionView(
        @NonNull
        @Description("The editions passed, the report's own first; only two when no table leads from one to the other.")
        List<@NonNull Classification> path,

        @NonNull @Description("The correlation tables in the order of the path; empty when none leads there.")
        List<@NonNull ReleaseView> releases,

        @NonNull @Description("The tables, and the rule for products that were taken apart, in words.")
        String method,

        @NonNull
        @Description(
                "What stays under its old code because no table leads on from it, US dollars. All products of the lowest level and this add up to the report's lines, to the thousandth.")
        FigureView unconverted,

        @NonNull @Description("How many products it is made of.")
        int unconvertedCount,

        @NonNull @Description("Those products under their old codes, the most valuable first, at most 500.")
        List<@NonNull UnconvertedProductView> unconvertedProducts) {
    private static final int MOST = 500;

    static ProductConversionView of(ProductConversion conversion) {
        return new ProductConversionView(
                conversion.path(),
                conversion.releases().stream().map(ReleaseView::of).toList(),
                conversion.method(),
                FigureView.of(conversion.unconverted()),
                conversion.left().size(),
                conversion.left().stream()
                        .limit(MOST)
                        .map(left ->
                                new UnconvertedProductView(ProductView.of(left.product()), FigureView.of(left.value())))
                        .toList());
    }

    /** {@code UnconvertedProduct} in the graph. */
    @Name("UnconvertedProduct")
    @Description("What was left of a product.")
    public record UnconvertedProductView(
            @NonNull @Description("The product under its old code.")
            ProductView product,

            @NonNull @Description("How much of it was not carried over, US dollars.")
            FigureView value) {}
}
