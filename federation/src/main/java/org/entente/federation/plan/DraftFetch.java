package org.entente.federation.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.federation.supergraph.EntityKey;
import org.jspecify.annotations.Nullable;

/** A fetch while the plan is being made: from the root, or of entities at a position. */
final class DraftFetch {
    final int subgraph;
    final DraftSelection root;

    /** How the entities are named and found; null for a fetch from the root. */
    final @Nullable EntityKey key;

    /** The name entities are asked under when their own type is not sent; null sends the type each one has. */
    final @Nullable String typename;

    final List<RepresentationField> representation = new ArrayList<>();
    final Set<DraftFetch> dependsOn = new LinkedHashSet<>();
    final List<DraftFetch> dependents = new ArrayList<>();

    /** How many waves of fetches must be answered before this one can be sent. */
    int level;

    DraftFetch(int subgraph, DraftSelection root, @Nullable EntityKey key, @Nullable String typename) {
        this.subgraph = subgraph;
        this.root = root;
        this.key = key;
        this.typename = typename;
    }

    boolean dependsOn(DraftFetch other) {
        return this == other || dependsOn(other, new HashSet<>());
    }

    private boolean dependsOn(DraftFetch other, Set<DraftFetch> seen) {
        for (DraftFetch fetch : dependsOn) {
            if (fetch == other || (seen.add(fetch) && fetch.dependsOn(other, seen))) {
                return true;
            }
        }
        return false;
    }

    /** A field of what the subgraph is told of an entity: where its value is found. */
    record RepresentationField(String name, Unit unit, List<RepresentationField> children, boolean isKey) {}
}
