package org.entente.trade.product.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.graphql.Batch;
import org.entente.trade.product.Classification;
import org.entente.trade.product.Product;
import org.entente.trade.product.ProductCode;
import org.entente.trade.product.ProductKey;
import org.entente.trade.product.ProductService;
import org.jspecify.annotations.Nullable;

/** {@code Query.product} and what a product is called. */
@GraphQLApi
@NonBlocking
public class ProductApi {
    private final ProductService products;
    private final Batch batch;

    ProductApi(ProductService products, Batch batch) {
        this.products = products;
        this.batch = batch;
    }

    /** {@code Query.product}. */
    @Query("product")
    @Description("A product by its code; null when neither a product reference nor an import has named it.")
    public CompletionStage<@Nullable ProductView> product(
            @NonNull
                    @Name("classification")
                    @DefaultValue("HS")
                    @Description(
                            "Which classification, in which edition; HS leaves the edition of the Harmonized System open.")
                    Classification classification,
            @NonNull
                    @Name("code")
                    @Description("Its code with leading zeros: 2, 4 or 6 digits of the HS, 1 to 5 of the SITC.")
                    String code) {
        ProductKey key = new ProductKey(
                classification,
                ProductCode.find(classification.family(), code)
                        .orElseThrow(() -> new BadUserInputException("'%s' is not a product code of the %s"
                                .formatted(code, classification.family().describe()))));
        return batch.load("trade.product.found", key, this::found, Optional.<ProductView>empty())
                .thenApply(found -> found.orElse(null));
    }

    /** {@code Product.label}. */
    @Description("Its wording in English; null when no imported product reference lists the code.")
    public CompletionStage<@Nullable String> label(@Source ProductView product) {
        return described(product, Product::label);
    }

    /** {@code Product.labelEdition}. */
    @Description(
            "The edition whose wording the label is: the product's own, or the newest that lists the code; null without a label.")
    public CompletionStage<@Nullable Classification> labelEdition(@Source ProductView product) {
        return described(product, Product::labelEdition);
    }

    /** {@code Product.section}. */
    @Description("Section of the Harmonized System; null when no imported product reference says.")
    public CompletionStage<@Nullable HsSectionView> section(@Source ProductView product) {
        Classification classification = product.key().classification();
        return described(product, Product::section)
                .thenApply(numeral -> numeral == null ? null : HsSectionView.of(classification, numeral));
    }

    /** {@code Product.level}. */
    @NonNull
    @Description("Digits of the code: of the HS, 2 is a chapter, 4 a heading, 6 a subheading.")
    public int level(@Source ProductView product) {
        return product.key().code().level();
    }

    /** {@code Product.parent}. */
    @Description("The product one level up; null for one of the topmost level.")
    public @Nullable ProductView parent(@Source ProductView product) {
        ProductKey key = product.key();
        return key.code()
                .parent()
                .map(code -> ProductView.of(new ProductKey(key.classification(), code)))
                .orElse(null);
    }

    /** {@code Product.ancestors}. */
    @NonNull
    @Description("The products above it, the topmost first; empty for one of the topmost level.")
    public List<@NonNull ProductView> ancestors(@Source ProductView product) {
        ProductKey key = product.key();
        return key.code().ancestors().stream()
                .map(code -> ProductView.of(new ProductKey(key.classification(), code)))
                .toList();
    }

    /** {@code Product.children}. */
    @NonNull
    @Description(
            "The products one level down, by code, at most 100: those of its edition that a reference lists or an import has named.")
    public CompletionStage<@NonNull List<@NonNull ProductView>> children(@Source ProductView product) {
        return batch.load("trade.product.children", product.key(), products::childrenByKeys, List.of())
                .thenApply(children -> children.stream().map(ProductView::of).toList());
    }

    private Map<ProductKey, Optional<ProductView>> found(Set<ProductKey> keys) {
        return products.byKeys(keys).keySet().stream()
                .collect(Collectors.toMap(Function.identity(), key -> Optional.of(ProductView.of(key))));
    }

    private <T> CompletionStage<@Nullable T> described(ProductView product, Function<Product, @Nullable T> property) {
        ProductKey key = product.key();
        return batch.load("trade.product", key, products::byKeys, new Product(key, null, null, null))
                .thenApply(property);
    }
}
