package org.entente.trade.product.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.PageInfoView;
import org.entente.kernel.graphql.PeriodView;
import org.entente.trade.flow.Basis;
import org.entente.trade.product.ProductPage;
import org.entente.trade.product.ProductPage.ProductFlow;
import org.jspecify.annotations.Nullable;

/** {@code ProductFlowConnection} in the graph. */
@Name("ProductFlowConnection")
@Description("Products of one flow, all from one report; the most valuable first, equals by code.")
public record ProductFlowConnectionView(
        @NonNull @Description("The products of this page.") List<@NonNull EdgeView> edges,

        @NonNull @Description("Where the page ends.") PageInfoView pageInfo,

        @NonNull @Description("How many products of the level the flow has.")
        int totalCount,

        @Description("The period they speak of; null when no dataset has products.") @Nullable
        PeriodView period,

        @Description("Code of the dataset that answers; null when none has products.") @Nullable
        String dataset,

        @Description("Whose figures the dataset holds; null when none has products.") @Nullable
        Basis basis,

        @NonNull
        @Description("The flow in all, US dollars: the reported total, or the sum of the products where none is.")
        FigureView total,

        @NonNull
        @Description(
                "Reported total minus the sum of all products of the level, US dollars; absent when no total is reported.")
        FigureView residual,

        @Description("How the products were carried over from another edition; null when they are as reported.")
        @Nullable
        ProductConversionView conversion) {
    static ProductFlowConnectionView of(ProductPage page) {
        List<EdgeView> edges = page.flows().stream().map(EdgeView::of).toList();
        return new ProductFlowConnectionView(
                edges,
                new PageInfoView(
                        page.hasNextPage(),
                        edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor()),
                page.totalCount(),
                page.period() == null ? null : PeriodView.of(page.period()),
                page.dataset(),
                page.basis(),
                FigureView.of(page.total()),
                FigureView.of(page.residual()),
                page.conversion() == null ? null : ProductConversionView.of(page.conversion()));
    }

    /** {@code ProductFlowEdge} in the graph. */
    @Name("ProductFlowEdge")
    @Description("A product's place in the list.")
    public record EdgeView(
            @NonNull @Description("Give it as 'after' to read on from here.")
            String cursor,

            @NonNull @Description("The product's flow.") ProductFlowView node) {
        static EdgeView of(ProductFlow flow) {
            return new EdgeView(flow.cursor().encode(), ProductFlowView.of(flow));
        }
    }

    /** {@code ProductFlow} in the graph. */
    @Name("ProductFlow")
    @Description("How much of a product flows.")
    public record ProductFlowView(
            @NonNull @Description("The product.") ProductView product,

            @NonNull @Description("Value, US dollars.") FigureView value,

            @NonNull @Description("Share of the flow's total, per cent.")
            FigureView share,

            @NonNull @Description("Net weight, kilograms; absent when the source has none.")
            FigureView netWeight) {
        private static ProductFlowView of(ProductFlow flow) {
            return new ProductFlowView(
                    ProductView.of(flow.product()),
                    FigureView.of(flow.value()),
                    FigureView.of(flow.share()),
                    FigureView.of(flow.netWeight()));
        }
    }
}
