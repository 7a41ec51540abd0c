package org.entente.federation.supergraph;

import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * What one subgraph has to do with one field.
 *
 * @param access whether the subgraph resolves the field
 * @param requires what it must be told of the same entity before it can resolve the field
 * @param provides what it resolves below this field although it does not own it there
 * @param type the field's type as this subgraph declares it
 * @param typename the type on which the subgraph declares the field: an interface object's name, or the owner's own
 */
public record FieldJoin(
        int subgraph,
        Access access,
        @Nullable SelectionSet requires,
        @Nullable SelectionSet provides,
        TypeRef type,
        String typename) {

    /** How far a subgraph's declaration of a field can be used. */
    public enum Access {
        /** It resolves the field. */
        OWNED,
        /** Another subgraph has taken the field over; this one still gives it as part of a key. */
        KEY_ONLY,
        /** It knows the field's name; it resolves it only where it says {@code @provides}. */
        EXTERNAL
    }
}
