package org.entente.federation.plan;

import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.federation.supergraph.FieldDef;
import org.entente.federation.supergraph.FieldJoin;
import org.entente.federation.supergraph.Supergraph;
import org.entente.federation.supergraph.TypeDef;
import org.jspecify.annotations.Nullable;

/** Writes the selection of a fetch in the words of its subgraph, with a fragment only where a type needs one. */
final class FetchPrinter {
    private final Supergraph supergraph;
    private final int subgraph;
    private final Set<String> variables = new LinkedHashSet<>();

    FetchPrinter(Supergraph supergraph, int subgraph) {
        this.supergraph = supergraph;
        this.subgraph = subgraph;
    }

    /** The variables that the selections printed so far refer to. */
    Set<String> variables() {
        return variables;
    }

    /** The selection below {@code _entities}, without braces. */
    String entities(DraftSelection root) {
        String type = root.type;
        if (type != null) {
            return "... on " + type + "{" + selection(root) + "}";
        }
        if (root.types.cardinality() == 1) {
            String name = supergraph.objectTypes().get(root.types.nextSetBit(0)).name();
            return "... on " + name + "{" + fields(root.entries, root.types, name, false) + "}";
        }
        return fields(root.entries, root.types, null, false);
    }

    /** The selection of an object, without braces. */
    String selection(DraftSelection selection) {
        String type = selection.type;
        TypeDef definition = type == null ? null : supergraph.findType(type);
        boolean hidesType = definition != null && definition.interfaceObjectIn().get(subgraph);
        return fields(selection.entries, selection.types, type, selection.at.isAbstract() && !hidesType);
    }

    private String fields(
            List<DraftSelection.Entry> entries, BitSet possible, @Nullable String type, boolean tellType) {
        Map<String, List<String>> byCondition = new LinkedHashMap<>();
        if (tellType || entries.isEmpty()) {
            byCondition.put("", new ArrayList<>(List.of("__typename")));
        }
        for (DraftSelection.Entry entry : joined(entries)) {
            String printed = field(entry);
            for (String condition : conditions(entry, possible, type)) {
                byCondition.computeIfAbsent(condition, c -> new ArrayList<>()).add(printed);
            }
        }
        if (byCondition.isEmpty()) {
            return "__typename";
        }
        List<String> parts = new ArrayList<>();
        byCondition.forEach((condition, fields) -> {
            String joined = String.join(" ", fields);
            parts.add(condition.isEmpty() ? joined : "... on " + condition + "{" + joined + "}");
        });
        return String.join(" ", parts);
    }

    /** Leaves that have one name for several types, each once for all of them. */
    private static List<DraftSelection.Entry> joined(List<DraftSelection.Entry> entries) {
        Map<String, DraftSelection.Entry> leaves = new LinkedHashMap<>();
        List<DraftSelection.Entry> joined = new ArrayList<>();
        for (DraftSelection.Entry entry : entries) {
            DraftSelection.Entry known = entry.child() == null ? leaves.get(entry.unit().alias) : null;
            if (known == null) {
                known = new DraftSelection.Entry(
                        entry.unit(), (BitSet) entry.types().clone(), entry.child());
                joined.add(known);
                if (entry.child() == null) {
                    leaves.put(entry.unit().alias, known);
                }
            }
            known.types().or(entry.types());
        }
        return joined;
    }

    /** The type conditions under which an entry is asked; an empty one asks without a fragment. */
    private List<String> conditions(DraftSelection.Entry entry, BitSet possible, @Nullable String type) {
        TypeDef definition = type == null ? null : supergraph.findType(type);
        if (definition != null
                && (definition.kind() == TypeDef.Kind.OBJECT
                        || definition.interfaceObjectIn().get(subgraph))) {
            return List.of("");
        }
        BitSet asked = (BitSet) entry.types().clone();
        asked.and(possible);
        if (definition != null && asked.equals(possible) && has(definition, entry)) {
            return List.of("");
        }
        if (asked.cardinality() > 1) {
            for (TypeDef face : interfaces()) {
                BitSet covered = (BitSet) face.possibleIn().get(subgraph).clone();
                covered.and(possible);
                if (covered.equals(asked) && has(face, entry)) {
                    return List.of(face.name());
                }
            }
        }
        return asked.stream()
                .mapToObj(index -> supergraph.objectTypes().get(index).name())
                .toList();
    }

    private List<TypeDef> interfaces() {
        return supergraph.types().values().stream()
                .filter(candidate -> candidate.kind() == TypeDef.Kind.INTERFACE
                        && candidate.declaredIn().get(subgraph)
                        && !candidate.interfaceObjectIn().get(subgraph))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    /** Whether the subgraph's interface has the field, and with the type that the object types have it. */
    private boolean has(TypeDef type, DraftSelection.Entry entry) {
        FieldDef field = type.field(entry.unit().name);
        FieldJoin join = field == null ? null : field.join(subgraph);
        DraftSelection child = entry.child();
        return join != null && (child == null || join.type().name().equals(child.type));
    }

    private String field(DraftSelection.Entry entry) {
        Unit unit = entry.unit();
        unit.arguments.forEach(argument -> collectVariables(argument.getValue()));
        String name = unit.alias.equals(unit.name) ? unit.name : unit.alias + ":" + unit.name;
        DraftSelection child = entry.child();
        return name + unit.printedArguments + (child == null ? "" : "{" + selection(child) + "}");
    }

    private void collectVariables(Value<?> value) {
        if (value instanceof VariableReference variable) {
            variables.add(variable.getName());
        } else if (value instanceof ArrayValue array) {
            array.getValues().forEach(this::collectVariables);
        } else if (value instanceof ObjectValue object) {
            object.getObjectFields().forEach(field -> collectVariables(field.getValue()));
        }
    }

    /** {@code ($from:Int=2000,$of:ID!)}, or nothing when there are none. */
    static String declarations(List<VariableDefinition> used, List<String> more) {
        List<String> all = new ArrayList<>();
        for (VariableDefinition variable : used) {
            Value<?> otherwise = variable.getDefaultValue();
            all.add("$" + variable.getName() + ":" + AstPrinter.printAstCompact(variable.getType())
                    + (otherwise == null ? "" : "=" + AstPrinter.printAstCompact(otherwise)));
        }
        all.addAll(more);
        return all.isEmpty() ? "" : "(" + String.join(",", all) + ")";
    }
}
