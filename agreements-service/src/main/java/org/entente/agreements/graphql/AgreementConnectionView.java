package org.entente.agreements.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.agreement.AgreementFilter;
import org.entente.agreements.agreement.AgreementPage;
import org.entente.kernel.graphql.PageInfoView;

@Name("AgreementConnection")
@Description("A page of the list of agreements, the newest first, then by id.")
public record AgreementConnectionView(
        @NonNull @Description("The agreements of this page, each with its cursor.")
        List<@NonNull AgreementEdgeView> edges,

        @NonNull @Description("Where the page ends.") PageInfoView pageInfo,

        @Ignore AgreementFilter filter) {
    static AgreementConnectionView of(AgreementPage page, AgreementFilter filter) {
        return new AgreementConnectionView(
                page.agreements().stream()
                        .map(known -> new AgreementEdgeView(AgreementView.of(known), AgreementPage.cursor(known)))
                        .toList(),
                new PageInfoView(page.hasNext(), page.endCursor()),
                filter);
    }

    @Name("AgreementEdge")
    @Description("An agreement in a list.")
    public record AgreementEdgeView(
            @NonNull @Description("The agreement.") AgreementView node,

            @NonNull @Description("Give it as 'after' to read on from here.")
            String cursor) {}
}
