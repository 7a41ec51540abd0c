package org.entente.investment.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.Project;
import org.entente.kernel.graphql.Page;
import org.entente.kernel.graphql.PageInfoView;
import org.jspecify.annotations.Nullable;

/** {@code ProjectConnection} in the graph. */
@Name("ProjectConnection")
@Description("A page of projects by name.")
public record ProjectConnectionView(
        @NonNull @Description("The page's projects with their cursors.")
        List<@NonNull Edge> edges,

        @NonNull @Description("The page's projects without cursors.")
        List<@NonNull ProjectView> nodes,

        @NonNull @Description("Where the page ends.") PageInfoView pageInfo,

        @NonNull @Description("Number of projects on all pages.")
        int totalCount) {
    /** A page of all of them, as {@link Page#of} cuts it. */
    static ProjectConnectionView of(List<Project> all, int first, @Nullable String after) {
        Page<ProjectView> page = Page.of(all.stream().map(ProjectView::of).toList(), first, after, ProjectView::id);
        return new ProjectConnectionView(
                page.items().stream().map(Edge::of).toList(), page.items(), page.info(), page.total());
    }

    /** {@code ProjectEdge} in the graph. */
    @Name("ProjectEdge")
    @Description("One of a page's projects.")
    public record Edge(
            @NonNull @Description("Give it as 'after' to read on from here.")
            String cursor,

            @NonNull @Description("The project itself.") ProjectView node) {
        static Edge of(ProjectView node) {
            return new Edge(Page.cursor(node.id()), node);
        }
    }
}
