package org.entente.trade.concordance.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.ReleaseView;
import org.entente.trade.concordance.Correspondence;
import org.entente.trade.concordance.Relationship;
import org.entente.trade.product.Classification;
import org.entente.trade.product.graphql.ProductView;

/** {@code ProductCorrespondence} in the graph. */
@Name("ProductCorrespondence")
@Description("A product of another edition that a product corresponds to.")
public record ProductCorrespondenceView(
        @NonNull @Description("The product of the other edition.")
        ProductView product,

        @NonNull @Description("How many products of each edition are connected, as the rows of the tables imply it.")
        Relationship relationship,

        @NonNull
        @Description(
                "The editions that the tables pass, first and last included; more than two when no table leads there directly.")
        List<@NonNull Classification> path,

        @NonNull @Description("The tables, with their sources, in the order of the path; empty within one edition.")
        List<@NonNull ReleaseView> releases) {
    static ProductCorrespondenceView of(Correspondence correspondence) {
        return new ProductCorrespondenceView(
                ProductView.of(correspondence.product()),
                correspondence.relationship(),
                correspondence.editions(),
                correspondence.releases().stream().map(ReleaseView::of).toList());
    }
}
