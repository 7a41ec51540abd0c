package org.entente.federation.plan;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.entente.federation.supergraph.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * How the objects at one place of the response are kept and written.
 *
 * @param slots how many values an object holds
 * @param type the index of the only object type that turns up here, or -1
 * @param fields what the client gets, in order
 * @param needsType whether what the client gets depends on the type that an object turns out to have
 * @param typeFetches the ids of the fetches that were to tell the type
 */
public record ObjectShape(
        int slots, int type, BitSet types, List<Output> fields, boolean needsType, BitSet typeFetches) {

    /**
     * One field for the client.
     *
     * @param slot where its value is; {@link #TYPENAME} or {@link #INTROSPECTION} when no subgraph gives it
     * @param types the object types that have it
     * @param child null for leaves
     * @param enumValues what may be shown of an enum; null for other types
     * @param fetches the ids of the fetches that were to give it
     * @param spares the same field from other subgraphs, for when this one is missing
     */
    public record Output(
            String key,
            String name,
            int slot,
            BitSet types,
            TypeRef type,
            @Nullable ObjectShape child,
            @Nullable Set<String> enumValues,
            BitSet fetches,
            List<Output> spares) {
        public static final int TYPENAME = -1;
        public static final int INTROSPECTION = -2;
    }
}
