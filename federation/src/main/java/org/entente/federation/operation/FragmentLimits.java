package org.entente.federation.operation;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses documents whose fragments spread each other too deep, or that have too many: validating a chain of fragments
 * takes time and memory with the cube of its length.
 */
final class FragmentLimits {
    private final int deepest;
    private final Map<String, Set<String>> spreads = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();

    private FragmentLimits(int deepest) {
        this.deepest = deepest;
    }

    /** @throws OperationRefused when the document exceeds a limit */
    static void check(Document document, OperationLimits limits) {
        FragmentLimits check = new FragmentLimits(limits.depth());
        var fragments = document.getDefinitionsOfType(FragmentDefinition.class);
        if (fragments.size() > limits.fragments()) {
            throw new OperationRefused(
                    OperationRefused.LIMIT_EXCEEDED,
                    "The document has " + fragments.size() + " fragments; at most " + limits.fragments() + " are read");
        }
        for (FragmentDefinition fragment : fragments) {
            Set<String> names = new LinkedHashSet<>();
            collect(fragment.getSelectionSet(), names);
            check.spreads.put(fragment.getName(), names);
        }
        check.spreads.keySet().forEach(name -> check.depth(name, 1));
    }

    private int depth(String fragment, int above) {
        if (above > deepest) {
            throw new OperationRefused(
                    OperationRefused.LIMIT_EXCEEDED,
                    "The document's fragments spread each other more than " + deepest + " deep");
        }
        Integer known = depths.get(fragment);
        if (known != null && above + known <= deepest + 1) {
            return known;
        }
        int below = 0;
        for (String name : spreads.getOrDefault(fragment, Set.of())) {
            below = Math.max(below, depth(name, above + 1));
        }
        depths.put(fragment, below + 1);
        return below + 1;
    }

    private static void collect(@Nullable SelectionSet set, Set<String> names) {
        if (set == null) {
            return;
        }
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof FragmentSpread spread) {
                names.add(spread.getName());
            } else if (selection instanceof Field field) {
                collect(field.getSelectionSet(), names);
            } else if (selection instanceof InlineFragment fragment) {
                collect(fragment.getSelectionSet(), names);
            }
        }
    }
}
