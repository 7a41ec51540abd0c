package org.entente.federation.operation;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.federation.supergraph.Supergraph;

/**
 * A valid operation of a document, ready to be normalised for given values of the variables that decide on
 * {@code @skip} and {@code @include}.
 */
public final class ClientOperation {
    private final Supergraph supergraph;
    private final Document document;
    private final OperationDefinition operation;
    private final OperationLimits limits;
    private final Set<String> conditionVariables;

    ClientOperation(
            Supergraph supergraph,
            Document document,
            OperationDefinition operation,
            Set<String> conditionVariables,
            OperationLimits limits) {
        this.supergraph = supergraph;
        this.document = document;
        this.operation = operation;
        this.conditionVariables = Set.copyOf(conditionVariables);
        this.limits = limits;
    }

    public boolean isMutation() {
        return operation.getOperation() == OperationDefinition.Operation.MUTATION;
    }

    public boolean isSubscription() {
        return operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION;
    }

    public Document document() {
        return document;
    }

    public OperationDefinition definition() {
        return operation;
    }

    /** Variables by name, in the order of the document. */
    public Map<String, VariableDefinition> variables() {
        Map<String, VariableDefinition> byName = new LinkedHashMap<>();
        operation.getVariableDefinitions().forEach(variable -> byName.put(variable.getName(), variable));
        return byName;
    }

    /** The object type at the root. */
    public String rootType() {
        String other =
                isMutation() ? supergraph.mutationType() : isSubscription() ? supergraph.subscriptionType() : null;
        return other == null ? supergraph.queryType() : other;
    }

    /** Of the coerced variables, those that are true and decide on a {@code @skip} or {@code @include}. */
    public Set<String> trueConditions(Map<String, Object> coercedVariables) {
        Set<String> names = new TreeSet<>();
        for (String name : conditionVariables) {
            if (Boolean.TRUE.equals(coercedVariables.get(name))) {
                names.add(name);
            }
        }
        return names;
    }

    /**
     * The normal form.
     *
     * @throws OperationRefused when it is larger than the limits
     */
    public List<Selection> normalize(Set<String> trueConditions, PlanBudget budget) {
        BitSet root = supergraph.type(rootType()).possibleTypes();
        return normalizer(trueConditions, budget).normalize(root, List.of(operation.getSelectionSet()), 1);
    }

    /** The root fields that the schema itself answers. */
    public List<Field> introspection(Set<String> trueConditions) {
        Set<Field> found = new LinkedHashSet<>();
        normalizer(trueConditions, PlanBudget.unlimited()).collectRoot(operation.getSelectionSet(), found);
        return new ArrayList<>(found);
    }

    private Normalizer normalizer(Set<String> trueConditions, PlanBudget budget) {
        Map<String, FragmentDefinition> fragments = new LinkedHashMap<>();
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        return new Normalizer(supergraph, fragments, trueConditions, limits, budget);
    }
}
