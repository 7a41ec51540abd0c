package org.entente.agreements.graphql;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.dialogue.DialogueService;
import org.entente.agreements.dialogue.Meeting;
import org.entente.agreements.dialogue.OfPair;
import org.entente.agreements.edit.EditedType;
import org.entente.agreements.graphql.DialogueInputs.MeetingInput;
import org.entente.kernel.security.GatewayUser;
import org.jspecify.annotations.Nullable;

/** Editing of meetings. */
@GraphQLApi
@Blocking
public class MeetingEditApi {
    private final Editing editing;
    private final DialogueService dialogues;

    MeetingEditApi(Editing editing, DialogueService dialogues) {
        this.editing = editing;
        this.dialogues = dialogues;
    }

    /** {@code Mutation.createMeeting}. */
    @Mutation("createMeeting")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description("Adds a meeting. What an editor writes outlives every import. Needs role editor.")
    public @NonNull MeetingView createMeeting(
            @NonNull @Name("input") @Description("The meeting.") MeetingInput input,
            @Name("note") @Description("Why, in at most 2,000 characters.") @Nullable String note) {
        return view(editing.create(EditedType.MEETING, input.given(), note));
    }

    /** {@code Mutation.changeMeeting}. */
    @Mutation("changeMeeting")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description(
            "Changes a meeting; what is not given stays as it is. Stays when its dossier is imported anew. Needs role editor.")
    public @NonNull MeetingView changeMeeting(
            @NonNull @Id @Name("id") @Description("The meeting.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @NonNull @Name("input") @Description("What is to be otherwise.") MeetingInput input,
            @Name("clear") @Description("Names of fields whose values are to go.") @Nullable List<String> clear,
            @Name("note") @Description("Why, in at most 2,000 characters.") @Nullable String note) {
        editing.change(EditedType.MEETING, id, expectedVersion, input.given(), clear, note);
        return view(id);
    }

    /** {@code Mutation.deleteMeeting}. */
    @Mutation("deleteMeeting")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description(
            "Takes a meeting out, whatever imports tell of it; it stays readable by knownAsOf. Returns its id. Needs role editor.")
    public @NonNull @Id String deleteMeeting(
            @NonNull @Id @Name("id") @Description("The meeting.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @Name("note") @Description("Why, in at most 2,000 characters.") @Nullable String note) {
        return editing.delete(EditedType.MEETING, id, expectedVersion, note);
    }

    private MeetingView view(String id) {
        OfPair<Meeting> found = Found.orNone(dialogues.meetingsByIds(Editing.key(id)), "meeting", id);
        return MeetingView.of(found.item(), Editing.dialogue(dialogues, found.pair()), null);
    }
}
