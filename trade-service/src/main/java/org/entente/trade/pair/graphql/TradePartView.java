package org.entente.trade.pair.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;
import org.entente.trade.flow.Flow;
import org.entente.trade.pair.TradeYear;

/** {@code TradePart} in the graph. */
@Name("TradePart")
@Description("A flow that exports or imports contain. It is never added to them.")
public record TradePartView(
        @NonNull @Description("Which part.") Flow flow,

        @NonNull @Description("EXPORT or IMPORT: what it is a part of.")
        Flow whole,

        @NonNull @Description("US dollars, as the country reported it.")
        FigureView figure,

        @NonNull
        @Description("Share of the exports or imports, per cent; absent when the country did not report those.")
        FigureView share) {
    static TradePartView of(TradeYear.Part part) {
        return new TradePartView(
                part.flow(),
                part.flow().isOutward() ? Flow.EXPORT : Flow.IMPORT,
                FigureView.of(part.figure()),
                FigureView.of(part.share()));
    }
}
