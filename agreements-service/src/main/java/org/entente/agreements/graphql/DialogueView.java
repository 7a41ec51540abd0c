package org.entente.agreements.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.lookup.PairKey;

/** {@code Dialogue}: carries its arguments; its fields load what they tell. */
@Name("Dialogue")
@Description("What two countries say to each other at the table, and what they promised there.")
public record DialogueView(
        @NonNull @Description("Id of the relation, for example AZE-JPN.")
        String relationId,

        @Ignore PairKey key) {
    static DialogueView of(PairKey key) {
        return new DialogueView(key.pair().id(), key);
    }
}
