package org.entente.federation.plan;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a subgraph is told of an entity.
 *
 * @param typename sent as {@code __typename}; null sends the object's own type
 * @param fields key and required fields
 */
public record Representation(@Nullable String typename, List<Field> fields) {

    /** The told fields as a field set, for people. */
    public List<String> names() {
        return names(fields);
    }

    private static List<String> names(List<Field> fields) {
        return fields.stream()
                .map(field -> field.children().isEmpty()
                        ? field.name()
                        : field.name() + "{" + String.join(" ", names(field.children())) + "}")
                .distinct()
                .toList();
    }

    /**
     * One told field.
     *
     * @param slot where its value is found in the object
     * @param types the object types that it is told for
     * @param children what is told of an object below; empty for leaves
     * @param tellsType whether the objects below say of which type they are
     * @param isKey whether it is part of the key
     * @param fetches the ids of the fetches that were to give it
     */
    public record Field(
            String name,
            int slot,
            BitSet types,
            List<Field> children,
            boolean tellsType,
            boolean isKey,
            BitSet fetches) {}
}
