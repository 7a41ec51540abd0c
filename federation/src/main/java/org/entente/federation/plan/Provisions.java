package org.entente.federation.plan;

import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.federation.operation.Normalizer;
import org.entente.federation.operation.Selection;
import org.entente.federation.supergraph.FieldJoin;
import org.entente.federation.supergraph.Supergraph;
import org.jspecify.annotations.Nullable;

/** What {@code @provides} allows. It belongs to a place in a query, not to a type. */
final class Provisions {
    private final Supergraph supergraph;
    private final TypeClasses classes;
    private final Map<FieldSetAt, List<Selection>> normalized = new HashMap<>();

    Provisions(Supergraph supergraph, TypeClasses classes) {
        this.supergraph = supergraph;
        this.classes = classes;
    }

    List<Selection> fieldSet(SelectionSet fields, BitSet types) {
        return normalized.computeIfAbsent(
                new FieldSetAt(fields, (BitSet) types.clone()),
                key -> Normalizer.ofFieldSet(supergraph, fields, key.types()));
    }

    /** What is provided below a unit, given what is provided at it. */
    List<Selection> below(Unit unit, int subgraph, List<Selection> provided) {
        Position child = unit.child;
        if (child == null) {
            return List.of();
        }
        List<Selection> below = new ArrayList<>();
        FieldJoin join = classes.join(unit.anyType(), unit.name, subgraph);
        if (join != null && join.provides() != null) {
            below.addAll(fieldSet(join.provides(), child.types));
        }
        for (Selection selection : provided) {
            if (unit.isSame(selection) && selection.types().intersects(unit.types)) {
                below.addAll(selection.children());
            }
        }
        return below;
    }

    /**
     * Whether a subgraph resolves a chain of units one below the other.
     *
     * @param requiresTold whether what the first unit requires will be told
     * @param forKey whether a field that the subgraph only still has as part of a key will do
     */
    boolean resolves(
            List<Unit> chain,
            BitSet types,
            int subgraph,
            List<Selection> provided,
            boolean requiresTold,
            boolean forKey) {
        List<Selection> here = provided;
        for (int i = 0; i < chain.size(); i++) {
            Unit unit = chain.get(i);
            boolean last = i == chain.size() - 1;
            BitSet asked = last ? types : unit.types;
            if (unit.isTypename()) {
                return declares(asked, subgraph);
            }
            FieldJoin join = classes.join(unit.anyType(), unit.name, subgraph);
            if (join == null || (join.requires() != null && !(i == 0 && requiresTold))) {
                return false;
            }
            boolean usable = join.access() == FieldJoin.Access.OWNED
                    || (join.access() == FieldJoin.Access.KEY_ONLY && forKey)
                    || isProvided(unit, asked, here);
            if (!usable) {
                return false;
            }
            here = below(unit, subgraph, here);
        }
        return true;
    }

    private boolean declares(BitSet types, int subgraph) {
        return types.stream()
                .allMatch(
                        type -> supergraph.objectTypes().get(type).declaredIn().get(subgraph));
    }

    private static boolean isProvided(Unit unit, BitSet types, List<Selection> provided) {
        BitSet missing = (BitSet) types.clone();
        for (Selection selection : provided) {
            if (unit.isSame(selection)) {
                missing.andNot(selection.types());
            }
        }
        return missing.isEmpty();
    }

    @Nullable
    SelectionSet requires(Unit unit, int subgraph) {
        FieldJoin join = classes.join(unit.anyType(), unit.name, subgraph);
        return join == null ? null : join.requires();
    }

    private record FieldSetAt(SelectionSet fields, BitSet types) {}
}
