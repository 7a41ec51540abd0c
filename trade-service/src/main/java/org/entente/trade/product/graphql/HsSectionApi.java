package org.entente.trade.product.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
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
import org.entente.trade.product.Classification.Family;
import org.entente.trade.product.ProductService;
import org.jspecify.annotations.Nullable;

/** {@code Query.hsSections} and what a section is. */
@GraphQLApi
@NonBlocking
public class HsSectionApi {
    /** One key: the list of sections is short and loaded whole. */
    private static final String ALL = "all";

    private final ProductService products;
    private final Batch batch;

    HsSectionApi(ProductService products, Batch batch) {
        this.products = products;
        this.batch = batch;
    }

    /** {@code Query.hsSections}. */
    @Query("hsSections")
    @NonNull
    @Description("The sections of the Harmonized System in their order, 21 of them; empty when no list was imported.")
    public CompletionStage<@NonNull List<@NonNull HsSectionView>> hsSections(
            @NonNull
                    @Name("classification")
                    @DefaultValue("HS")
                    @Description("The edition whose chapters the sections show.")
                    Classification classification) {
        if (classification.family() != Family.HS) {
            throw new BadUserInputException(
                    "%s has no such sections; classification is HS or one of its editions".formatted(classification));
        }
        return labels().thenApply(labels -> labels.keySet().stream()
                .map(numeral -> HsSectionView.of(classification, numeral))
                .sorted(Comparator.comparingInt(HsSectionView::place))
                .toList());
    }

    /** {@code HsSection.label}. */
    @Description("Its wording in English; null when no list of sections was imported.")
    public CompletionStage<@Nullable String> label(@Source HsSectionView section) {
        return labels().thenApply(labels -> labels.get(section.numeral()));
    }

    /** {@code HsSection.chapters}. */
    @NonNull
    @Description("Its chapters by code, as the edition's product reference has them; empty when none was imported.")
    public CompletionStage<@NonNull List<@NonNull ProductView>> chapters(@Source HsSectionView section) {
        return batch.load("trade.section.chapters", section.section(), products::chaptersBySections, List.of())
                .thenApply(chapters -> chapters.stream().map(ProductView::of).toList());
    }

    private CompletionStage<Map<String, String>> labels() {
        return batch.load("trade.section.labels", ALL, this::allLabels, Map.of());
    }

    private Map<String, Map<String, String>> allLabels(Set<String> unused) {
        return Map.of(ALL, products.sectionLabels());
    }
}
