package org.entente.trade.indicator.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.scalar.PeriodCodeScalar;
import org.entente.trade.analysis.Gap;
import org.entente.trade.analysis.PairIndicatorService;
import org.entente.trade.analysis.PairIndicatorService.ListKey;
import org.entente.trade.analysis.PairYear;
import org.entente.trade.analysis.ProductBalance;
import org.entente.trade.flow.Basis;
import org.entente.trade.indicator.Unspecified;
import org.entente.trade.matrix.YearQuery;
import org.entente.trade.matrix.YearReports;
import org.entente.trade.matrix.YearReportsService;
import org.entente.trade.pair.Viewpoint;
import org.entente.trade.pair.graphql.TradeRelationView;
import org.entente.trade.product.Classification;
import org.jspecify.annotations.Nullable;

/** {@code TradeRelation.gaps} and {@code TradeRelation.intraIndustry}. */
@GraphQLApi
@NonBlocking
public class PairProductApi {
    private static final int MOST = 500;

    private final YearReportsService years;
    private final PairIndicatorService indicators;
    private final Batch batch;

    PairProductApi(YearReportsService years, PairIndicatorService indicators, Batch batch) {
        this.years = years;
        this.indicators = indicators;
        this.batch = batch;
    }

    private record PairQuery(Viewpoint view, YearQuery year, Unspecified unspecified, int first) {}

    /** {@code TradeRelation.gaps}. */
    @NonNull
    @Description(
            "What the country sells well to the world and the partner buys from others, the largest potential first: products with an RCA of more than 1. Empty when no dataset has products of both.")
    public CompletionStage<@NonNull List<@NonNull ProductGapView>> gaps(
            @Source TradeRelationView trade,
            @Name("first") @DefaultValue("10") @Description("How many, at most 500.") int first,
            @Name("period") @Description(Arguments.PERIOD) @Nullable PeriodCodeScalar period,
            @Name("level") @DefaultValue("4") @Description(Arguments.LEVEL) int level,
            @Name("dataset") @Description(Arguments.DATASET) @Nullable String dataset,
            @Name("basis") @Description(Arguments.BASIS) @Nullable Basis basis,
            @Name("classification") @Description(Arguments.CLASSIFICATION) @Nullable Classification classification,
            @NonNull @Name("unspecified") @DefaultValue("EXCLUDED") @Description(Arguments.UNSPECIFIED)
                    Unspecified unspecified) {
        YearQuery year = query(trade, period, level, dataset, basis, classification);
        PairQuery query = new PairQuery(trade.view(), year, unspecified, Arguments.first(first, MOST));
        return batch.load("trade.gaps", query, queries -> answers(queries, indicators::gaps), List.<Gap>of())
                .thenApply(gaps -> gaps.stream().map(ProductGapView::of).toList());
    }

    /** {@code TradeRelation.intraIndustry}. */
    @NonNull
    @Description(
            "Products that the two sell each other with the balance of each (Grubel and Lloyd), the most traded first. Empty when no dataset has products of the two.")
    public CompletionStage<@NonNull List<@NonNull IntraIndustryProductView>> intraIndustry(
            @Source TradeRelationView trade,
            @Name("period") @Description(Arguments.PERIOD) @Nullable PeriodCodeScalar period,
            @Name("level") @DefaultValue("4") @Description(Arguments.LEVEL) int level,
            @Name("first") @DefaultValue("10") @Description("How many, at most 500.") int first,
            @Name("dataset") @Description(Arguments.DATASET) @Nullable String dataset,
            @Name("basis") @Description(Arguments.BASIS) @Nullable Basis basis,
            @Name("classification") @Description(Arguments.CLASSIFICATION) @Nullable Classification classification,
            @NonNull @Name("unspecified") @DefaultValue("INCLUDED") @Description(Arguments.UNSPECIFIED)
                    Unspecified unspecified) {
        YearQuery year = query(trade, period, level, dataset, basis, classification);
        PairQuery query = new PairQuery(trade.view(), year, unspecified, Arguments.first(first, MOST));
        return batch.load(
                        "trade.intra-industry",
                        query,
                        queries -> answers(queries, indicators::intraIndustry),
                        List.<ProductBalance>of())
                .thenApply(products ->
                        products.stream().map(IntraIndustryProductView::of).toList());
    }

    private static YearQuery query(
            TradeRelationView trade,
            @Nullable PeriodCodeScalar period,
            int level,
            @Nullable String dataset,
            @Nullable Basis basis,
            @Nullable Classification classification) {
        return Arguments.year(
                trade.key().pair().both(),
                period,
                level,
                classification,
                dataset,
                basis,
                trade.key().knownAsOf());
    }

    /** One statement for the years, then what the lists cost. */
    private <T> Map<PairQuery, List<T>> answers(
            Set<PairQuery> queries, Function<Set<ListKey>, Map<ListKey, List<T>>> load) {
        Map<YearQuery, YearReports> found =
                years.byQueries(queries.stream().map(PairQuery::year).collect(Collectors.toSet()));
        Map<PairQuery, ListKey> keys = new LinkedHashMap<>();
        for (PairQuery query : queries) {
            YearReports year = found.get(query.year());
            if (year != null) {
                keys.put(
                        query,
                        new ListKey(
                                new PairYear(query.view(), query.year(), year, query.unspecified()), query.first()));
            }
        }
        Map<ListKey, List<T>> lists = load.apply(Set.copyOf(keys.values()));
        Map<PairQuery, List<T>> answers = new LinkedHashMap<>();
        keys.forEach((query, key) -> answers.put(query, lists.getOrDefault(key, List.of())));
        return answers;
    }
}
