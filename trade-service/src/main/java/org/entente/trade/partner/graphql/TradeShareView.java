package org.entente.trade.partner.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;

/** {@code TradeShare} in the graph. */
@Name("TradeShare")
@Description("The shares that two countries have in each other's turnover with the world, per cent.")
public record TradeShareView(
        @NonNull @Description("Share of the partner in the country's turnover.")
        FigureView partner,

        @NonNull @Description("Share of the country in the partner's turnover.")
        FigureView reverse) {}
