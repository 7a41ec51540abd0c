package org.entente.trade.pair.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.scalar.PeriodCodeScalar;
import org.entente.kernel.period.Frequency;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Flow;
import org.entente.trade.pair.Mirror;
import org.entente.trade.pair.PairKey;
import org.entente.trade.pair.PairReports;
import org.entente.trade.pair.PairService;
import org.entente.trade.pair.PeriodFilter;
import org.entente.trade.pair.TradeFrequency;
import org.jspecify.annotations.Nullable;

/** {@code TradeRelation.mirror}. */
@GraphQLApi
@NonBlocking
public class MirrorApi {
    private final PairService pairs;
    private final Batch batch;

    MirrorApi(PairService pairs, Batch batch) {
        this.pairs = pairs;
        this.batch = batch;
    }

    /** {@code TradeRelation.mirror}. */
    @NonNull
    @Description(
            "Both sides' own reports of the same goods, side by side, for each period in which either reported; earliest first. Years when nothing else is asked for.")
    public CompletionStage<@NonNull List<@NonNull MirrorComparisonView>> mirror(
            @Source TradeRelationView trade,
            @NonNull
                    @Name("flow")
                    @Description(
                            "EXPORT or IMPORT, seen from the country that the relation is seen from; the other side records no parts of them, such as re-exports.")
                    Flow flow,
            @Name("period") @Description("The only year, quarter or month wanted.") @Nullable PeriodCodeScalar period,
            @Name("frequency") @Description("How long the periods are; years when not given.") @Nullable
                    TradeFrequency frequency,
            @Name("from") @Description("First period wanted.") @Nullable PeriodCodeScalar from,
            @Name("to") @Description("Last period wanted.") @Nullable PeriodCodeScalar to,
            @Name("dataset") @Description("Code of the only dataset to use.") @Nullable String dataset) {
        if (!flow.isWhole()) {
            throw new BadUserInputException("flow is %s, which the other side does not record as such; write %s"
                    .formatted(flow, flow.isOutward() ? Flow.EXPORT : Flow.IMPORT));
        }
        PeriodFilter filter = filter(period, frequency, from, to, dataset);
        PairKey key = trade.key();
        return batch.load("trade.pair", key, pairs::byKeys, PairReports.none(key.pair()))
                .thenApply(pair -> Mirror.compare(pair, trade.view(), flow, filter).stream()
                        .map(comparison -> MirrorComparisonView.of(comparison, pair))
                        .toList());
    }

    private static PeriodFilter filter(
            @Nullable PeriodCodeScalar period,
            @Nullable TradeFrequency frequency,
            @Nullable PeriodCodeScalar from,
            @Nullable PeriodCodeScalar to,
            @Nullable String dataset) {
        if (period == null) {
            return new PeriodFilter(
                    frequency == null ? Frequency.ANNUAL : frequency.frequency(),
                    from == null ? null : from.period(),
                    to == null ? null : to.period(),
                    dataset,
                    null);
        }
        if (frequency != null || from != null || to != null) {
            throw new BadUserInputException(
                    "period is %s, which leaves nothing for frequency, from and to; write either"
                            .formatted(period.text()));
        }
        Period only = period.period();
        return new PeriodFilter(only.frequency(), only, only, dataset, null);
    }
}
