package org.entente.federation.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.federation.operation.ClientOperation;
import org.entente.federation.operation.OperationRefused;
import org.entente.federation.operation.PlanBudget;
import org.entente.federation.operation.Selection;
import org.entente.federation.supergraph.FieldJoin;
import org.entente.federation.supergraph.Supergraph;

/**
 * Plans operations. What only one subgraph can resolve is placed first; what several can then goes, if possible, where
 * a fetch already stands. The same operation always has the same plan, whatever the order of subgraphs or requests.
 */
public final class Planner {
    private final Supergraph supergraph;

    public Planner(Supergraph supergraph) {
        this.supergraph = supergraph;
    }

    /**
     * @param trueConditions the variables that are true, of those that decide on {@code @skip} and {@code @include}
     * @throws org.entente.federation.operation.OperationRefused when the operation or its planning exceeds a limit
     */
    public Plan plan(ClientOperation operation, Set<String> trueConditions, PlanBudget budget) {
        List<Selection> selections = operation.normalize(trueConditions, budget);
        Draft draft = new Draft();
        TypeClasses classes = new TypeClasses(supergraph);
        UnitFactory units = new UnitFactory(supergraph, classes, draft, budget);
        Chooser chooser = new Chooser(supergraph, classes, units, draft, budget);
        BitSet everywhere = new BitSet();
        everywhere.set(0, supergraph.subgraphCount());
        Position root = new Position(null, supergraph.type(operation.rootType()).possibleTypes(), everywhere);
        List<Selection> resolved = selections.stream()
                .filter(selection -> !selection.isIntrospection())
                .toList();
        units.addClient(root, resolved);
        if (operation.isMutation() || operation.isSubscription()) {
            for (Unit field : List.copyOf(root.units)) {
                chooser.startRootField(root);
                place(List.of(field), classes, chooser, units);
            }
        } else {
            place(List.copyOf(root.units), classes, chooser, units);
            new Spares(supergraph, new Provisions(supergraph, classes), draft).addBelow(root);
        }
        return new Assembly(supergraph, operation, draft)
                .assemble(root, selections, operation.introspection(trueConditions));
    }

    private void place(List<Unit> fields, TypeClasses classes, Chooser chooser, UnitFactory units) {
        List<Unit> leaves = new ArrayList<>();
        List<Unit> typenames = new ArrayList<>();
        collect(fields, leaves, typenames, units);
        List<Unit> shared = new ArrayList<>();
        for (Unit leaf : leaves) {
            if (owners(leaf, classes) > 1) {
                shared.add(leaf);
            } else {
                fill(leaf, chooser);
            }
        }
        shared.forEach(leaf -> fill(leaf, chooser));
        typenames.forEach(typename -> fill(typename, chooser));
    }

    private void fill(Unit unit, Chooser chooser) {
        boolean isFilled = chooser.fill(unit);
        // Of which type an object is need not be asked for types that no fetch gives, as long as some fetch is there.
        if (!isFilled && !(unit.isTypename() && !unit.at.handles.isEmpty())) {
            String type = supergraph.objectTypes().get(unit.anyType()).name();
            throw new OperationRefused(
                    "INTERNAL",
                    "No service can be asked for " + type + "." + unit.name + " where the operation asks for it");
        }
    }

    private void collect(List<Unit> fields, List<Unit> leaves, List<Unit> typenames, UnitFactory units) {
        for (Unit unit : fields) {
            Position child = unit.child;
            if (unit.isDropped) {
                continue;
            }
            if (unit.isTypename()) {
                if (unit.at.isAbstract() || isAlone(unit)) {
                    typenames.add(unit);
                }
            } else if (child == null) {
                leaves.add(unit);
            } else {
                collect(List.copyOf(child.units), leaves, typenames, units);
                if (isEmpty(child) || (child.isAbstract() && differsByType(child))) {
                    typenames.addAll(units.typename(child, child.types));
                }
            }
        }
    }

    private int owners(Unit leaf, TypeClasses classes) {
        int owners = 0;
        for (int subgraph = 0; subgraph < supergraph.subgraphCount(); subgraph++) {
            FieldJoin join = classes.join(leaf.anyType(), leaf.name, subgraph);
            if (join != null && join.access() == FieldJoin.Access.OWNED) {
                owners++;
            }
        }
        return owners;
    }

    /** An object of which nothing is asked that could be there: all is skipped, or for types it cannot have. */
    private static boolean isEmpty(Position at) {
        return at.units.stream().allMatch(unit -> unit.isDropped);
    }

    /** An object of which only its type is asked: it still must be known whether it is there. */
    private static boolean isAlone(Unit typename) {
        return typename.at.via != null
                && typename.at.units.stream().allMatch(unit -> unit.isTypename() || unit.isDropped);
    }

    /** Whether what the client gets depends on the type that an object turns out to have. */
    private static boolean differsByType(Position at) {
        BitSet all = new BitSet();
        Map<String, BitSet> typesByKey = new HashMap<>();
        for (Unit unit : at.units) {
            all.or(unit.types);
            typesByKey
                    .computeIfAbsent(unit.key == null ? unit.alias : unit.key, key -> new BitSet())
                    .or(unit.types);
        }
        return !all.equals(at.types) || typesByKey.values().stream().anyMatch(types -> !types.equals(all));
    }
}
