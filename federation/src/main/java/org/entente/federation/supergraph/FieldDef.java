package org.entente.federation.supergraph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of the supergraph.
 *
 * @param type its type in the supergraph, which is also what clients see
 * @param joins by subgraph id; null where the subgraph does not have the field
 */
public record FieldDef(
        String parent, String name, TypeRef type, boolean inaccessible, List<@Nullable FieldJoin> joins) {

    public @Nullable FieldJoin join(int subgraph) {
        return joins.get(subgraph);
    }
}
