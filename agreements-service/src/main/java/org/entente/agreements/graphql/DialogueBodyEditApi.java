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
import org.entente.agreements.dialogue.DialogueBody;
import org.entente.agreements.dialogue.DialogueService;
import org.entente.agreements.dialogue.OfPair;
import org.entente.agreements.edit.EditedType;
import org.entente.agreements.graphql.DialogueInputs.BodyInput;
import org.entente.kernel.security.GatewayUser;
import org.jspecify.annotations.Nullable;

/** Editing of bodies. */
@GraphQLApi
@Blocking
public class DialogueBodyEditApi {
    private final Editing editing;
    private final DialogueService dialogues;

    DialogueBodyEditApi(Editing editing, DialogueService dialogues) {
        this.editing = editing;
        this.dialogues = dialogues;
    }

    /** {@code Mutation.createDialogueBody}. */
    @Mutation("createDialogueBody")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description("Adds a commission or committee. What an editor writes outlives every import. Needs role editor.")
    public @NonNull DialogueBodyView createDialogueBody(
            @NonNull @Name("input") @Description("The body.") BodyInput input,
            @Name("note") @Description("Why, in at most 2,000 characters.") @Nullable String note) {
        return view(editing.create(EditedType.BODY, input.given(), note));
    }

    /** {@code Mutation.changeDialogueBody}. */
    @Mutation("changeDialogueBody")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description(
            "Changes a commission or committee; what is not given stays as it is. Stays when its dossier is imported anew. Needs role editor.")
    public @NonNull DialogueBodyView changeDialogueBody(
            @NonNull @Id @Name("id") @Description("The body.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @NonNull @Name("input") @Description("What is to be otherwise.") BodyInput input,
            @Name("clear") @Description("Names of fields whose values are to go.") @Nullable List<String> clear,
            @Name("note") @Description("Why, in at most 2,000 characters.") @Nullable String note) {
        editing.change(EditedType.BODY, id, expectedVersion, input.given(), clear, note);
        return view(id);
    }

    /** {@code Mutation.deleteDialogueBody}. */
    @Mutation("deleteDialogueBody")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description(
            "Takes a commission or committee out, whatever imports tell of it; it stays readable by knownAsOf. Returns its id. Needs role editor.")
    public @NonNull @Id String deleteDialogueBody(
            @NonNull @Id @Name("id") @Description("The body.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @Name("note") @Description("Why, in at most 2,000 characters.") @Nullable String note) {
        return editing.delete(EditedType.BODY, id, expectedVersion, note);
    }

    private DialogueBodyView view(String id) {
        OfPair<DialogueBody> found = Found.orNone(dialogues.bodiesByIds(Editing.key(id)), "body", id);
        return DialogueBodyView.of(found.item(), Editing.dialogue(dialogues, found.pair()), null);
    }
}
