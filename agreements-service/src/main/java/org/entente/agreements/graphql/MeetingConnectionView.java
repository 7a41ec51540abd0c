package org.entente.agreements.graphql;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.dialogue.Dialogue;
import org.entente.agreements.dialogue.Meeting;
import org.entente.kernel.graphql.Page;
import org.entente.kernel.graphql.PageInfoView;
import org.jspecify.annotations.Nullable;

@Name("MeetingConnection")
@Description("A page of meetings, the newest first.")
public record MeetingConnectionView(
        @NonNull @Description("The meetings of this page, each with its cursor.")
        List<@NonNull MeetingEdgeView> edges,

        @NonNull @Description("How many meetings there are in all.")
        int totalCount,

        @NonNull @Description("Where the page ends.") PageInfoView pageInfo) {
    static MeetingConnectionView of(
            List<Meeting> meetings, Dialogue dialogue, @Nullable Instant knownAsOf, int first, @Nullable String after) {
        Page<Meeting> page = Page.of(meetings, first, after, Meeting::id);
        return new MeetingConnectionView(
                page.items().stream()
                        .map(meeting -> new MeetingEdgeView(
                                MeetingView.of(meeting, dialogue, knownAsOf), Page.cursor(meeting.id())))
                        .toList(),
                page.total(),
                page.info());
    }

    @Name("MeetingEdge")
    @Description("A meeting in a list.")
    public record MeetingEdgeView(
            @NonNull @Description("The meeting.") MeetingView node,

            @NonNull @Description("Give it as 'after' to read on from here.")
            String cursor) {}
}
