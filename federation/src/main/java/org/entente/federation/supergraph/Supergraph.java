package org.entente.federation.supergraph;

import graphql.schema.GraphQLSchema;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A composed graph. Subgraphs and object types are numbered by the order of their names, so that nothing depends on the
 * order in which they were composed.
 *
 * @param subgraphs their names; the place in the list is a subgraph's id
 * @param types by name
 * @param objectTypes the object types; the place in the list is a type's {@link TypeDef#index()}
 * @param queryType name of the root type of queries
 * @param mutationType name of the root type of mutations, when there is one
 * @param subscriptionType name of the root type of subscriptions, when there is one
 * @param apiSchema what clients see
 */
public record Supergraph(
        List<String> subgraphs,
        Map<String, TypeDef> types,
        List<TypeDef> objectTypes,
        String queryType,
        @Nullable String mutationType,
        @Nullable String subscriptionType,
        GraphQLSchema apiSchema) {

    /** The type of that name, which must exist. */
    public TypeDef type(String name) {
        TypeDef type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("The supergraph has no type " + name);
        }
        return type;
    }

    public @Nullable TypeDef findType(String name) {
        return types.get(name);
    }

    /** The field of that object type, by the type's index. */
    public @Nullable FieldDef field(int objectType, String fieldName) {
        return objectTypes.get(objectType).field(fieldName);
    }

    public int subgraphCount() {
        return subgraphs.size();
    }

    /** The types a value of that named type may have in one subgraph. */
    public BitSet possibleIn(String typeName, int subgraph) {
        TypeDef type = types.get(typeName);
        return type == null ? new BitSet() : type.possibleIn().get(subgraph);
    }
}
