package org.entente.trade.pair.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.RelationView;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;
import org.entente.trade.flow.Basis;
import org.entente.trade.pair.PairKey;
import org.entente.trade.pair.PairReports;
import org.entente.trade.pair.PairService;
import org.entente.trade.pair.PeriodFilter;
import org.entente.trade.pair.TradeSeries;
import org.entente.trade.pair.Viewpoint;
import org.jspecify.annotations.Nullable;

/** {@code Relation.trade} and its series. Everything here is made of one load of the pair's reports. */
@GraphQLApi
@NonBlocking
public class TradeRelationApi {
    private final PairService pairs;
    private final Batch batch;

    TradeRelationApi(PairService pairs, Batch batch) {
        this.pairs = pairs;
        this.batch = batch;
    }

    /** {@code Relation.trade}. */
    @NonNull
    @Description("Trade in goods with each other.")
    public TradeRelationView trade(
            @Source RelationView relation,
            @Name("of")
                    @Description(
                            "Which of the two countries to see it from; the first of the relation's id when not given.")
                    @Nullable
                    CountryCodeScalar of,
            @Name("knownAsOf")
                    @Description(
                            "Answers as of this moment, from the releases that were current then; now when not given.")
                    @Nullable
                    OffsetDateTime knownAsOf) {
        CountryPair pair = relation.pair();
        if (of != null && !pair.has(of.code())) {
            throw new BadUserInputException("%s is not of the relation %s; of is %s or %s"
                    .formatted(
                            of.code().value(),
                            pair.id(),
                            pair.low().value(),
                            pair.high().value()));
        }
        Viewpoint view = Viewpoint.of(pair, of == null ? pair.low() : of.code());
        return TradeRelationView.of(pair, view, knownAsOf == null ? null : knownAsOf.toInstant());
    }

    /** {@code TradeRelation.latest}. */
    @Description("The last year that a dataset has figures for; null when none has.")
    public CompletionStage<@Nullable TradeYearView> latest(
            @Source TradeRelationView trade,
            @Name("dataset") @Description("Code of the only dataset to use.") @Nullable String dataset,
            @Name("basis") @Description("The only kind of figures to use.") @Nullable Basis basis) {
        PeriodFilter filter = PeriodFilter.ofYears(null, null, dataset, basis);
        return reports(
                trade,
                pair -> new TradeSeries(pair, trade.view())
                        .findLatest(filter)
                        .map(year -> TradeYearView.of(year, trade.key()))
                        .orElse(null));
    }

    /** {@code TradeRelation.years}. */
    @NonNull
    @Description(
            "The calendar years that a dataset has figures for, earliest first. Each year comes from one dataset: the one that knows both flows, then reported before reconciled figures, then the one with more of the country's own reports, then the newest.")
    public CompletionStage<@NonNull List<@NonNull TradeYearView>> years(
            @Source TradeRelationView trade,
            @Name("from") @Description("First calendar year wanted.") @Nullable Integer from,
            @Name("to") @Description("Last calendar year wanted.") @Nullable Integer to,
            @Name("dataset") @Description("Code of the only dataset to use.") @Nullable String dataset,
            @Name("basis") @Description("The only kind of figures to use.") @Nullable Basis basis) {
        PeriodFilter filter = PeriodFilter.ofYears(from, to, dataset, basis);
        return reports(
                trade,
                pair -> new TradeSeries(pair, trade.view())
                        .list(filter).stream()
                                .map(year -> TradeYearView.of(year, trade.key()))
                                .toList());
    }

    /** {@code TradeRelation.coverage}. */
    @NonNull
    @Description("Which datasets, releases and periods answer for the pair.")
    public CompletionStage<@NonNull TradeCoverageView> coverage(@Source TradeRelationView trade) {
        return reports(trade, pair -> TradeCoverageView.of(pair, trade.key()));
    }

    private <T extends @Nullable Object> CompletionStage<T> reports(
            TradeRelationView trade, Function<PairReports, T> answer) {
        PairKey key = trade.key();
        return batch.load("trade.pair", key, pairs::byKeys, PairReports.none(key.pair()))
                .thenApply(answer);
    }
}
