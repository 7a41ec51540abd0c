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
import org.entente.agreements.edit.EditedType;
import org.entente.agreements.graphql.DialogueInputs.MilestoneInput;
import org.entente.kernel.security.GatewayUser;
import org.jspecify.annotations.Nullable;

/** Editing of milestones. */
@GraphQLApi
@Blocking
public class MilestoneEditApi {
    private final Editing editing;
    private final DialogueService dialogues;

    MilestoneEditApi(Editing editing, DialogueService dialogues) {
        this.editing = editing;
        this.dialogues = dialogues;
    }

    /** {@code Mutation.createMilestone}. */
    @Mutation("createMilestone")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description("Adds a milestone. What an editor writes outlives every import. Needs role editor.")
    public @NonNull MilestoneView createMilestone(
            @NonNull @Name("input") @Description("The milestone.") MilestoneInput input,
            @Name("note") @Description("Why, in at most 2,000 characters.") @Nullable String note) {
        return view(editing.create(EditedType.MILESTONE, input.given(), note));
    }

    /** {@code Mutation.changeMilestone}. */
    @Mutation("changeMilestone")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description(
            "Changes a milestone; what is not given stays as it is. Stays when its dossier is imported anew. Needs role editor.")
    public @NonNull MilestoneView changeMilestone(
            @NonNull @Id @Name("id") @Description("The milestone.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @NonNull @Name("input") @Description("What is to be otherwise.") MilestoneInput input,
            @Name("clear") @Description("Names of fields whose values are to go.") @Nullable List<String> clear,
            @Name("note") @Description("Why, in at most 2,000 characters.") @Nullable String note) {
        editing.change(EditedType.MILESTONE, id, expectedVersion, input.given(), clear, note);
        return view(id);
    }

    /** {@code Mutation.deleteMilestone}. */
    @Mutation("deleteMilestone")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description(
            "Takes a milestone out, whatever imports tell of it; it stays readable by knownAsOf. Returns its id. Needs role editor.")
    public @NonNull @Id String deleteMilestone(
            @NonNull @Id @Name("id") @Description("The milestone.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @Name("note") @Description("Why, in at most 2,000 characters.") @Nullable String note) {
        return editing.delete(EditedType.MILESTONE, id, expectedVersion, note);
    }

    private MilestoneView view(String id) {
        return MilestoneView.of(
                Found.orNone(dialogues.milestonesByIds(Editing.key(id)), "milestone", id)
                        .item(),
                null);
    }
}
