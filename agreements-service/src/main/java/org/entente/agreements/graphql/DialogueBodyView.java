package org.entente.agreements.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.dialogue.DialogueBody;
import org.entente.agreements.dialogue.DialogueLevel;
import org.jspecify.annotations.Nullable;

@Name("DialogueBody")
@Description("A commission or committee in which two countries meet again and again.")
public record DialogueBodyView(
        @Id @NonNull @Description("Stable id.") String id,

        @NonNull @Description("Its name.") String name,

        @NonNull @Description("Who sits in it.") DialogueLevel level,

        @Description("What it is for.") @Nullable String description) {
    static DialogueBodyView of(DialogueBody body) {
        return new DialogueBodyView(body.id(), body.name(), body.level(), body.description());
    }
}
