package org.entente.federation.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.federation.operation.Selection;
import org.entente.federation.plan.DraftFetch.RepresentationField;

/** Has filled what an entity fetch must tell of its entities, and knows which fetches that comes from. */
final class Demands {
    private final UnitFactory units;
    private final Filler filler;

    Demands(UnitFactory units, Filler filler) {
        this.units = units;
        this.filler = filler;
    }

    /** Has a unit filled for some types, somehow; false when no route leads to it. */
    @FunctionalInterface
    interface Filler {
        boolean fill(Unit unit, BitSet types);
    }

    /** Has it known of which type each object is. */
    boolean fillTypename(Position at, BitSet types) {
        return units.typename(at, types).stream().allMatch(unit -> filler.fill(unit, types));
    }

    /** Has the fields filled and notes where each is told from; false when one cannot be reached. */
    boolean fill(Position at, List<Selection> fields, boolean isKey, List<RepresentationField> told) {
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
                        ? filler.fill(unit, types)
                        : fill(child, field.children(), isKey, below)
                                && (!child.isAbstract() || fillTypename(child, child.types));
                if (!found) {
                    return false;
                }
                told.add(new RepresentationField(field.name(), unit, below, isKey));
            }
        }
        return true;
    }

    /** The fetches that fill what is told. */
    Set<DraftFetch> sources(List<RepresentationField> told) {
        Set<DraftFetch> sources = new LinkedHashSet<>();
        sources(told, sources);
        return sources;
    }

    /** The fetches that say of which type the objects at a position are. */
    Set<DraftFetch> typenameSources(Position at, BitSet types) {
        Set<DraftFetch> sources = new LinkedHashSet<>();
        units.typename(at, types).forEach(unit -> sources(unit, sources));
        return sources;
    }

    /** Whether one name would have to be told two values of one entity, as with different arguments. */
    static boolean conflicts(List<RepresentationField> one, List<RepresentationField> other) {
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
}
