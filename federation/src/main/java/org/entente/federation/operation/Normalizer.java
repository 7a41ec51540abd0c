package org.entente.federation.operation;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.federation.supergraph.FieldDef;
import org.entente.federation.supergraph.Supergraph;
import org.entente.federation.supergraph.TypeDef;
import org.jspecify.annotations.Nullable;

/**
 * Spreads fragments, drops what {@code @skip} and {@code @include} leave out and merges fields that answer under one
 * key. The same normal form serves operations and the field sets of keys, requires and provides.
 *
 * <pre>
 * media { id ... on Book { pages id } }     becomes     media { id [Book,Film]  pages [Book] }
 * </pre>
 */
public final class Normalizer {
    private final Supergraph supergraph;
    private final Map<String, FragmentDefinition> fragments;
    private final Set<String> trueVariables;
    private final OperationLimits limits;
    private final PlanBudget budget;
    private int selections;
    private int aliases;

    /** @param trueVariables the variables that are true, of those that decide on {@code @skip} and {@code @include} */
    Normalizer(
            Supergraph supergraph,
            Map<String, FragmentDefinition> fragments,
            Set<String> trueVariables,
            OperationLimits limits,
            PlanBudget budget) {
        this.supergraph = supergraph;
        this.fragments = fragments;
        this.trueVariables = trueVariables;
        this.limits = limits;
        this.budget = budget;
    }

    /** The normal form of a field set at a place that may hold those object types. */
    public static List<Selection> ofFieldSet(Supergraph supergraph, SelectionSet fieldSet, BitSet types) {
        int unlimited = Integer.MAX_VALUE;
        return new Normalizer(
                        supergraph,
                        Map.of(),
                        Set.of(),
                        new OperationLimits(unlimited, unlimited, unlimited, unlimited, unlimited, unlimited),
                        PlanBudget.unlimited())
                .normalize(types, List.of(fieldSet), 1);
    }

    List<Selection> normalize(BitSet types, List<SelectionSet> sets, int depth) {
        if (depth > limits.depth()) {
            throw new OperationRefused(
                    OperationRefused.LIMIT_EXCEEDED,
                    "The operation nests fields more than " + limits.depth() + " deep; ask for less at a time");
        }
        Map<String, Map<Field, BitSet>> byKey = new LinkedHashMap<>();
        Map<String, BitSet> visited = new HashMap<>();
        for (SelectionSet set : sets) {
            collect(set, types, byKey, visited);
        }
        List<Selection> result = new ArrayList<>();
        byKey.forEach((key, fields) -> group(key, fields, depth, result));
        if (depth == 1 && result.size() > limits.rootFields()) {
            throw new OperationRefused(
                    OperationRefused.LIMIT_EXCEEDED,
                    "The operation has " + result.size() + " fields at its root; at most " + limits.rootFields()
                            + " are answered at once");
        }
        return result;
    }

    /** The introspection fields of a root selection, as the document has them. */
    void collectRoot(SelectionSet set, Set<Field> found) {
        Map<String, Map<Field, BitSet>> byKey = new LinkedHashMap<>();
        BitSet any = new BitSet();
        supergraph.types().values().forEach(type -> any.or(type.possibleTypes()));
        collect(set, any, byKey, new HashMap<>());
        byKey.values()
                .forEach(fields -> fields.keySet().stream()
                        .filter(field -> field.getName().equals("__schema")
                                || field.getName().equals("__type"))
                        .forEach(found::add));
    }

    private void collect(
            SelectionSet set, BitSet types, Map<String, Map<Field, BitSet>> byKey, Map<String, BitSet> visited) {
        for (graphql.language.Selection<?> selection : set.getSelections()) {
            if (!isIncluded((DirectivesContainer<?>) selection)) {
                continue;
            }
            if (selection instanceof Field field) {
                byKey.computeIfAbsent(field.getResultKey(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(field, f -> new BitSet())
                        .or(types);
            } else if (selection instanceof InlineFragment fragment) {
                BitSet narrowed = narrow(types, fragment.getTypeCondition());
                if (!narrowed.isEmpty()) {
                    collect(fragment.getSelectionSet(), narrowed, byKey, visited);
                }
            } else if (selection instanceof FragmentSpread spread) {
                spread(spread.getName(), types, byKey, visited);
            }
        }
    }

    private void spread(String name, BitSet types, Map<String, Map<Field, BitSet>> byKey, Map<String, BitSet> visited) {
        FragmentDefinition fragment = fragments.get(name);
        if (fragment == null) {
            throw new AssertionError("validated: " + name);
        }
        BitSet narrowed = narrow(types, fragment.getTypeCondition());
        // Seen for these types already: spreading it again adds nothing, and could take exponential time.
        BitSet seen = visited.computeIfAbsent(name, n -> new BitSet());
        BitSet unseen = (BitSet) narrowed.clone();
        unseen.andNot(seen);
        if (!unseen.isEmpty()) {
            seen.or(narrowed);
            collect(fragment.getSelectionSet(), narrowed, byKey, visited);
        }
    }

    /** Splits the fields of one key by the object types that ask exactly the same of them. */
    private void group(String key, Map<Field, BitSet> fields, int depth, List<Selection> result) {
        List<Field> nodes = new ArrayList<>(fields.keySet());
        Map<BitSet, BitSet> typesByNodes = new LinkedHashMap<>();
        BitSet all = new BitSet();
        fields.values().forEach(all::or);
        all.stream().forEach(type -> {
            BitSet asking = new BitSet();
            for (int i = 0; i < nodes.size(); i++) {
                BitSet types = fields.get(nodes.get(i));
                if (types != null && types.get(type)) {
                    asking.set(i);
                }
            }
            typesByNodes.computeIfAbsent(asking, a -> new BitSet()).set(type);
        });
        typesByNodes.forEach((asking, types) -> {
            List<Field> merged = asking.stream().mapToObj(nodes::get).toList();
            result.add(selection(key, merged, types, depth));
        });
    }

    private Selection selection(String key, List<Field> fields, BitSet types, int depth) {
        Field first = fields.get(0);
        count(first);
        List<SelectionSet> children = new ArrayList<>();
        for (Field field : fields) {
            if (field.getSelectionSet() != null) {
                children.add(field.getSelectionSet());
            }
        }
        boolean hasChildren = !children.isEmpty() && !first.getName().startsWith("__");
        return new Selection(
                key,
                first.getName(),
                Selection.ordered(first.getArguments()),
                types,
                hasChildren ? normalize(outputTypes(types, first.getName()), children, depth + 1) : List.of());
    }

    private void count(Field field) {
        budget.spend();
        if (++selections > limits.selections()) {
            throw new OperationRefused(
                    OperationRefused.LIMIT_EXCEEDED,
                    "The operation has more than " + limits.selections() + " fields once its fragments are spread");
        }
        if (field.getAlias() != null && ++aliases > limits.aliases()) {
            throw new OperationRefused(
                    OperationRefused.LIMIT_EXCEEDED, "The operation has more than " + limits.aliases() + " aliases");
        }
    }

    private BitSet outputTypes(BitSet parents, String fieldName) {
        BitSet possible = new BitSet();
        parents.stream().forEach(parent -> {
            FieldDef field = supergraph.field(parent, fieldName);
            if (field != null) {
                possible.or(supergraph.type(field.type().name()).possibleTypes());
            }
        });
        return possible;
    }

    private BitSet narrow(BitSet types, @Nullable TypeName condition) {
        if (condition == null) {
            return types;
        }
        BitSet narrowed = new BitSet();
        TypeDef type = supergraph.findType(condition.getName());
        if (type != null) {
            narrowed.or(type.possibleTypes());
            narrowed.and(types);
        }
        return narrowed;
    }

    private boolean isIncluded(DirectivesContainer<?> selection) {
        for (Directive directive : selection.getDirectives()) {
            if (directive.getName().equals("skip") && isTrue(directive)) {
                return false;
            }
            if (directive.getName().equals("include") && !isTrue(directive)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTrue(Directive directive) {
        Value<?> value = directive.getArgument("if").getValue();
        return value instanceof VariableReference variable
                ? trueVariables.contains(variable.getName())
                : value instanceof BooleanValue literal && literal.isValue();
    }
}
