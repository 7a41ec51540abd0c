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
import org.entente.agreements.graphql.DialogueInputs.CommitmentInput;
import org.entente.kernel.security.GatewayUser;
import org.jspecify.annotations.Nullable;

/** Editing of promises. */
@GraphQLApi
@Blocking
public class CommitmentEditApi {
    private final Editing editing;
    private final DialogueService dialogues;

    CommitmentEditApi(Editing editing, DialogueService dialogues) {
        this.editing = editing;
        this.dialogues = dialogues;
    }

    /** {@code Mutation.createCommitment}. */
    @Mutation("createCommitment")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description("Adds a promise. What an editor writes outlives every import. Needs role editor.")
    public @NonNull CommitmentView createCommitment(
            @NonNull @Name("input") @Description("The promise.") CommitmentInput input,
            @Name("note") @Description("Why, in at most 2,000 characters.") @Nullable String note) {
        return view(editing.create(EditedType.COMMITMENT, input.given(), note));
    }

    /** {@code Mutation.changeCommitment}. */
    @Mutation("changeCommitment")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description(
            "Changes a promise; what is not given stays as it is. Stays when its dossier is imported anew. Needs role editor.")
    public @NonNull CommitmentView changeCommitment(
            @NonNull @Id @Name("id") @Description("The promise.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @NonNull @Name("input") @Description("What is to be otherwise.") CommitmentInput input,
            @Name("clear") @Description("Names of fields whose values are to go.") @Nullable List<String> clear,
            @Name("note") @Description("Why, in at most 2,000 characters.") @Nullable String note) {
        editing.change(EditedType.COMMITMENT, id, expectedVersion, input.given(), clear, note);
        return view(id);
    }

    /** {@code Mutation.deleteCommitment}. */
    @Mutation("deleteCommitment")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description(
            "Takes a promise out, whatever imports tell of it; it stays readable by knownAsOf. Returns its id. Needs role editor.")
    public @NonNull @Id String deleteCommitment(
            @NonNull @Id @Name("id") @Description("The promise.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @Name("note") @Description("Why, in at most 2,000 characters.") @Nullable String note) {
        return editing.delete(EditedType.COMMITMENT, id, expectedVersion, note);
    }

    private CommitmentView view(String id) {
        return CommitmentView.of(Found.orNone(dialogues.commitmentsByIds(Editing.key(id)), "commitment", id)
                .item());
    }
}
