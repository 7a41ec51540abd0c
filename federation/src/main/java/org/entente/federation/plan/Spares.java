package org.entente.federation.plan;

import java.util.BitSet;
import java.util.List;
import org.entente.federation.operation.Selection;
import org.entente.federation.supergraph.FieldDef;
import org.entente.federation.supergraph.Supergraph;
import org.jspecify.annotations.Nullable;

/**
 * Where several subgraphs are asked for one object at once, has each of them give the fields that are never null and
 * that it knows. One of them failing then costs the client that subgraph's own fields, and not the object.
 */
final class Spares {
    private final Supergraph supergraph;
    private final Provisions provisions;
    private final Draft draft;

    Spares(Supergraph supergraph, Provisions provisions, Draft draft) {
        this.supergraph = supergraph;
        this.provisions = provisions;
        this.draft = draft;
    }

    void addBelow(Position at) {
        for (Unit unit : List.copyOf(at.units)) {
            Position child = unit.child;
            if (unit.key == null || child == null || unit.isDropped) {
                continue;
            }
            List<Handle> handles = child.handles.stream()
                    .filter(handle -> handle.node() != handle.fetch().root)
                    .toList();
            if (handles.size() > 1 && !child.isAbstract()) {
                addAt(child, handles);
            }
            addBelow(child);
        }
    }

    private void addAt(Position at, List<Handle> handles) {
        for (Unit unit : List.copyOf(at.units)) {
            if (unit.key == null || unit.isTypename() || !isNeverNull(unit)) {
                continue;
            }
            for (Handle handle : handles) {
                if (asks(handle.node(), unit)) {
                    continue;
                }
                Unit spare = copy(unit, at, handle.subgraph(), handle.provided());
                if (spare != null) {
                    at.units.add(spare);
                    unit.spares.add(spare);
                    select(handle.node(), spare, handle.subgraph());
                }
            }
        }
    }

    private static boolean asks(DraftSelection selection, Unit unit) {
        return selection.entries.stream().anyMatch(entry -> entry.unit() == unit);
    }

    /** The unit and what is below it, as far as the subgraph resolves it; null when something indispensable is not. */
    private @Nullable Unit copy(Unit unit, Position at, int subgraph, List<Selection> provided) {
        if (!provisions.resolves(List.of(unit), unit.types, subgraph, provided, false, false)) {
            return null;
        }
        Unit copy = unit.copyTo(at);
        Position child = unit.child;
        if (child == null) {
            return copy;
        }
        if (child.isAbstract()) {
            return null;
        }
        Position below = new Position(copy, child.types, child.resolvers);
        copy.child = below;
        List<Selection> providedBelow = provisions.below(unit, subgraph, provided);
        for (Unit field : child.units) {
            if (field.key == null) {
                continue;
            }
            Unit fieldCopy = field.isTypename() ? field.copyTo(below) : copy(field, below, subgraph, providedBelow);
            if (fieldCopy == null) {
                if (isNeverNull(field)) {
                    return null;
                }
                fieldCopy = field.copyTo(below);
                fieldCopy.isDropped = true;
            }
            below.units.add(fieldCopy);
        }
        return copy;
    }

    private void select(DraftSelection in, Unit unit, int subgraph) {
        Position child = unit.child;
        DraftSelection node = null;
        if (child != null) {
            FieldDef field = supergraph.field(unit.anyType(), unit.name);
            var join = field == null ? null : field.join(subgraph);
            node = new DraftSelection(child, join == null ? null : join.type().name(), (BitSet) child.types.clone());
            for (Unit below : child.units) {
                if (!below.isDropped && !below.isTypename()) {
                    select(node, below, subgraph);
                }
            }
        }
        draft.select(in, unit, unit.types, node);
    }

    private boolean isNeverNull(Unit unit) {
        FieldDef field = supergraph.field(unit.anyType(), unit.name);
        return field != null && field.type().nonNull();
    }
}
