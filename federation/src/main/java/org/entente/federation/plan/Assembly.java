package org.entente.federation.plan;

import graphql.language.Field;
import graphql.language.VariableDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.federation.operation.ClientOperation;
import org.entente.federation.operation.Selection;
import org.entente.federation.supergraph.Supergraph;

/** Turns a finished draft into a plan: fetches to one subgraph in one wave become one call. */
final class Assembly {
    private final Supergraph supergraph;
    private final ClientOperation operation;
    private final Draft draft;
    private final Map<DraftFetch, Integer> callOf = new IdentityHashMap<>();
    private final Shapes shapes;

    Assembly(Supergraph supergraph, ClientOperation operation, Draft draft) {
        this.supergraph = supergraph;
        this.operation = operation;
        this.draft = draft;
        this.shapes = new Shapes(supergraph, callOf);
    }

    Plan assemble(Position root, List<Selection> selections, List<Field> introspection) {
        List<List<DraftFetch>> calls = calls();
        for (int id = 0; id < calls.size(); id++) {
            for (DraftFetch fetch : calls.get(id)) {
                callOf.put(fetch, id);
            }
        }
        draft.fetches.forEach(shapes::countOutputs);
        List<Fetch> fetches = new ArrayList<>();
        for (int id = 0; id < calls.size(); id++) {
            fetches.add(fetch(id, calls.get(id)));
        }
        ObjectShape shape = shapes.rootOutput(root, selections);
        return new Plan(List.copyOf(fetches), shape, introspection, 1 + draft.fieldCount());
    }

    private List<List<DraftFetch>> calls() {
        Map<List<Integer>, List<DraftFetch>> calls = new LinkedHashMap<>();
        draft.fetches.stream()
                .sorted(Comparator.<DraftFetch>comparingInt(fetch -> fetch.level)
                        .thenComparingInt(fetch -> fetch.subgraph))
                .forEach(fetch -> calls.computeIfAbsent(List.of(fetch.level, fetch.subgraph), call -> new ArrayList<>())
                        .add(fetch));
        return List.copyOf(calls.values());
    }

    private Fetch fetch(int id, List<DraftFetch> parts) {
        DraftFetch first = parts.get(0);
        FetchPrinter printer = new FetchPrinter(supergraph, first.subgraph);
        Set<Integer> dependsOn = new TreeSet<>();
        for (DraftFetch part : parts) {
            part.dependsOn.forEach(on -> dependsOn.add(callOf.getOrDefault(on, id)));
        }
        String subgraph = supergraph.subgraphs().get(first.subgraph);
        boolean mutation = operation.isMutation() && first.key == null;
        if (first.key == null) {
            String selection = printer.selection(first.root);
            String kind = mutation ? "mutation" : operation.isSubscription() ? "subscription" : "query";
            String document = kind + declarations(printer, List.of()) + "{" + selection + "}";
            return new Fetch(
                    id,
                    subgraph,
                    mutation,
                    document,
                    List.copyOf(printer.variables()),
                    shapes.answer(first.root, first.subgraph),
                    List.of(),
                    List.copyOf(dependsOn));
        }
        Map<String, List<Fetch.Input>> inputs = new LinkedHashMap<>();
        for (DraftFetch part : parts) {
            inputs.computeIfAbsent(printer.entities(part.root), selection -> new ArrayList<>())
                    .add(shapes.input(part));
        }
        List<Fetch.Batch> batches = new ArrayList<>();
        String document = entityDocument(printer, inputs, batches);
        return new Fetch(
                id,
                subgraph,
                false,
                document,
                List.copyOf(printer.variables()),
                null,
                List.copyOf(batches),
                List.copyOf(dependsOn));
    }

    private String entityDocument(
            FetchPrinter printer, Map<String, List<Fetch.Input>> inputs, List<Fetch.Batch> batches) {
        List<String> declared = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        inputs.forEach((selection, places) -> {
            String alias = inputs.size() == 1 ? "_entities" : "_entities" + batches.size();
            String variable = freeVariable("representations" + (inputs.size() == 1 ? "" : batches.size()));
            declared.add("$" + variable + ":[_Any!]!");
            body.append(body.length() == 0 ? "" : " ")
                    .append(inputs.size() == 1 ? "" : alias + ":")
                    .append("_entities(representations:$")
                    .append(variable)
                    .append("){")
                    .append(selection)
                    .append('}');
            batches.add(new Fetch.Batch(alias, variable, List.copyOf(places)));
        });
        return "query" + declarations(printer, declared) + "{" + body + "}";
    }

    private String freeVariable(String wanted) {
        Set<String> taken = new LinkedHashSet<>(operation.variables().keySet());
        String name = wanted;
        while (taken.contains(name)) {
            name = "_" + name;
        }
        return name;
    }

    private String declarations(FetchPrinter printer, List<String> more) {
        List<VariableDefinition> used = new ArrayList<>();
        operation.variables().forEach((name, variable) -> {
            if (printer.variables().contains(name)) {
                used.add(variable);
            }
        });
        return FetchPrinter.declarations(used, more);
    }
}
