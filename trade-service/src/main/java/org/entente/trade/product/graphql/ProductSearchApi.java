package org.entente.trade.product.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.LimitExceededException;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.Page;
import org.entente.trade.product.Classification;
import org.entente.trade.product.Classification.Family;
import org.entente.trade.product.ProductCode;
import org.entente.trade.product.ProductHits;
import org.entente.trade.product.ProductSearch;
import org.entente.trade.product.ProductService;
import org.jspecify.annotations.Nullable;

/** {@code Query.products}. */
@GraphQLApi
@NonBlocking
public class ProductSearchApi {
    private static final ProductHits NOTHING = new ProductHits(List.of(), 0, false);

    private final ProductService products;
    private final Batch batch;

    ProductSearchApi(ProductService products, Batch batch) {
        this.products = products;
        this.batch = batch;
    }

    /** {@code Query.products}. */
    @Query("products")
    @NonNull
    @Description(
            "Products by words of their wording or by the beginning of their code. Every word must be there, whole or its beginning, in any order. First the product with the very code, then those whose code begins so, by code; then the others, the best fit first.")
    public CompletionStage<@NonNull ProductConnectionView> products(
            @Name("search") @Description("Words, or digits of a code; every product by code when not given.") @Nullable
                    String search,
            @NonNull
                    @Name("classification")
                    @DefaultValue("HS")
                    @Description("Which classification, in which edition; HS searches the newest wording of each code.")
                    Classification classification,
            @Name("level") @Description("The only number of digits wanted; any when not given.") @Nullable
                    Integer level,
            @Name("first") @DefaultValue("20") @Description("How many, at most 200.") int first,
            @Name("after") @Description("Cursor of the product before the first one wanted.") @Nullable String after) {
        if (first < 0) {
            throw new BadUserInputException("first is %d; ask for 0 to %d products".formatted(first, Page.MOST));
        }
        if (first > Page.MOST) {
            throw new LimitExceededException(
                    "first is %d; one page has at most %d products".formatted(first, Page.MOST));
        }
        String text = search == null || search.isBlank() ? null : search;
        ProductSearch query = new ProductSearch(
                text, classification, level, first, after == null ? null : number(after, classification.family()));
        return batch.load("trade.products.found", query, products::bySearches, NOTHING)
                .thenApply(ProductConnectionView::of);
    }

    private static int number(String cursor, Family family) {
        return digits(cursor)
                .flatMap(digits -> ProductCode.find(family, digits))
                .orElseThrow(() -> new BadUserInputException("'%s' is not a cursor of this list".formatted(cursor)))
                .number();
    }

    private static Optional<String> digits(String cursor) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
