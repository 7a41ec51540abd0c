package org.entente.trade.indicator.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.scalar.PeriodCodeScalar;
import org.entente.trade.analysis.CountryComplexity;
import org.entente.trade.analysis.CountryProduct;
import org.entente.trade.analysis.CountryStructureService;
import org.entente.trade.analysis.CountryStructureService.AdvantagesQuery;
import org.entente.trade.analysis.CountryStructureService.ProductsQuery;
import org.entente.trade.analysis.ProductAdvantage;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.indicator.Unspecified;
import org.entente.trade.matrix.YearQuery;
import org.entente.trade.product.Classification;
import org.jspecify.annotations.Nullable;

/** {@code Country.tradeAdvantages} and {@code Country.complexity}. */
@GraphQLApi
@NonBlocking
public class CountryStructureApi {
    private static final int MOST = 500;

    private final CountryStructureService countries;
    private final Batch batch;

    CountryStructureApi(CountryStructureService countries, Batch batch) {
        this.countries = countries;
        this.batch = batch;
    }

    /** {@code Country.tradeAdvantages}. */
    @NonNull
    @Description(
            "What the country exports beside what the world does, the largest revealed comparative advantage first. Empty when no dataset has products of its exports.")
    public CompletionStage<@NonNull List<@NonNull TradeAdvantageView>> tradeAdvantages(
            @Source CountryView country,
            @Name("period") @Description(Arguments.PERIOD) @Nullable PeriodCodeScalar period,
            @Name("level") @DefaultValue("4") @Description(Arguments.LEVEL) int level,
            @Name("first") @DefaultValue("20") @Description("How many, at most 500.") int first,
            @Name("dataset") @Description(Arguments.DATASET) @Nullable String dataset,
            @Name("basis") @Description(Arguments.BASIS) @Nullable Basis basis,
            @Name("classification") @Description(Arguments.CLASSIFICATION) @Nullable Classification classification,
            @NonNull @Name("unspecified") @DefaultValue("INCLUDED") @Description(Arguments.UNSPECIFIED)
                    Unspecified unspecified,
            @Name("knownAsOf") @Description(Arguments.KNOWN_AS_OF) @Nullable OffsetDateTime knownAsOf) {
        YearQuery year = Arguments.year(
                List.of(country.code().code()),
                period,
                level,
                classification,
                dataset,
                basis,
                Arguments.moment(knownAsOf));
        AdvantagesQuery query = new AdvantagesQuery(year, unspecified, Arguments.first(first, MOST));
        return batch.load("trade.advantages", query, countries::advantages, List.<ProductAdvantage>of())
                .thenApply(list -> list.stream().map(TradeAdvantageView::of).toList());
    }

    /** {@code Country.tradedProducts}. */
    @NonNull
    @Description(
            "What the country trades with the world, the most valuable product first, as it reports it or as the exporters' reconciled flows add up. Empty when no dataset has products of it.")
    public CompletionStage<@NonNull List<@NonNull CountryProductView>> tradedProducts(
            @Source CountryView country,
            @NonNull @Name("flow") @Description("EXPORT or IMPORT.") Flow flow,
            @Name("period") @Description(Arguments.PERIOD) @Nullable PeriodCodeScalar period,
            @Name("level") @DefaultValue("4") @Description(Arguments.LEVEL) int level,
            @Name("first") @DefaultValue("20") @Description("How many, at most 500.") int first,
            @Name("dataset") @Description(Arguments.DATASET) @Nullable String dataset,
            @Name("basis") @Description(Arguments.BASIS) @Nullable Basis basis,
            @Name("classification") @Description(Arguments.CLASSIFICATION) @Nullable Classification classification,
            @NonNull @Name("unspecified") @DefaultValue("INCLUDED") @Description(Arguments.UNSPECIFIED)
                    Unspecified unspecified,
            @Name("knownAsOf") @Description(Arguments.KNOWN_AS_OF) @Nullable OffsetDateTime knownAsOf) {
        if (!flow.isWhole()) {
            throw new BadUserInputException(
                    "flow is %s; products of the world are kept of EXPORT and IMPORT".formatted(flow));
        }
        YearQuery year = Arguments.year(
                List.of(country.code().code()),
                period,
                level,
                classification,
                dataset,
                basis,
                Arguments.moment(knownAsOf));
        ProductsQuery query = new ProductsQuery(year, flow, unspecified, Arguments.first(first, MOST));
        return batch.load("trade.country.products", query, countries::products, List.<CountryProduct>of())
                .thenApply(list -> list.stream().map(CountryProductView::of).toList());
    }

    /** {@code Country.complexity}. */
    @Description(
            "How complex the country's exports are in a year; null when no dataset has products of them. No country is left out for its size, unlike in the published Atlas.")
    public CompletionStage<@Nullable CountryComplexityView> complexity(
            @Source CountryView country,
            @Name("period") @Description(Arguments.PERIOD) @Nullable PeriodCodeScalar period,
            @Name("level") @DefaultValue("4") @Description(Arguments.COMPLEXITY_LEVEL) int level,
            @Name("dataset") @Description(Arguments.DATASET) @Nullable String dataset,
            @Name("basis") @Description(Arguments.BASIS) @Nullable Basis basis,
            @Name("classification") @Description(Arguments.CLASSIFICATION) @Nullable Classification classification,
            @Name("knownAsOf") @Description(Arguments.KNOWN_AS_OF) @Nullable OffsetDateTime knownAsOf) {
        YearQuery query = Arguments.year(
                List.of(country.code().code()),
                period,
                Arguments.complexityLevel(level),
                classification,
                dataset,
                basis,
                Arguments.moment(knownAsOf));
        return batch.load("trade.complexity.country", query, this::complexities, Optional.<CountryComplexity>empty())
                .thenApply(found -> found.map(CountryComplexityView::of).orElse(null));
    }

    private Map<YearQuery, Optional<CountryComplexity>> complexities(Set<YearQuery> queries) {
        return countries.complexity(queries).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Optional.of(entry.getValue())));
    }

    /** {@code CountryComplexity.opportunities}. */
    @NonNull
    @Description(
            "Products that the country has no advantage in, the largest gain to its outlook first; empty when there is no complexity.")
    public List<@NonNull ProductOpportunityView> opportunities(
            @Source CountryComplexityView complexity,
            @Name("first") @DefaultValue("10") @Description("How many, at most 500.") int first) {
        return complexity.place().opportunities(Arguments.first(first, MOST)).stream()
                .map(ProductOpportunityView::of)
                .toList();
    }
}
