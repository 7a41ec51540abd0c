package org.entente.federation.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.federation.operation.Selection;
import org.entente.federation.plan.DraftFetch.RepresentationField;
import org.entente.federation.plan.ObjectShape.Output;
import org.entente.federation.supergraph.FieldDef;
import org.entente.federation.supergraph.Supergraph;
import org.entente.federation.supergraph.TypeDef;
import org.entente.federation.supergraph.TypeRef;
import org.jspecify.annotations.Nullable;

/** Numbers the values of each position, and says how they are read, told to subgraphs and written to the client. */
final class Shapes {
    private final Supergraph supergraph;
    private final Map<DraftFetch, Integer> callOf;
    private final Map<Position, Map<Unit, Integer>> slots = new IdentityHashMap<>();
    private final Map<Unit, BitSet> givenBy = new IdentityHashMap<>();

    Shapes(Supergraph supergraph, Map<DraftFetch, Integer> callOf) {
        this.supergraph = supergraph;
        this.callOf = callOf;
    }

    /** Notes of every unit which calls give it. */
    void countOutputs(DraftFetch fetch) {
        countOutputs(fetch.root, callOf.getOrDefault(fetch, 0));
    }

    private void countOutputs(DraftSelection selection, int call) {
        for (DraftSelection.Entry entry : selection.entries) {
            givenBy.computeIfAbsent(entry.unit(), unit -> new BitSet()).set(call);
            if (entry.child() != null) {
                countOutputs(entry.child(), call);
            }
        }
    }

    private BitSet givenBy(Unit unit) {
        Unit original = unit.original;
        return givenBy.containsKey(unit) || original == null
                ? givenBy.getOrDefault(unit, new BitSet())
                : givenBy(original);
    }

    private Map<Unit, Integer> slots(Position at) {
        return slots.computeIfAbsent(at, position -> {
            Map<Unit, Integer> numbered = new LinkedHashMap<>();
            for (Unit unit : position.units) {
                Unit twin = unit.twin;
                if (!unit.isTypename()) {
                    Integer shared = twin == null ? null : numbered.get(twin);
                    numbered.put(unit, shared == null ? numbered.size() : shared);
                }
            }
            return numbered;
        });
    }

    private int slot(Unit unit) {
        Integer slot = slots(unit.at).get(unit);
        if (slot == null) {
            throw new AssertionError("not numbered: " + unit.name);
        }
        return slot;
    }

    AnswerShape answer(DraftSelection selection, int subgraph) {
        TypeDef declared = selection.type == null ? null : supergraph.findType(selection.type);
        boolean hidesType = declared != null && declared.interfaceObjectIn().get(subgraph);
        int type = selection.types.cardinality() == 1 && !hidesType ? selection.types.nextSetBit(0) : -1;
        if (!selection.at.isAbstract()) {
            type = selection.at.types.nextSetBit(0);
        }
        List<AnswerShape.Field> fields = new ArrayList<>();
        Set<String> aliases = new LinkedHashSet<>();
        for (DraftSelection.Entry entry : selection.entries) {
            Unit unit = entry.unit();
            DraftSelection child = entry.child();
            if (!aliases.add(unit.alias)) {
                continue;
            }
            fields.add(new AnswerShape.Field(
                    unit.alias,
                    unit.key == null ? unit.name : unit.key,
                    slot(unit),
                    child == null ? null : answer(child, subgraph)));
        }
        boolean tellsType = selection.at.isAbstract() && !hidesType;
        return new AnswerShape(slots(selection.at).size(), type, tellsType, List.copyOf(fields));
    }

    Fetch.Input input(DraftFetch fetch) {
        List<Integer> path = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Unit via = fetch.root.at.via; via != null; via = via.at.via) {
            path.add(0, slot(via));
            keys.add(0, via.key == null ? via.name : via.key);
        }
        return new Fetch.Input(
                List.copyOf(path),
                List.copyOf(keys),
                fetch.root.types,
                new Representation(fetch.typename, told(fetch.representation)),
                answer(fetch.root, fetch.subgraph));
    }

    /** What is told, with what two field sets say of one field put together. */
    private List<Representation.Field> told(List<RepresentationField> fields) {
        Map<Unit, List<RepresentationField>> byUnit = new LinkedHashMap<>();
        fields.forEach(field ->
                byUnit.computeIfAbsent(field.unit(), unit -> new ArrayList<>()).add(field));
        List<Representation.Field> told = new ArrayList<>();
        byUnit.forEach((unit, same) -> {
            Position child = unit.child;
            List<RepresentationField> below = new ArrayList<>();
            same.forEach(field -> below.addAll(field.children()));
            told.add(new Representation.Field(
                    same.get(0).name(),
                    slot(unit),
                    unit.types,
                    told(below),
                    child != null && child.isAbstract(),
                    same.stream().anyMatch(RepresentationField::isKey),
                    givenBy(unit)));
        });
        return List.copyOf(told);
    }

    ObjectShape rootOutput(Position root, List<Selection> selections) {
        ObjectShape resolved = output(root);
        List<Output> fields = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        for (Selection selection : selections) {
            if (!done.add(selection.key())) {
                continue;
            }
            if (selection.isIntrospection()) {
                fields.add(leaf(selection.key(), selection.name(), Output.INTROSPECTION, root.types));
            }
            resolved.fields().stream()
                    .filter(field -> field.key().equals(selection.key()))
                    .forEach(fields::add);
        }
        return new ObjectShape(
                resolved.slots(),
                resolved.type(),
                resolved.types(),
                List.copyOf(fields),
                false,
                resolved.typeFetches());
    }

    private ObjectShape output(Position at) {
        List<Output> fields = new ArrayList<>();
        for (Unit unit : at.units) {
            String key = unit.key;
            if (key != null) {
                fields.add(unit.isTypename() ? leaf(key, unit.name, Output.TYPENAME, unit.types) : field(unit, key));
            }
        }
        int type = at.isAbstract() ? -1 : at.types.nextSetBit(0);
        Map<String, BitSet> typesByKey = new LinkedHashMap<>();
        fields.forEach(field ->
                typesByKey.computeIfAbsent(field.key(), key -> new BitSet()).or(field.types()));
        BitSet typeFetches = new BitSet();
        at.units.stream()
                .filter(Unit::isTypename)
                .flatMap(unit -> unit.supplies.stream())
                .forEach(supply -> typeFetches.set(callOf.getOrDefault(supply.fetch(), 0)));
        boolean needsType = typesByKey.values().stream().anyMatch(types -> !types.equals(at.types))
                || fields.stream().anyMatch(field -> field.slot() == Output.TYPENAME);
        return new ObjectShape(
                slots(at).size(), type, at.types, List.copyOf(fields), type < 0 && needsType, typeFetches);
    }

    private static Output leaf(String key, String name, int slot, BitSet types) {
        return new Output(
                key, name, slot, types, new TypeRef("String", true, null), null, null, new BitSet(), List.of());
    }

    private Output field(Unit unit, String key) {
        FieldDef definition = supergraph.field(unit.anyType(), unit.name);
        if (definition == null) {
            throw new AssertionError("validated: " + unit.name);
        }
        TypeDef type = supergraph.findType(definition.type().name());
        boolean isEnum = type != null && type.kind() == TypeDef.Kind.ENUM;
        Position child = unit.child;
        @Nullable Set<String> enumValues = isEnum && type != null ? type.enumValues() : null;
        return new Output(
                key,
                unit.name,
                slot(unit),
                unit.types,
                definition.type(),
                child == null ? null : output(child),
                enumValues,
                givenBy(unit),
                unit.spares.stream().map(spare -> field(spare, key)).toList());
    }
}
