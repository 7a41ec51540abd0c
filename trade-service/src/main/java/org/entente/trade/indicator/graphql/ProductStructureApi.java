package org.entente.trade.indicator.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.time.OffsetDateTime;
import java.util.List;
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
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.scalar.PeriodCodeScalar;
import org.entente.trade.analysis.ProductComplexity;
import org.entente.trade.analysis.ProductStructureService;
import org.entente.trade.analysis.ProductStructureService.ComplexityQuery;
import org.entente.trade.analysis.ProductStructureService.TradersQuery;
import org.entente.trade.analysis.ProductTrader;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.matrix.ComplexityService;
import org.entente.trade.matrix.YearQuery;
import org.entente.trade.product.ProductKey;
import org.entente.trade.product.graphql.ProductView;
import org.jspecify.annotations.Nullable;

/** {@code Product.exporters}, {@code Product.importers} and {@code Product.complexity}. */
@GraphQLApi
@NonBlocking
public class ProductStructureApi {
    private static final int MOST = 250;

    private final ProductStructureService products;
    private final Batch batch;

    ProductStructureApi(ProductStructureService products, Batch batch) {
        this.products = products;
        this.batch = batch;
    }

    /** {@code Product.exporters}. */
    @NonNull
    @Description(
            "The countries that export the product, the largest first; empty when no dataset has it in this edition, any edition for HS.")
    public CompletionStage<@NonNull List<@NonNull ProductTraderView>> exporters(
            @Source ProductView product,
            @Name("period") @Description(Arguments.PERIOD) @Nullable PeriodCodeScalar period,
            @Name("first") @DefaultValue("20") @Description("How many, at most 250.") int first,
            @Name("dataset") @Description(Arguments.DATASET) @Nullable String dataset,
            @Name("basis") @Description(Arguments.BASIS) @Nullable Basis basis,
            @Name("knownAsOf") @Description(Arguments.KNOWN_AS_OF) @Nullable OffsetDateTime knownAsOf) {
        return traders(product, Flow.EXPORT, first, query(product, period, dataset, basis, knownAsOf));
    }

    /** {@code Product.importers}. */
    @NonNull
    @Description(
            "The countries that import the product, the largest first, as they report it or as the exporters' reconciled flows add up; empty when no dataset has it in this edition, any edition for HS.")
    public CompletionStage<@NonNull List<@NonNull ProductTraderView>> importers(
            @Source ProductView product,
            @Name("period") @Description(Arguments.PERIOD) @Nullable PeriodCodeScalar period,
            @Name("first") @DefaultValue("20") @Description("How many, at most 250.") int first,
            @Name("dataset") @Description(Arguments.DATASET) @Nullable String dataset,
            @Name("basis") @Description(Arguments.BASIS) @Nullable Basis basis,
            @Name("knownAsOf") @Description(Arguments.KNOWN_AS_OF) @Nullable OffsetDateTime knownAsOf) {
        return traders(product, Flow.IMPORT, first, query(product, period, dataset, basis, knownAsOf));
    }

    private CompletionStage<List<ProductTraderView>> traders(
            ProductView product, Flow flow, int first, YearQuery year) {
        TradersQuery query = new TradersQuery(year, product.key().code().number(), flow, Arguments.first(first, MOST));
        return batch.load("trade.product.traders", query, products::traders, List.<ProductTrader>of())
                .thenApply(list -> list.stream().map(ProductTraderView::of).toList());
    }

    /** {@code Product.complexity}. */
    @Description(
            "How complex the product is in a year; null when no dataset has it in this edition, and for products of more than 4 digits, which have none.")
    public CompletionStage<@Nullable ProductComplexityView> complexity(
            @Source ProductView product,
            @Name("period") @Description(Arguments.PERIOD) @Nullable PeriodCodeScalar period,
            @Name("dataset") @Description(Arguments.DATASET) @Nullable String dataset,
            @Name("basis") @Description(Arguments.BASIS) @Nullable Basis basis,
            @Name("knownAsOf") @Description(Arguments.KNOWN_AS_OF) @Nullable OffsetDateTime knownAsOf) {
        if (product.key().code().level() > ComplexityService.FINEST_LEVEL) {
            return CompletableFuture.completedStage(null);
        }
        ComplexityQuery query = new ComplexityQuery(
                query(product, period, dataset, basis, knownAsOf),
                product.key().code().number());
        return batch.load("trade.complexity.product", query, this::complexities, Optional.<ProductComplexity>empty())
                .thenApply(found -> found.map(ProductComplexityView::of).orElse(null));
    }

    private Map<ComplexityQuery, Optional<ProductComplexity>> complexities(Set<ComplexityQuery> queries) {
        return products.complexity(queries).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Optional.of(entry.getValue())));
    }

    private static YearQuery query(
            ProductView product,
            @Nullable PeriodCodeScalar period,
            @Nullable String dataset,
            @Nullable Basis basis,
            @Nullable OffsetDateTime knownAsOf) {
        ProductKey key = product.key();
        return Arguments.year(
                List.of(),
                period,
                key.code().level(),
                key.classification(),
                dataset,
                basis,
                Arguments.moment(knownAsOf));
    }
}
