package org.entente.trade.product.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.scalar.PeriodCodeScalar;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.pair.graphql.TradeRelationView;
import org.entente.trade.product.Classification;
import org.entente.trade.product.ProductConversion;
import org.entente.trade.product.ProductCursor;
import org.entente.trade.product.ProductFlowService;
import org.entente.trade.product.ProductQuery;
import org.entente.trade.product.ReportQuery;
import org.entente.trade.product.SplitMethod;
import org.jspecify.annotations.Nullable;

/** {@code TradeRelation.products}. */
@GraphQLApi
@NonBlocking
public class ProductFlowApi {
    private final ProductFlowService flows;
    private final Batch batch;

    ProductFlowApi(ProductFlowService flows, Batch batch) {
        this.flows = flows;
        this.batch = batch;
    }

    /** {@code TradeRelation.products}. */
    @NonNull
    @Description(
            "Products of a flow, the most valuable first. All come from one report: the country's own, else the partner's report of the same goods, else a reconciled one; its figures say which.")
    public CompletionStage<@NonNull ProductFlowConnectionView> products(
            @Source TradeRelationView trade,
            @NonNull @Name("flow") @Description("Which flow, seen from the country that the relation is seen from.")
                    Flow flow,
            @Name("period") @Description("Which period; the last year with products when not given.") @Nullable
                    PeriodCodeScalar period,
            @Name("level")
                    @DefaultValue("4")
                    @Description(
                            "Digits of the product codes: 2 for chapters, 4 for headings, 6 for subheadings of the HS; 1 to 5 of the SITC.")
                    int level,
            @Name("first") @DefaultValue("10") @Description("How many, at most 500.") int first,
            @Name("after") @Description("Cursor of the product before the first one wanted.") @Nullable String after,
            @Name("dataset") @Description("Code of the only dataset to use.") @Nullable String dataset,
            @Name("basis") @Description("The only kind of figures to use.") @Nullable Basis basis,
            @Name("classification")
                    @Description("The only classification and edition to use; HS is any edition of the HS.")
                    @Nullable
                    Classification classification,
            @Name("as")
                    @Description(
                            "The edition to carry the report's products over to by the imported correlation tables; as reported when not given.")
                    @Nullable
                    Classification as,
            @NonNull
                    @Name("split")
                    @DefaultValue("EQUAL_SHARES")
                    @Description("With 'as': what is assumed of products that the edition has taken apart.")
                    SplitMethod split) {
        ProductArguments.requireLevel(level, as == null ? classification : as);
        ProductArguments.requireFirst(first);
        if (as == Classification.HS) {
            throw new BadUserInputException(
                    "as is HS, which leaves the edition open; name the edition to convert to, such as HS2017");
        }
        ReportQuery report = new ReportQuery(
                trade.view(),
                flow,
                period == null ? null : period.period(),
                level,
                classification,
                dataset,
                basis,
                trade.key().knownAsOf());
        ProductQuery query = new ProductQuery(
                report,
                first,
                after == null ? null : ProductCursor.parse(after),
                as == null ? null : new ProductConversion.Wish(as, split));
        return batch.load("trade.products", query, flows::byQueries, ProductFlowService.none(query))
                .thenApply(ProductFlowConnectionView::of);
    }
}
