package org.entente.trade.concordance.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.graphql.Batch;
import org.entente.trade.concordance.ConcordanceService;
import org.entente.trade.concordance.Correspondence;
import org.entente.trade.product.Classification;
import org.entente.trade.product.ProductKey;
import org.entente.trade.product.graphql.ProductView;

/** {@code Product.concordance}. */
@GraphQLApi
@NonBlocking
public class ConcordanceApi {
    private final ConcordanceService concordances;
    private final Batch batch;

    ConcordanceApi(ConcordanceService concordances, Batch batch) {
        this.concordances = concordances;
        this.batch = batch;
    }

    /** {@code Product.concordance}. */
    @NonNull
    @Description(
            "What the product corresponds to in another edition, by code. Correlation tables speak of the lowest level, such as subheadings of six digits. Empty when the imported tables do not connect the two editions or do not list the product.")
    public CompletionStage<@NonNull List<@NonNull ProductCorrespondenceView>> concordance(
            @Source ProductView product, @NonNull @Name("to") @Description("The other edition.") Classification to) {
        ProductKey key = product.key();
        requireEdition("to", to);
        requireEdition("the product's classification", key.classification());
        return batch.load("trade.concordance", new Correspondence.Key(key, to), concordances::byKeys, List.of())
                .thenApply(found ->
                        found.stream().map(ProductCorrespondenceView::of).toList());
    }

    private static void requireEdition(String what, Classification classification) {
        if (classification == Classification.HS) {
            throw new BadUserInputException(
                    "%s leaves the edition open; codes correspond between editions, such as HS2022 and HS2017"
                            .formatted(what));
        }
    }
}
