package org.entente.trade.product.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.Page;
import org.entente.kernel.graphql.PageInfoView;
import org.entente.trade.product.ProductHits;
import org.entente.trade.product.ProductKey;

/** {@code ProductConnection} in the graph. */
@Name("ProductConnection")
@Description("Products that a search finds: the code itself, codes that begin so, then by how well the wording fits.")
public record ProductConnectionView(
        @NonNull @Description("The products of this page.") List<@NonNull EdgeView> edges,

        @NonNull @Description("Where the page ends.") PageInfoView pageInfo,

        @NonNull @Description("How many products the search finds.")
        int totalCount) {
    static ProductConnectionView of(ProductHits hits) {
        List<EdgeView> edges = hits.products().stream().map(EdgeView::of).toList();
        return new ProductConnectionView(
                edges,
                new PageInfoView(
                        hits.hasNextPage(),
                        edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor()),
                hits.total());
    }

    /** {@code ProductEdge} in the graph. */
    @Name("ProductEdge")
    @Description("A product's place in the list.")
    public record EdgeView(
            @NonNull @Description("Give it as 'after' to read on from here.")
            String cursor,

            @NonNull @Description("The product.") ProductView node) {
        private static EdgeView of(ProductKey key) {
            return new EdgeView(Page.cursor(key.code().digits()), ProductView.of(key));
        }
    }
}
