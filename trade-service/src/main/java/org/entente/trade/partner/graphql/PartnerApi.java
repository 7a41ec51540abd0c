package org.entente.trade.partner.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.LimitExceededException;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.scalar.PeriodCodeScalar;
import org.entente.kernel.period.Interval;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.pair.Viewpoint;
import org.entente.trade.pair.graphql.TradeYearView;
import org.entente.trade.partner.Ranking;
import org.entente.trade.partner.Ranking.Place;
import org.entente.trade.partner.RankingQuery;
import org.entente.trade.partner.RankingService;
import org.jspecify.annotations.Nullable;

/** Rankings, and two countries' places in each other's. */
@GraphQLApi
@NonBlocking
public class PartnerApi {
    private static final int MOST = 250;

    private final RankingService rankings;
    private final Batch batch;

    PartnerApi(RankingService rankings, Batch batch) {
        this.rankings = rankings;
        this.batch = batch;
    }

    /** {@code Country.tradePartners}. */
    @NonNull
    @Description(
            "The country's trading partners, the largest first. One dataset answers: one with all partners rather than selected ones, there the last period, then reported before reconciled figures. Exports and imports that the country did not report are taken from the partners; parts of them, such as re-exports, only from its own report. Empty when the country is in no dataset.")
    public CompletionStage<@NonNull List<@NonNull TradePartnerView>> tradePartners(
            @Source CountryView country,
            @Name("period") @Description("Which period; the last year when not given.") @Nullable
                    PeriodCodeScalar period,
            @Name("flow") @Description("What to rank by; turnover, exports plus imports, when not given.") @Nullable
                    Flow flow,
            @Name("dataset") @Description("Code of the only dataset to use.") @Nullable String dataset,
            @Name("basis") @Description("The only kind of figures to use.") @Nullable Basis basis,
            @Name("first") @DefaultValue("20") @Description("How many, at most 250.") int first,
            @Name("knownAsOf")
                    @Description(
                            "Answers as of this moment, from the releases that were current then; now when not given.")
                    @Nullable
                    OffsetDateTime knownAsOf) {
        if (first < 1) {
            throw new BadUserInputException("first is %d; ask for 1 to %d partners".formatted(first, MOST));
        }
        if (first > MOST) {
            throw new LimitExceededException("first is %d; a ranking has at most %d partners".formatted(first, MOST));
        }
        RankingQuery query = new RankingQuery(
                country.code().code(),
                flow,
                period == null ? null : period.period(),
                dataset,
                basis,
                null,
                first,
                knownAsOf == null ? null : knownAsOf.toInstant());
        return find(query)
                .thenApply(found -> found.stream()
                        .flatMap(ranking -> ranking.places().stream().map(place -> TradePartnerView.of(ranking, place)))
                        .toList());
    }

    /** {@code TradeYear.rank}. */
    @Description("The places the two have among each other's trading partners, in the same dataset.")
    public CompletionStage<TradeRankView> rank(@Source TradeYearView year) {
        return bothWays(year, Unit.RANK, Place::rank, TradeRankView::new);
    }

    /** {@code TradeYear.share}. */
    @Description("The shares the two have in each other's trade, in the same dataset.")
    public CompletionStage<TradeShareView> share(@Source TradeYearView year) {
        return bothWays(year, Unit.PERCENT, Place::share, TradeShareView::new);
    }

    private <T> CompletionStage<T> bothWays(
            TradeYearView year, Unit unit, Function<Place, Figure> figure, BiFunction<FigureView, FigureView, T> view) {
        Viewpoint of = year.year().view();
        return place(year, of.of(), of.partner(), unit, figure)
                .thenCombine(place(year, of.partner(), of.of(), unit, figure), view);
    }

    private CompletionStage<FigureView> place(
            TradeYearView year, CountryCode country, CountryCode partner, Unit unit, Function<Place, Figure> figure) {
        RankingQuery query = RankingQuery.place(
                country, partner, year.year().year(), year.dataset(), year.key().knownAsOf());
        return find(query)
                .thenApply(found -> found.flatMap(
                                ranking -> ranking.places().stream().findFirst())
                        .map(figure)
                        .orElseGet(() ->
                                Figure.absent(unit, Interval.of(year.year().year()), Absence.NOT_REPORTED)))
                .thenApply(FigureView::of);
    }

    private CompletionStage<Optional<Ranking>> find(RankingQuery query) {
        return batch.load("trade.ranking", query, this::byQueries, Optional.empty());
    }

    private Map<RankingQuery, Optional<Ranking>> byQueries(Set<RankingQuery> queries) {
        return rankings.byQueries(queries).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Optional.of(entry.getValue())));
    }
}
