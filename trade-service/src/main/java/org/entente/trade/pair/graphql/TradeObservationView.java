package org.entente.trade.pair.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.PeriodView;
import org.entente.trade.flow.Basis;
import org.entente.trade.pair.TradeObservation;

/** {@code TradeObservation} in the graph. */
@Name("TradeObservation")
@Description("One flow, or the turnover, of two countries in one period, from one dataset.")
public record TradeObservationView(
        @NonNull @Description("The year, quarter or month.") PeriodView period,

        @NonNull @Description("The value, US dollars, or why there is none.")
        FigureView figure,

        @NonNull
        @Description(
                "Change over the same period of the year before, US dollars; absent when the same dataset and reporters have no such period.")
        FigureView change,

        @NonNull
        @Description(
                "Growth over the same period of the year before, per cent; absent when the change is, or when it starts from zero.")
        FigureView growth,

        @NonNull @Description("Code of the dataset that answers.")
        String dataset,

        @NonNull @Description("Whose figures the dataset holds.")
        Basis basis) {
    static TradeObservationView of(TradeObservation observation) {
        return new TradeObservationView(
                PeriodView.of(observation.period()),
                FigureView.of(observation.figure()),
                FigureView.of(observation.movement().change()),
                FigureView.of(observation.movement().growth()),
                observation.dataset(),
                observation.basis());
    }
}
