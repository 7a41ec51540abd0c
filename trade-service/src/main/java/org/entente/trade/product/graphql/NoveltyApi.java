package org.entente.trade.product.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.math.BigDecimal;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
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
import org.entente.trade.pair.graphql.TradeRelationView;
import org.entente.trade.product.NoveltyQuery;
import org.entente.trade.product.NoveltyService;
import org.entente.trade.product.ProductCursor;
import org.entente.trade.product.ReportQuery;
import org.jspecify.annotations.Nullable;

/** {@code TradeRelation.newProducts} and {@code TradeRelation.lostProducts}. */
@GraphQLApi
@NonBlocking
public class NoveltyApi {
    private final NoveltyService novelties;
    private final Batch batch;

    NoveltyApi(NoveltyService novelties, Batch batch) {
        this.novelties = novelties;
        this.batch = batch;
    }

    /** {@code TradeRelation.newProducts}. */
    @NonNull
    @Description(
            "Products of a flow that the base period did not have. Both periods come from one dataset, one reporter and one edition of the classification; otherwise obstacle says why nothing is compared.")
    public CompletionStage<@NonNull NoveltyConnectionView> newProducts(
            @Source TradeRelationView trade,
            @NonNull @Name("flow") @Description("Which flow, seen from the country that the relation is seen from.")
                    Flow flow,
            @Name("period") @Description("The later period; the last year with products when not given.") @Nullable
                    PeriodCodeScalar period,
            @Name("base") @Description("The earlier period; the one just before when not given.") @Nullable
                    PeriodCodeScalar base,
            @Name("level")
                    @DefaultValue("4")
                    @Description("Digits of the product codes: 2, 4 or 6 of the HS, 1 to 5 of the SITC.")
                    int level,
            @Name("atLeast") @DefaultValue("0") @Description("Products worth less, in US dollars, are left out.")
                    int atLeast,
            @Name("first") @DefaultValue("10") @Description("How many, at most 500.") int first,
            @Name("after") @Description("Cursor of the product before the first one wanted.") @Nullable String after,
            @Name("dataset") @Description("Code of the only dataset to use.") @Nullable String dataset) {
        return load(trade, flow, period, base, level, atLeast, first, after, dataset, false);
    }

    /** {@code TradeRelation.lostProducts}. */
    @NonNull
    @Description(
            "Products of a flow that only the base period had, with their values there. Both periods come from one dataset, one reporter and one edition of the classification; otherwise obstacle says why nothing is compared.")
    public CompletionStage<@NonNull NoveltyConnectionView> lostProducts(
            @Source TradeRelationView trade,
            @NonNull @Name("flow") @Description("Which flow, seen from the country that the relation is seen from.")
                    Flow flow,
            @Name("period") @Description("The later period; the last year with products when not given.") @Nullable
                    PeriodCodeScalar period,
            @Name("base") @Description("The earlier period; the one just before when not given.") @Nullable
                    PeriodCodeScalar base,
            @Name("level")
                    @DefaultValue("4")
                    @Description("Digits of the product codes: 2, 4 or 6 of the HS, 1 to 5 of the SITC.")
                    int level,
            @Name("atLeast") @DefaultValue("0") @Description("Products worth less, in US dollars, are left out.")
                    int atLeast,
            @Name("first") @DefaultValue("10") @Description("How many, at most 500.") int first,
            @Name("after") @Description("Cursor of the product before the first one wanted.") @Nullable String after,
            @Name("dataset") @Description("Code of the only dataset to use.") @Nullable String dataset) {
        return load(trade, flow, period, base, level, atLeast, first, after, dataset, true);
    }

    private static void requireEarlier(@Nullable Period base, @Nullable Period period) {
        Frequency frequency = period == null ? Frequency.ANNUAL : period.frequency();
        if (base != null && base.frequency() != frequency) {
            throw new BadUserInputException(
                    "base is %s; compare a year with a year, a quarter with a quarter, a month with a month"
                            .formatted(base.code()));
        }
        if (base != null && period != null && base.compareTo(period) >= 0) {
            throw new BadUserInputException(
                    "base is %s, which is not before period, %s".formatted(base.code(), period.code()));
        }
    }

    private CompletionStage<NoveltyConnectionView> load(
            TradeRelationView trade,
            Flow flow,
            @Nullable PeriodCodeScalar period,
            @Nullable PeriodCodeScalar base,
            int level,
            int atLeast,
            int first,
            @Nullable String after,
            @Nullable String dataset,
            boolean lost) {
        ProductArguments.requireLevel(level, null);
        ProductArguments.requireFirst(first);
        Period later = period == null ? null : period.period();
        Period earlier = base == null ? null : base.period();
        requireEarlier(earlier, later);
        ReportQuery report = new ReportQuery(
                trade.view(),
                flow,
                later,
                level,
                null,
                dataset,
                null,
                trade.key().knownAsOf());
        NoveltyQuery query = new NoveltyQuery(
                report,
                earlier,
                lost,
                BigDecimal.valueOf(atLeast),
                first,
                after == null ? null : ProductCursor.parse(after));
        return batch.load("trade.novelty", query, novelties::byQueries, NoveltyService.none(query))
                .thenApply(NoveltyConnectionView::of);
    }
}
