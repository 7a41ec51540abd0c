package org.entente.agreements.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.graphql.PageInfoView;

@Name("MeetingConnection")
@Description("A page of meetings, the newest first.")
public record MeetingConnectionView(
        @NonNull @Description("The meetings of this page, each with its cursor.")
        List<@NonNull MeetingEdgeView> edges,

        @NonNull @Description("How many meetings there are in all.")
        int totalCount,

        @NonNull @Description("Where the page ends.") PageInfoView pageInfo) {

    @Name("MeetingEdge")
    @Description("A meeting in a list.")
    public record MeetingEdgeView(
            @NonNull @Description("The meeting.") MeetingView node,

            @NonNull @Description("Give it as 'after' to read on from here.")
            String cursor) {}
}
