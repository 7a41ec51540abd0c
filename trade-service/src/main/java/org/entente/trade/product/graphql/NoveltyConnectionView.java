package org.entente.trade.product.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.PageInfoView;
import org.entente.kernel.graphql.PeriodView;
import org.entente.trade.flow.Basis;
import org.entente.trade.product.Novelty;
import org.entente.trade.product.graphql.ProductFlowConnectionView.EdgeView;
import org.jspecify.annotations.Nullable;

/** {@code ProductNoveltyConnection} in the graph. */
@Name("ProductNoveltyConnection")
@Description("Products that a flow has in one period and not in another, the most valuable first, equals by code.")
public record NoveltyConnectionView(
        @NonNull @Description("The products of this page.") List<@NonNull EdgeView> edges,

        @NonNull @Description("Where the page ends.") PageInfoView pageInfo,

        @NonNull @Description("How many such products there are.")
        int totalCount,

        @Description("The later period; null when no dataset has products.") @Nullable
        PeriodView period,

        @Description("The earlier period; null when no dataset has products.") @Nullable
        PeriodView base,

        @Description("Code of the dataset that answers; null when none has products.") @Nullable
        String dataset,

        @Description("Whose figures the dataset holds; null when none has products.") @Nullable
        Basis basis,

        @NonNull @Description("All of them together, US dollars, in the period that has them.")
        FigureView total,

        @NonNull @Description("Their share of that period's flow, per cent.")
        FigureView share,

        @Description("Why the two periods cannot be compared, and the list is empty; null when they can.") @Nullable
        String obstacle) {
    static NoveltyConnectionView of(Novelty novelty) {
        List<EdgeView> edges = novelty.flows().stream().map(EdgeView::of).toList();
        return new NoveltyConnectionView(
                edges,
                new PageInfoView(
                        novelty.hasNextPage(),
                        edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor()),
                novelty.totalCount(),
                novelty.period() == null ? null : PeriodView.of(novelty.period()),
                novelty.base() == null ? null : PeriodView.of(novelty.base()),
                novelty.dataset(),
                novelty.basis(),
                FigureView.of(novelty.total()),
                FigureView.of(novelty.share()),
                novelty.obstacle());
    }
}
