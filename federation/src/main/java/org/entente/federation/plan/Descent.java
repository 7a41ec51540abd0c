package org.entente.federation.plan;

import java.util.BitSet;
import java.util.List;
import org.entente.federation.supergraph.FieldJoin;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a route into the selection of the fetch that it starts from. */
final class Descent {
    /** Lists from two subgraphs merge item by item; where a key can tell the items apart, it must. */
    private static final int SAME_LIST_TWICE = 5_000;

    private final TypeClasses classes;
    private final Provisions provisions;
    private final Routes routes;
    private final Draft draft;

    Descent(TypeClasses classes, Provisions provisions, Routes routes, Draft draft) {
        this.classes = classes;
        this.provisions = provisions;
        this.routes = routes;
        this.draft = draft;
    }

    /** @return false when the way leads through objects whose types another fetch already tells */
    boolean descend(Handle start, List<Unit> chain, BitSet types) {
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
        Handle below = new Handle(child, here.fetch(), node, provisions.below(unit, here.subgraph(), here.provided()));
        draft.add(below);
        return below;
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
}
