package org.entente.trade.partner.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;

/** {@code TradeRank} in the graph. */
@Name("TradeRank")
@Description("The places that two countries have among each other's trading partners by turnover, 1 is first.")
public record TradeRankView(
        @NonNull @Description("Place of the partner among the country's partners.")
        FigureView partner,

        @NonNull @Description("Place of the country among the partner's partners.")
        FigureView reverse) {}
