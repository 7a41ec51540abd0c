package org.entente.federation.supergraph;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of the supergraph.
 *
 * @param index the number of an object type among the object types; -1 for other kinds
 * @param declaredIn the subgraphs that declare it
 * @param interfaceObjectIn the subgraphs that see this interface as an object type
 * @param keys of entities: only resolvable ones, ordered by subgraph
 * @param possibleTypes the object types a value of this type may have, whatever the subgraph
 * @param possibleIn the same as each subgraph declares it, by subgraph id
 * @param enumValues what clients may see of an enum's values
 */
public record TypeDef(
        String name,
        Kind kind,
        int index,
        boolean inaccessible,
        BitSet declaredIn,
        BitSet interfaceObjectIn,
        List<EntityKey> keys,
        BitSet possibleTypes,
        List<BitSet> possibleIn,
        Map<String, FieldDef> fields,
        Set<String> enumValues) {

    /** The kinds of type that federation tells apart. */
    public enum Kind {
        OBJECT,
        INTERFACE,
        UNION,
        ENUM,
        INPUT,
        SCALAR
    }

    public boolean isComposite() {
        return kind == Kind.OBJECT || kind == Kind.INTERFACE || kind == Kind.UNION;
    }

    public @Nullable FieldDef field(String fieldName) {
        return fields.get(fieldName);
    }
}
