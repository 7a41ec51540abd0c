package org.entente.investment.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.Organisation;
import org.entente.kernel.graphql.Page;
import org.entente.kernel.graphql.PageInfoView;
import org.jspecify.annotations.Nullable;

/** {@code OrganisationConnection} in the graph. */
@Name("OrganisationConnection")
@Description("A page of organisations by name.")
public record OrganisationConnectionView(
        @NonNull @Description("The page's organisations with their cursors.")
        List<@NonNull Edge> edges,

        @NonNull @Description("The page's organisations without cursors.")
        List<@NonNull OrganisationView> nodes,

        @NonNull @Description("Where the page ends.") PageInfoView pageInfo,

        @NonNull @Description("Number of organisations on all pages.")
        int totalCount) {
    /** A page of all of them, as {@link Page#of} cuts it. */
    static OrganisationConnectionView of(List<Organisation> all, int first, @Nullable String after) {
        Page<OrganisationView> page =
                Page.of(all.stream().map(OrganisationView::of).toList(), first, after, OrganisationView::id);
        return new OrganisationConnectionView(
                page.items().stream().map(Edge::of).toList(), page.items(), page.info(), page.total());
    }

    /** {@code OrganisationEdge} in the graph. */
    @Name("OrganisationEdge")
    @Description("One of a page's organisations.")
    public record Edge(
            @NonNull @Description("Give it as 'after' to read on from here.")
            String cursor,

            @NonNull @Description("The organisation itself.")
            OrganisationView node) {
        static Edge of(OrganisationView node) {
            return new Edge(Page.cursor(node.id()), node);
        }
    }
}
