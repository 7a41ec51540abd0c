package org.entente.trade.change.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.Page;
import org.entente.kernel.graphql.PageInfoView;
import org.entente.trade.change.TradeChange;
import org.jspecify.annotations.Nullable;

/** {@code TradeChangeConnection} in the graph. */
@Name("TradeChangeConnection")
@Description("Changes of a pair's trade, the latest period first, then by dataset, country and flow.")
public record TradeChangeConnectionView(
        @NonNull @Description("The changes of this page.") List<@NonNull TradeChangeView> nodes,

        @NonNull @Description("Where the page ends.") PageInfoView pageInfo,

        @NonNull @Description("How many changes there are in all.")
        int totalCount) {
    static TradeChangeConnectionView of(List<TradeChange> changes, int first, @Nullable String after) {
        Page<TradeChange> page = Page.of(changes, first, after, TradeChangeConnectionView::id);
        return new TradeChangeConnectionView(
                page.items().stream().map(TradeChangeView::of).toList(), page.info(), page.total());
    }

    private static String id(TradeChange change) {
        return String.join(
                "|",
                change.period().code(),
                change.dataset(),
                change.country().value(),
                change.flow().code());
    }
}
