package org.entente.gateway.graphql;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.List;

/** What a request does. The edge must know before the engine runs: to ask for a token, to refuse a GET, to stream. */
enum OperationKind {
    QUERY,
    MUTATION,
    SUBSCRIPTION;

    private static final ParserOptions LIMITS = ParserOptions.getDefaultOperationParserOptions();

    /** The kind of the operation that the request runs; QUERY for a broken document: the engine says what is wrong. */
    static OperationKind of(GraphqlRequest request) {
        // One of the words must be there for such an operation to be there: most requests need no second parsing.
        if (!request.query().contains("mutation") && !request.query().contains("subscription")) {
            return QUERY;
        }
        try {
            List<Operation> operations = Parser.parse(ParserEnvironment.newParserEnvironment()
                            .document(request.query())
                            .parserOptions(LIMITS)
                            .build())
                    .getDefinitionsOfType(OperationDefinition.class)
                    .stream()
                    .filter(o -> request.operationName() == null
                            || request.operationName().equals(o.getName()))
                    .map(OperationDefinition::getOperation)
                    .toList();
            if (operations.contains(Operation.MUTATION)) {
                return MUTATION;
            }
            return operations.contains(Operation.SUBSCRIPTION) ? SUBSCRIPTION : QUERY;
        } catch (InvalidSyntaxException e) {
            return QUERY;
        }
    }
}
