package org.entente.trade.indicator.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.FigureView;
import org.entente.kernel.graphql.scalar.PeriodCodeScalar;
import org.entente.kernel.period.Interval;
import org.entente.trade.analysis.PairIndicator;
import org.entente.trade.analysis.PairIndicatorKey;
import org.entente.trade.analysis.PairIndicatorService;
import org.entente.trade.analysis.PairYear;
import org.entente.trade.flow.Basis;
import org.entente.trade.indicator.Unspecified;
import org.entente.trade.matrix.YearQuery;
import org.entente.trade.matrix.YearReports;
import org.entente.trade.matrix.YearReportsService;
import org.entente.trade.pair.graphql.TradeRelationView;
import org.entente.trade.product.Classification;
import org.jspecify.annotations.Nullable;

/** {@code TradeRelation.indicators}: each figure is computed when it is asked for, all of a level together. */
@GraphQLApi
@NonBlocking
public class PairIndicatorApi {
    private final YearReportsService years;
    private final PairIndicatorService indicators;
    private final Batch batch;

    PairIndicatorApi(YearReportsService years, PairIndicatorService indicators, Batch batch) {
        this.years = years;
        this.indicators = indicators;
        this.batch = batch;
    }

    /** {@code TradeRelation.indicators}. */
    @NonNull
    @Description(
            "Indicators of one year. One dataset answers: one with products, then one with all partners, with reports of both countries, the last year, reported before reconciled figures, the newest.")
    public CompletionStage<@NonNull TradeIndicatorsView> indicators(
            @Source TradeRelationView trade,
            @Name("period") @Description(Arguments.PERIOD) @Nullable PeriodCodeScalar period,
            @Name("level") @DefaultValue("4") @Description(Arguments.LEVEL) int level,
            @Name("dataset") @Description(Arguments.DATASET) @Nullable String dataset,
            @Name("basis") @Description(Arguments.BASIS) @Nullable Basis basis,
            @Name("classification") @Description(Arguments.CLASSIFICATION) @Nullable Classification classification,
            @NonNull @Name("unspecified") @DefaultValue("INCLUDED") @Description(Arguments.UNSPECIFIED)
                    Unspecified unspecified) {
        YearQuery query = Arguments.year(
                trade.key().pair().both(),
                period,
                level,
                classification,
                dataset,
                basis,
                trade.key().knownAsOf());
        return batch.load("trade.year", query, this::byQueries, Optional.<YearReports>empty())
                .thenApply(found -> TradeIndicatorsView.of(
                        query,
                        found.map(year -> new PairYear(trade.view(), query, year, unspecified))
                                .orElse(null)));
    }

    private Map<YearQuery, Optional<YearReports>> byQueries(Set<YearQuery> queries) {
        return years.byQueries(queries).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Optional.of(entry.getValue())));
    }

    /** {@code TradeIndicators.intensity}. */
    @NonNull
    @Description(
            "Intensity of the country's exports to the partner, as a quotient of export shares: 1 is what the partner's share in the world's exports lets expect (WITS, ESCAP).")
    public CompletionStage<@NonNull FigureView> intensity(@Source TradeIndicatorsView view) {
        return figure(view, PairIndicator.INTENSITY);
    }

    /** {@code TradeIndicators.intensityBrownKojima}. */
    @NonNull
    @Description(
            "The same intensity beside the partner's share in the imports of all but the country (Brown, Kojima): another number for the same trade.")
    public CompletionStage<@NonNull FigureView> intensityBrownKojima(@Source TradeIndicatorsView view) {
        return figure(view, PairIndicator.INTENSITY_BROWN_KOJIMA);
    }

    /** {@code TradeIndicators.reverseIntensity}. */
    @NonNull
    @Description("Intensity of the partner's exports to the country, as a quotient of export shares.")
    public CompletionStage<@NonNull FigureView> reverseIntensity(@Source TradeIndicatorsView view) {
        return figure(view, PairIndicator.REVERSE_INTENSITY);
    }

    /** {@code TradeIndicators.reverseIntensityBrownKojima}. */
    @NonNull
    @Description(
            "Intensity of the partner's exports to the country beside the country's share in the imports of all but the partner.")
    public CompletionStage<@NonNull FigureView> reverseIntensityBrownKojima(@Source TradeIndicatorsView view) {
        return figure(view, PairIndicator.REVERSE_INTENSITY_BROWN_KOJIMA);
    }

    /** {@code TradeIndicators.complementarity}. */
    @NonNull
    @Description(
            "How far the country sells to the world what the partner buys from the world, 0 to 100 (Michaely). It has a direction.")
    public CompletionStage<@NonNull FigureView> complementarity(@Source TradeIndicatorsView view) {
        return figure(view, PairIndicator.COMPLEMENTARITY);
    }

    /** {@code TradeIndicators.reverseComplementarity}. */
    @NonNull
    @Description("How far the partner sells to the world what the country buys from the world, 0 to 100 (Michaely).")
    public CompletionStage<@NonNull FigureView> reverseComplementarity(@Source TradeIndicatorsView view) {
        return figure(view, PairIndicator.REVERSE_COMPLEMENTARITY);
    }

    /** {@code TradeIndicators.similarity}. */
    @NonNull
    @Description("How alike the exports of the two to the world are, 0 to 1 (Finger and Kreinin).")
    public CompletionStage<@NonNull FigureView> similarity(@Source TradeIndicatorsView view) {
        return figure(view, PairIndicator.SIMILARITY);
    }

    /** {@code TradeIndicators.grubelLloyd}. */
    @NonNull
    @Description(
            "Intra-industry trade of all products together, 0 to 1 (Grubel and Lloyd). Products weigh as much as they are traded; it is not their mean.")
    public CompletionStage<@NonNull FigureView> grubelLloyd(@Source TradeIndicatorsView view) {
        return figure(view, PairIndicator.GRUBEL_LLOYD);
    }

    /** {@code TradeIndicators.marginalIntraIndustry}. */
    @NonNull
    @Description(
            "Intra-industry trade of what changed since an earlier period, 0 to 1 (Bruelhart). Both periods from one dataset, edition and the same sides' reports.")
    public CompletionStage<@NonNull FigureView> marginalIntraIndustry(
            @Source TradeIndicatorsView view,
            @Name("from") @Description("The earlier period; the year before when not given.") @Nullable
                    PeriodCodeScalar from) {
        PairYear pair = view.pair();
        return pair == null
                ? nothing(view)
                : load(new PairIndicatorKey(pair, PairIndicator.MARGINAL_INTRA_INDUSTRY, Arguments.period(from)));
    }

    /** {@code TradeIndicators.coverageRatio}. */
    @NonNull
    @Description("Exports divided by imports; absent when nothing is imported.")
    public CompletionStage<@NonNull FigureView> coverageRatio(@Source TradeIndicatorsView view) {
        return figure(view, PairIndicator.COVERAGE_RATIO);
    }

    /** {@code TradeIndicators.relativeBalance}. */
    @NonNull
    @Description("Balance divided by turnover, -1 to 1.")
    public CompletionStage<@NonNull FigureView> relativeBalance(@Source TradeIndicatorsView view) {
        return figure(view, PairIndicator.RELATIVE_BALANCE);
    }

    private CompletionStage<FigureView> figure(TradeIndicatorsView view, PairIndicator indicator) {
        PairYear pair = view.pair();
        return pair == null ? nothing(view) : load(new PairIndicatorKey(pair, indicator, null));
    }

    private CompletionStage<FigureView> load(PairIndicatorKey key) {
        Figure none = Figure.absent(Unit.INDEX, Interval.of(key.pair().year().period()), Absence.NOT_IMPORTED);
        return batch.load("trade.indicator", key, indicators::byKeys, none).thenApply(FigureView::of);
    }

    private static CompletionStage<FigureView> nothing(TradeIndicatorsView view) {
        return CompletableFuture.completedStage(
                FigureView.of(Figure.absent(Unit.INDEX, view.interval(), Absence.NOT_IMPORTED)));
    }
}
