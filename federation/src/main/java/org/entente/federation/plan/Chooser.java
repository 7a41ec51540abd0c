package org.entente.federation.plan;

import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.federation.operation.PlanBudget;
import org.entente.federation.operation.Selection;
import org.entente.federation.plan.DraftFetch.RepresentationField;
import org.entente.federation.supergraph.EntityKey;
import org.entente.federation.supergraph.FieldJoin;
import org.entente.federation.supergraph.Supergraph;
import org.jspecify.annotations.Nullable;

/** Has units filled: tries the routes to each, and keeps the one with which the plan as a whole costs least. */
final class Chooser {
    private static final int MOST_PENDING = 40;
    private static final int MOST_HOPS = 8;

    private final Supergraph supergraph;
    private final TypeClasses classes;
    private final Provisions provisions;
    private final Demands demands;
    private final Descent descent;
    private final Routes routes;
    private final Draft draft;
    private final PlanBudget budget;
    private final Set<Object> inProgress = new HashSet<>();
    private @Nullable Set<DraftFetch> before;

    /** Keys that may still be looked up one for the other. */
    private int hops = MOST_HOPS;

    /** The cost of the best alternative so far; what costs more already is not followed further. */
    private int bound = Integer.MAX_VALUE;

    Chooser(Supergraph supergraph, TypeClasses classes, UnitFactory units, Draft draft, PlanBudget budget) {
        this.supergraph = supergraph;
        this.classes = classes;
        this.provisions = new Provisions(supergraph, classes);
        this.routes = new Routes(supergraph, classes, provisions);
        this.demands = new Demands(units, (unit, types) -> fill(unit, types, true));
        this.descent = new Descent(classes, provisions, routes, draft);
        this.draft = draft;
        this.budget = budget;
    }

    /** One fetch from the root, which waits for all that came before: for a mutation's next field, or for events. */
    void startRootField(Position root) {
        before = new LinkedHashSet<>(draft.fetches);
        root.handles.clear();
    }

    /** @return false when no route leads to the unit */
    boolean fill(Unit unit) {
        return fill(unit, unit.types, false);
    }

    private boolean fill(Unit unit, BitSet wanted, boolean forKey) {
        BitSet missing = unit.missing(wanted);
        if (missing.isEmpty()) {
            return true;
        }
        List<Route> candidates = routes.to(unit, missing, forKey);
        // Fewest hops first: keys that need keys that need keys are tried only when nothing nearer leads there.
        int outer = hops;
        for (hops = Math.min(1, outer); hops <= outer; hops++) {
            if (choose(candidates, missing)) {
                hops = outer;
                return true;
            }
        }
        hops = outer;
        return false;
    }

    private boolean choose(List<Route> candidates, BitSet missing) {
        Route best = null;
        int outerBound = bound;
        BitSet direct = new BitSet();
        for (Route route : candidates) {
            if (direct.get(route.subgraph()) && route.key() != null) {
                continue; // what the root gives at once is not asked in a second hop
            }
            int mark = draft.mark();
            int pending = pending(route);
            boolean isDirect = route.isDirect();
            if (take(route, missing)) {
                if (route.reuse() != null) {
                    bound = outerBound;
                    return true;
                }
                if (isDirect) {
                    direct.set(route.subgraph());
                }
                int cost = draft.cost() - pending;
                if (cost < bound) {
                    best = route;
                    bound = cost;
                }
            }
            draft.backTo(mark);
        }
        bound = outerBound;
        return best != null && take(best, missing);
    }

    /** How many of the client's unfilled leaves near the start the subgraph owns too: the greedy choice of a cover. */
    private int pending(Route route) {
        return Math.min(MOST_PENDING, pending(route.start(), route.subgraph()));
    }

    private int pending(Position at, int subgraph) {
        int count = 0;
        for (Unit unit : at.units) {
            FieldJoin join = classes.join(unit.anyType(), unit.name, subgraph);
            if (unit.key == null || join == null || join.access() != FieldJoin.Access.OWNED) {
                continue;
            }
            if (unit.child != null) {
                count += pending(unit.child, subgraph);
            } else if (unit.supplies.isEmpty()) {
                count++;
            }
            if (count >= MOST_PENDING) {
                return count;
            }
        }
        return count;
    }

    private boolean take(Route route, BitSet types) {
        budget.spend();
        Handle start = route.reuse();
        if (start == null) {
            BitSet asked = route.chain().size() == 1 ? types : route.chain().get(0).types;
            EntityKey key = route.key();
            start = key == null ? root(route) : entity(route, key, asked);
        }
        return start != null && descent.descend(start, route.chain(), types);
    }

    private @Nullable Handle root(Route route) {
        Position at = route.start();
        Set<DraftFetch> earlier = before;
        if (earlier != null && at.handles.stream().anyMatch(handle -> !earlier.contains(handle.fetch()))) {
            return null;
        }
        DraftSelection selection = new DraftSelection(
                at, supergraph.objectTypes().get(at.types.nextSetBit(0)).name(), at.types);
        DraftFetch fetch = new DraftFetch(route.subgraph(), selection, null, null);
        draft.add(fetch);
        if (earlier != null) {
            earlier.forEach(done -> draft.depend(fetch, done));
        }
        return handle(at, fetch, selection, List.of());
    }

    private Handle handle(Position at, DraftFetch fetch, DraftSelection node, List<Selection> provided) {
        Handle handle = new Handle(at, fetch, node, provided);
        draft.add(handle);
        return handle;
    }

    private @Nullable Handle entity(Route route, EntityKey key, BitSet types) {
        Object guard = new InProgress(route.start(), route.subgraph(), route.requires());
        boolean tooDear = bound != Integer.MAX_VALUE && draft.cost() > bound + MOST_PENDING;
        if (hops == 0 || tooDear || !inProgress.add(guard)) {
            return null;
        }
        hops--;
        try {
            List<RepresentationField> told = new ArrayList<>();
            SelectionSet requires = route.requires();
            Position at = route.start();
            boolean complete = demands.fill(at, provisions.fieldSet(key.fields(), types), true, told)
                    && (requires == null || demands.fill(at, provisions.fieldSet(requires, types), false, told))
                    && (route.typename() != null || !at.isAbstract() || demands.fillTypename(at, types));
            return complete ? entity(route, key, types, told) : null;
        } finally {
            hops++;
            inProgress.remove(guard);
        }
    }

    private Handle entity(Route route, EntityKey key, BitSet asked, List<RepresentationField> told) {
        BitSet types = (BitSet) asked.clone();
        if (isByInterface(route)) {
            types.or(route.start().types);
        }
        Set<DraftFetch> sources = demands.sources(told);
        if (route.typename() == null && route.start().isAbstract()) {
            sources.addAll(demands.typenameSources(route.start(), types));
        }
        Handle handle = findEntity(route, key, told, sources);
        if (handle == null) {
            DraftSelection selection = new DraftSelection(route.start(), route.typename(), (BitSet) types.clone());
            DraftFetch fetch = new DraftFetch(route.subgraph(), selection, key, route.typename());
            draft.add(fetch);
            handle = handle(route.start(), fetch, selection, List.of());
        } else {
            draft.widen(handle.node(), types);
        }
        DraftFetch fetch = handle.fetch();
        sources.forEach(source -> draft.depend(fetch, source));
        told.stream()
                .filter(field -> !fetch.representation.contains(field))
                .forEach(field -> draft.represent(fetch, field));
        return handle;
    }

    /** Entities asked for under their interface's name may be of any of its types. */
    private boolean isByInterface(Route route) {
        String name = route.typename();
        return name != null && !supergraph.type(name).interfaceObjectIn().get(route.subgraph());
    }

    /** An entity fetch that is there already and can take these entities or fields as well. */
    private static @Nullable Handle findEntity(
            Route route, EntityKey key, List<RepresentationField> told, Set<DraftFetch> sources) {
        for (Handle handle : route.start().handles) {
            DraftFetch fetch = handle.fetch();
            if (handle.node() == fetch.root
                    && fetch.subgraph == route.subgraph()
                    && fetch.key != null
                    && fetch.key.text().equals(key.text())
                    && Objects.equals(fetch.typename, route.typename())
                    && sources.stream().noneMatch(source -> source.dependsOn(fetch))
                    && !Demands.conflicts(fetch.representation, told)) {
                return handle;
            }
        }
        return null;
    }

    private record InProgress(
            Position at, int subgraph, @Nullable SelectionSet requires) {}
}
