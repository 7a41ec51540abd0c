package org.entente.trade.pair.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.scalar.PeriodCodeScalar;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.pair.GrowthOverYears;
import org.entente.trade.pair.Measure;
import org.entente.trade.pair.ObservationSeries;
import org.entente.trade.pair.PairReports;
import org.entente.trade.pair.PairService;
import org.entente.trade.pair.PeriodFilter;
import org.entente.trade.pair.SeriesFill;
import org.entente.trade.pair.TradeFrequency;
import org.jspecify.annotations.Nullable;

/** The series of single flows: {@code TradeRelation.series} and {@code TradeRelation.compoundGrowth}. */
@GraphQLApi
@NonBlocking
public class TradeSeriesApi {
    private final PairService pairs;
    private final Batch batch;

    TradeSeriesApi(PairService pairs, Batch batch) {
        this.pairs = pairs;
        this.batch = batch;
    }

    /** {@code TradeRelation.series}. */
    @NonNull
    @Description(
            "One flow, or the turnover, by year, quarter or month, earliest first. Each period comes from one dataset, chosen as for years. Exports and imports that the country did not report are taken from the partner and labelled so; parts of them, such as re-exports, only from the country's own report.")
    public CompletionStage<@NonNull List<@NonNull TradeObservationView>> series(
            @Source TradeRelationView trade,
            @Name("flow") @Description("Which flow; turnover, exports plus imports, when not given.") @Nullable
                    Flow flow,
            @NonNull @Name("frequency") @DefaultValue("ANNUAL") @Description("How long the periods are.")
                    TradeFrequency frequency,
            @Name("from")
                    @Description("First period wanted; a year will do for months, they start with its January.")
                    @Nullable
                    PeriodCodeScalar from,
            @Name("to")
                    @Description("Last period wanted; a year will do for months, they end with its December.")
                    @Nullable
                    PeriodCodeScalar to,
            @Name("dataset") @Description("Code of the only dataset to use.") @Nullable String dataset,
            @Name("basis") @Description("The only kind of figures to use.") @Nullable Basis basis,
            @NonNull
                    @Name("fill")
                    @DefaultValue("NONE")
                    @Description("What stands in where no year or quarter was reported.")
                    SeriesFill fill) {
        PeriodFilter filter = new PeriodFilter(frequency.frequency(), period(from), period(to), dataset, basis);
        return reports(trade)
                .thenApply(pair -> new ObservationSeries(pair, trade.view(), Measure.of(flow), fill)
                        .list(filter).stream().map(TradeObservationView::of).toList());
    }

    /** {@code TradeRelation.compoundGrowth}. */
    @NonNull
    @Description(
            "Compound annual growth between two years, per cent: both ends from one dataset and the same reporters, over as many intervals as there are years from the one to the other. Absent with the reason when an end is missing or the first is zero.")
    public CompletionStage<@NonNull FigureView> compoundGrowth(
            @Source TradeRelationView trade,
            @Name("flow") @Description("Which flow; turnover, exports plus imports, when not given.") @Nullable
                    Flow flow,
            @Name("from") @Description("Calendar year it grows from.") int from,
            @Name("to") @Description("Calendar year it grows to.") int to,
            @Name("dataset") @Description("Code of the only dataset to use.") @Nullable String dataset,
            @Name("basis") @Description("The only kind of figures to use.") @Nullable Basis basis) {
        PeriodFilter filter = PeriodFilter.ofYears(from, to, dataset, basis);
        return reports(trade)
                .thenApply(pair -> new GrowthOverYears(pair, trade.view(), Measure.of(flow), filter).figure())
                .thenApply(FigureView::of);
    }

    private static @Nullable Period period(@Nullable PeriodCodeScalar code) {
        return code == null ? null : code.period();
    }

    private CompletionStage<PairReports> reports(TradeRelationView trade) {
        return batch.load(
                "trade.pair",
                trade.key(),
                pairs::byKeys,
                PairReports.none(trade.key().pair()));
    }
}
