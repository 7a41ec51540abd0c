package org.entente.trade.change.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;
import org.entente.trade.change.ChangeKind;
import org.entente.trade.change.ProductChange;
import org.entente.trade.product.graphql.ProductView;

/** {@code ProductChange} in the graph. */
@Name("ProductChange")
@Description("A product of which two editions of a report say different things.")
public record ProductChangeView(
        @NonNull @Description("How it changed.") ChangeKind kind,

        @NonNull @Description("The product.") ProductView product,

        @NonNull @Description("The value before, US dollars; absent when there was none.")
        FigureView before,

        @NonNull @Description("The value now, US dollars; absent when there is none.")
        FigureView after,

        @NonNull @Description("After minus before, US dollars; absent when either is.")
        FigureView difference) {
    static ProductChangeView of(ProductChange change) {
        return new ProductChangeView(
                change.kind(),
                ProductView.of(change.product()),
                FigureView.of(change.before()),
                FigureView.of(change.after()),
                FigureView.of(change.difference()));
    }
}
