package org.entente.federation.plan;

import graphql.language.SelectionSet;
import java.util.List;
import org.entente.federation.supergraph.EntityKey;
import org.jspecify.annotations.Nullable;

/**
 * One way to have a subgraph resolve a unit: where the fetch starts, and the fields from there down to the unit.
 *
 * @param chain from the first field below the start down to the unit itself; never empty
 * @param reuse the start, when a fetch already asks the subgraph there
 * @param key how entities at the start are found again; null together with {@code reuse} means a fetch from the root
 * @param typename the name to ask entities under when it is not each one's own type
 * @param requires what the first field of the chain must be told besides the key
 */
record Route(
        int subgraph,
        List<Unit> chain,
        @Nullable Handle reuse,
        @Nullable EntityKey key,
        @Nullable String typename,
        @Nullable SelectionSet requires) {

    static Route onward(Handle handle, List<Unit> chain) {
        return new Route(handle.subgraph(), List.copyOf(chain), handle, null, null, null);
    }

    static Route fromRoot(int subgraph, List<Unit> chain) {
        return new Route(subgraph, List.copyOf(chain), null, null, null, null);
    }

    static Route ofEntity(EntityKey key, List<Unit> chain, @Nullable String typename, @Nullable SelectionSet requires) {
        return new Route(key.subgraph(), List.copyOf(chain), null, key, typename, requires);
    }

    /** Whether it starts at the root and leads through no list of another fetch: it surely means the same objects. */
    boolean isDirect() {
        return reuse == null
                && key == null
                && chain.subList(0, chain.size() - 1).stream().noneMatch(Unit::isListAlready);
    }

    Position start() {
        return chain.get(0).at;
    }

    Unit unit() {
        return chain.get(chain.size() - 1);
    }
}
