package org.entente.federation.execute;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.entente.federation.operation.ClientOperation;
import org.entente.federation.operation.OperationRefused;

/** Answers {@code __schema} and {@code __type} from the schema that clients see. */
public final class Introspection {
    private final GraphQLSchema schema;

    public Introspection(GraphQLSchema schema) {
        this.schema = schema;
    }

    /**
     * The values in JSON, by response key.
     *
     * @throws OperationRefused when the question leads round in circles
     */
    public Map<String, byte[]> answer(ClientOperation operation, List<Field> fields, Map<String, Object> variables) {
        if (fields.isEmpty()) {
            return Map.of();
        }
        Document document = only(operation, fields);
        ExecutionResult result = GraphQL.newGraphQL(schema)
                .preparsedDocumentProvider(
                        (input, parse) -> CompletableFuture.completedFuture(new PreparsedDocumentEntry(document)))
                .build()
                .execute(ExecutionInput.newExecutionInput()
                        .query("{__typename}")
                        .variables(variables)
                        .build());
        if (!result.getErrors().isEmpty()) {
            throw new OperationRefused(
                    OperationRefused.LIMIT_EXCEEDED, result.getErrors().get(0).getMessage());
        }
        Map<String, Object> data = result.getData();
        Map<String, byte[]> answers = new LinkedHashMap<>();
        data.forEach((key, value) -> answers.put(key, Answer.json(value)));
        return answers;
    }

    private static Document only(ClientOperation operation, List<Field> fields) {
        List<Definition> definitions = new ArrayList<>();
        for (Definition<?> definition : operation.document().getDefinitions()) {
            if (definition == operation.definition()) {
                definitions.add(operation
                        .definition()
                        .transform(b -> b.selectionSet(
                                SelectionSet.newSelectionSet(fields).build())));
            } else if (!(definition instanceof OperationDefinition)) {
                definitions.add(definition);
            }
        }
        return Document.newDocument().definitions(definitions).build();
    }
}
