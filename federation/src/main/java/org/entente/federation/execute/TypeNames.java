package org.entente.federation.execute;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.federation.supergraph.Supergraph;
import org.entente.federation.supergraph.TypeDef;

/** The object types by name and by index. */
public final class TypeNames {
    private final Map<String, Integer> indexByName = new HashMap<>();
    private final List<String> names;
    private final BitSet visible = new BitSet();

    public TypeNames(Supergraph supergraph) {
        this.names = supergraph.objectTypes().stream().map(TypeDef::name).toList();
        for (TypeDef type : supergraph.objectTypes()) {
            indexByName.put(type.name(), type.index());
            if (!type.inaccessible()) {
                visible.set(type.index());
            }
        }
    }

    int index(String name) {
        return indexByName.getOrDefault(name, ResponseNode.TYPE_IMPOSSIBLE);
    }

    boolean isVisible(int index) {
        return visible.get(index);
    }

    String name(int index) {
        return names.get(index);
    }
}
