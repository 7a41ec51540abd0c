package org.entente.trade.pair.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.PeriodView;
import org.entente.trade.flow.Basis;
import org.entente.trade.pair.PairKey;
import org.entente.trade.pair.TradeYear;

/** {@code TradeYear} in the graph. */
@Name("TradeYear")
@Description(
        "Trade of two countries in one calendar year, all from one dataset. Where the country did not report a flow and the partner did, the partner's figure stands in, labelled so.")
public record TradeYearView(
        @NonNull @Description("The calendar year.") PeriodView period,

        @NonNull @Description("Code of the dataset that answers.")
        String dataset,

        @NonNull @Description("Whose figures the dataset holds.")
        Basis basis,

        @NonNull @Description("Codes of the other datasets that hold figures for this pair and year, by code.")
        List<@NonNull String> otherDatasets,

        @NonNull @Description("Exports to the partner, US dollars.")
        FigureView exports,

        @NonNull @Description("Imports from the partner, US dollars.")
        FigureView imports,

        @NonNull @Description("Exports plus imports, US dollars; absent when either is not known.")
        FigureView turnover,

        @NonNull @Description("Exports minus imports, US dollars; absent when either is not known.")
        FigureView balance,

        @NonNull
        @Description(
                "Growth of the turnover over the year before, per cent; absent when the same dataset and reporters have no such year, or it is zero.")
        FigureView growth,

        @NonNull
        @Description(
                "Change of the turnover over the year before, US dollars; absent when the years cannot be compared.")
        FigureView change,

        @NonNull @Description("Growth of the exports over the year before, per cent; absent as that of the turnover.")
        FigureView exportsGrowth,

        @NonNull @Description("Change of the exports over the year before, US dollars; absent as that of the turnover.")
        FigureView exportsChange,

        @NonNull @Description("Growth of the imports over the year before, per cent; absent as that of the turnover.")
        FigureView importsGrowth,

        @NonNull @Description("Change of the imports over the year before, US dollars; absent as that of the turnover.")
        FigureView importsChange,

        @NonNull @Description("Exports divided by imports; absent when either is not known or the imports are zero.")
        FigureView coverageRatio,

        @NonNull
        @Description(
                "What the exports and imports contain, such as re-exports, as far as the country reported it beside them in the same dataset. Never added to them.")
        List<@NonNull TradePartView> partsOf,

        @Ignore TradeYear year,

        @Ignore PairKey key) {
    static TradeYearView of(TradeYear year, PairKey key) {
        return new TradeYearView(
                PeriodView.of(year.year()),
                year.dataset(),
                year.basis(),
                year.otherDatasets(),
                FigureView.of(year.exports()),
                FigureView.of(year.imports()),
                FigureView.of(year.turnover()),
                FigureView.of(year.balance()),
                FigureView.of(year.growth()),
                FigureView.of(year.change()),
                FigureView.of(year.exportsMovement().growth()),
                FigureView.of(year.exportsMovement().change()),
                FigureView.of(year.importsMovement().growth()),
                FigureView.of(year.importsMovement().change()),
                FigureView.of(year.coverageRatio()),
                year.parts().stream().map(TradePartView::of).toList(),
                year,
                key);
    }
}
