package org.entente.federation.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.federation.operation.PlanBudget;
import org.entente.federation.operation.Selection;
import org.entente.federation.supergraph.FieldDef;
import org.entente.federation.supergraph.FieldJoin;
import org.entente.federation.supergraph.Supergraph;
import org.entente.federation.supergraph.TypeDef;
import org.jspecify.annotations.Nullable;

/** Makes the units of positions: the client's first, later those that keys and requirements need. */
final class UnitFactory {
    private final Supergraph supergraph;
    private final TypeClasses classes;
    private final Draft draft;
    private final PlanBudget budget;

    UnitFactory(Supergraph supergraph, TypeClasses classes, Draft draft, PlanBudget budget) {
        this.budget = budget;
        this.supergraph = supergraph;
        this.classes = classes;
        this.draft = draft;
    }

    /** Adds what the client asks at a position and below. */
    void addClient(Position at, List<Selection> selections) {
        for (Selection selection : selections) {
            BitSet possible = (BitSet) selection.types().clone();
            possible.and(at.types);
            for (BitSet types :
                    possible.isEmpty() ? List.<BitSet>of() : classes.split(at, selection.name(), possible)) {
                Unit unit = unit(at, selection, types, true);
                at.units.add(unit);
                unit.isDropped = !classes.reachable(at).intersects(types);
                unit.child = child(unit);
                if (unit.child != null) {
                    addClient(unit.child, selection.children());
                }
            }
        }
    }

    /** The units for a field that a key or requirement needs: those there already, and new ones for the rest. */
    List<Unit> forField(Position at, Selection field) {
        List<Unit> found = new ArrayList<>();
        BitSet rest = (BitSet) field.types().clone();
        for (Unit unit : at.units) {
            if (!unit.isDropped && unit.isSame(field) && unit.types.intersects(rest)) {
                found.add(unit);
                rest.andNot(unit.types);
            }
        }
        for (BitSet types : rest.isEmpty() ? List.<BitSet>of() : reachable(at, field.name(), rest)) {
            Unit unit = unit(at, field, types, false);
            unit.child = child(unit);
            draft.add(unit);
            found.add(unit);
        }
        return found;
    }

    private Unit unit(Position at, Selection selection, BitSet types, boolean client) {
        budget.spend();
        for (Unit other : at.units) {
            boolean alike = client ? selection.key().equals(other.key) : other.key == null;
            if (alike && other.isSame(selection) && isLeafAlike(other, types)) {
                Unit unit = new Unit(at, selection, types, other.alias, client);
                unit.twin = other;
                return unit;
            }
        }
        return new Unit(at, selection, types, at.takeAlias(client ? selection.key() : selection.name()), client);
    }

    /** Whether a field is a leaf of the same type everywhere, so that one name serves it for several object types. */
    private boolean isLeafAlike(Unit other, BitSet types) {
        FieldDef one = supergraph.field(other.anyType(), other.name);
        FieldDef two = supergraph.field(types.nextSetBit(0), other.name);
        if (one == null || two == null || other.child != null || !one.type().equals(two.type())) {
            return false;
        }
        for (int subgraph = 0; subgraph < supergraph.subgraphCount(); subgraph++) {
            FieldJoin a = one.join(subgraph);
            FieldJoin b = two.join(subgraph);
            if (a != null && b != null && !a.type().equals(b.type())) {
                return false;
            }
        }
        return true;
    }

    /** The units that say of which type an object is. */
    List<Unit> typename(Position at, BitSet types) {
        return forField(at, new Selection(Selection.TYPENAME, Selection.TYPENAME, List.of(), types, List.of()));
    }

    private List<BitSet> reachable(Position at, String field, BitSet types) {
        BitSet possible = (BitSet) types.clone();
        possible.and(at.types);
        possible.and(classes.reachable(at));
        return possible.isEmpty() ? List.of() : classes.split(at, field, possible);
    }

    private @Nullable Position child(Unit unit) {
        BitSet types = new BitSet();
        unit.types.stream().forEach(type -> {
            FieldDef field = supergraph.field(type, unit.name);
            unit.isList |= field != null && field.type().isList();
            TypeDef output =
                    field == null ? null : supergraph.findType(field.type().name());
            if (output != null && output.isComposite()) {
                types.or(output.possibleTypes());
            }
        });
        return types.isEmpty() ? null : new Position(unit, types, classes.resolvers(unit));
    }
}
