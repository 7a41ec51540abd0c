package org.entente.federation.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place in the response that holds objects: the root, or below one unit. */
final class Position {
    final @Nullable Unit via;

    /** The object types that may turn up here. */
    final BitSet types;

    /** The subgraphs that can be asked for what leads here. */
    final BitSet resolvers;

    final List<Unit> units = new ArrayList<>();
    final List<Handle> handles = new ArrayList<>();
    private final Set<String> aliases = new HashSet<>();

    Position(@Nullable Unit via, BitSet types, BitSet resolvers) {
        this.via = via;
        this.types = types;
        this.resolvers = resolvers;
        aliases.add("__typename");
    }

    boolean isAbstract() {
        return types.cardinality() > 1;
    }

    /** A name that no other unit here answers under: the wanted one, or the wanted one with a number. */
    String takeAlias(String wanted) {
        String alias = wanted;
        for (int n = 1; !aliases.add(alias); n++) {
            alias = wanted + "_" + n;
        }
        return alias;
    }

    void releaseAlias(String alias) {
        aliases.remove(alias);
    }
}
