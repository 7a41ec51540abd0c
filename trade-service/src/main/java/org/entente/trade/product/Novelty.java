package org.entente.trade.product;

import java.util.List;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.entente.trade.product.ProductPage.ProductFlow;
import org.jspecify.annotations.Nullable;

/**
 * The products that a flow has gained or lost.
 *
 * @param period the later period; null when no dataset has products
 * @param base the earlier period; null when no dataset has products
 * @param dataset code of the dataset that answers; null when none has products
 * @param total all of them together, US dollars, in the period that has them
 * @param share of them in that period's flow, per cent
 * @param obstacle why the periods cannot be compared; null when they can
 */
public record Novelty(
        @Nullable Period period,
        @Nullable Period base,
        @Nullable String dataset,
        @Nullable Basis basis,
        Figure total,
        Figure share,
        List<ProductFlow> flows,
        int totalCount,
        boolean hasNextPage,
        @Nullable String obstacle) {
    public Novelty {
        flows = List.copyOf(flows);
    }
}
