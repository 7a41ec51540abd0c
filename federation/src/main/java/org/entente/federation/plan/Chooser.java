package org.entente.federation.plan;

import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.federation.operation.Selection;
import org.entente.federation.plan.DraftFetch.RepresentationField;
import org.entente.federation.supergraph.EntityKey;
import org.entente.federation.supergraph.FieldJoin;
import org.entente.federation.supergraph.Supergraph;
import org.jspecify.annotations.Nullable;

/** Has units filled: tries the routes to each, and keeps the one with which the plan as a whole costs least. */
final class Chooser {
    /** Lists from two subgraphs merge item by item; where a key can tell the items apart, it must. */
    private static final int SAME_LIST_TWICE = 5_000;

    private static final int MOST_PENDING = 40;
    private static final int MOST_HOPS = 8;

    private final Supergraph supergraph;
    private final TypeClasses classes;
    private final Provisions provisions;
    private final Routes routes;
    private final UnitFactory units;
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
        this.units = units;
        this.draft = draft;
        this.budget = budget;
    }

    /** Fetches from the root made from now on are for a mutation's next field and wait for all that came before. */
    void startMutationField(Position root) {
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
        return start != null && descend(start, route.chain(), types);
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
            boolean complete = demand(at, provisions.fieldSet(key.fields(), types), told)
                    && (requires == null || demand(at, provisions.fieldSet(requires, types), told))
                    && (route.typename() != null || !at.isAbstract() || demandTypename(at, types));
            return complete ? entity(route, key, types, told) : null;
        } finally {
            hops++;
            inProgress.remove(guard);
        }
    }

    private boolean demandTypename(Position at, BitSet types) {
        return units.typename(at, types).stream().allMatch(unit -> fill(unit, types, true));
    }

    private boolean demand(Position at, List<Selection> fields, List<RepresentationField> told) {
        for (Selection field : fields) {
            if (field.isTypename()) {
                continue;
            }
            for (Unit unit : units.forField(at, field)) {
                BitSet types = (BitSet) unit.types.clone();
                types.and(field.types());
                List<RepresentationField> below = new ArrayList<>();
                Position child = unit.child;
                boolean found = child == null
                        ? fill(unit, types, true)
                        : demand(child, field.children(), below)
                                && (!child.isAbstract() || demandTypename(child, child.types));
                if (!found) {
                    return false;
                }
                told.add(new RepresentationField(field.name(), unit, below));
            }
        }
        return true;
    }

    private Handle entity(Route route, EntityKey key, BitSet asked, List<RepresentationField> told) {
        BitSet types = (BitSet) asked.clone();
        if (isByInterface(route)) {
            types.or(route.start().types);
        }
        Set<DraftFetch> sources = new LinkedHashSet<>();
        sources(told, sources);
        if (route.typename() == null && route.start().isAbstract()) {
            units.typename(route.start(), types).forEach(unit -> sources(unit, sources));
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
                    && !conflicts(fetch.representation, told)) {
                return handle;
            }
        }
        return null;
    }

    /** Whether one name would have to be told two values of one entity, as with different arguments. */
    private static boolean conflicts(List<RepresentationField> one, List<RepresentationField> other) {
        for (RepresentationField a : one) {
            for (RepresentationField b : other) {
                boolean sameName = a.name().equals(b.name()) && a.unit().types.intersects(b.unit().types);
                if (sameName && (a.unit() != b.unit() || conflicts(a.children(), b.children()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void sources(List<RepresentationField> told, Set<DraftFetch> sources) {
        for (RepresentationField field : told) {
            if (field.children().isEmpty()) {
                sources(field.unit(), sources);
            } else {
                sources(field.children(), sources);
                Position child = field.unit().child;
                if (child != null && child.isAbstract()) {
                    units.typename(child, child.types).forEach(unit -> sources(unit, sources));
                }
            }
        }
    }

    private static void sources(Unit unit, Set<DraftFetch> sources) {
        unit.supplies.forEach(supply -> sources.add(supply.fetch()));
    }

    private boolean descend(Handle start, List<Unit> chain, BitSet types) {
        Handle here = start;
        for (Unit unit : chain.subList(0, chain.size() - 1)) {
            Handle next = step(here, unit);
            if (next == null) {
                return false;
            }
            here = next;
        }
        Unit unit = chain.get(chain.size() - 1);
        if (unit.isTypename()) {
            if (unit.at.isAbstract() && routes.hidesType(here)) {
                return false;
            }
        } else {
            draft.select(here.node(), unit, types, null);
        }
        draft.supply(unit, new Unit.Supply(here.fetch(), (BitSet) types.clone()));
        return true;
    }

    private @Nullable Handle step(Handle here, Unit unit) {
        Position child = unit.child;
        if (child == null) {
            throw new AssertionError("only objects have fields below: " + unit.name);
        }
        for (Handle handle : child.handles) {
            if (handle.fetch() == here.fetch() && isBelow(handle, here, unit)) {
                draft.select(here.node(), unit, unit.types, handle.node());
                return handle;
            }
        }
        FieldJoin join = classes.join(unit.anyType(), unit.name, here.subgraph());
        if (join == null) {
            throw new AssertionError("the route was checked: " + unit.name);
        }
        if (join.type().isList() && !child.handles.isEmpty()) {
            draft.penalise(SAME_LIST_TWICE);
        }
        BitSet possible = classes.yields(unit, here.subgraph());
        possible.and(child.types);
        DraftSelection node = new DraftSelection(child, join.type().name(), possible);
        if (child.isAbstract() && isTypedElsewhere(child, new Handle(child, here.fetch(), node, List.of()))) {
            return null;
        }
        draft.select(here.node(), unit, unit.types, node);
        return handle(child, here.fetch(), node, provisions.below(unit, here.subgraph(), here.provided()));
    }

    /** Whether another fetch says already of which types the objects are: two could name different ones. */
    private boolean isTypedElsewhere(Position at, Handle handle) {
        return !routes.hidesType(handle)
                && at.handles.stream()
                        .anyMatch(other -> other.node() != other.fetch().root
                                && other.fetch() != handle.fetch()
                                && !routes.hidesType(other));
    }

    private static boolean isBelow(Handle handle, Handle above, Unit unit) {
        return above.node().entries.stream().anyMatch(entry -> entry.unit() == unit && entry.child() == handle.node());
    }

    private record InProgress(
            Position at, int subgraph, @Nullable SelectionSet requires) {}
}
