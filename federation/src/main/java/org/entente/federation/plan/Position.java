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

    final List<Unit> units = new ArrayList<>();
    final List<Handle> handles = new ArrayList<>();
    private final Set<String> aliases = new HashSet<>();

    Position(@Nullable Unit via, BitSet types) {
        this.via = via;
        this.types = types;
        aliases.add("__typename");
    }

    boolean isAbstract() {
        return types.cardinality() > 1;
    }

    int depth() {
        return via == null ? 0 : via.at.depth() + 1;
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

    /** Names the fields from the root to here. */
    String path() {
        return via == null ? "" : via.at.path() + "/" + via.alias;
    }
}
