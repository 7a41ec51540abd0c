package org.entente.gateway.graphql;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.List;

/** Whether a request only reads. The edge must know before the engine runs, to ask for a token or to refuse a GET. */
enum OperationKind {
    QUERY,
    MUTATION;

    private static final ParserOptions LIMITS = ParserOptions.getDefaultOperationParserOptions();

    /** The kind of the operation that the request runs; QUERY when the document is broken, for the engine to say how. */
    static OperationKind of(GraphqlRequest request) {
        // The word must be there for a mutation to be there: most requests need no second parsing.
        if (!request.query().contains("mutation")) {
            return QUERY;
        }
        try {
            List<OperationDefinition> operations = Parser.parse(ParserEnvironment.newParserEnvironment()
                            .document(request.query())
                            .parserOptions(LIMITS)
                            .build())
                    .getDefinitionsOfType(OperationDefinition.class);
            return operations.stream()
                            .filter(o -> request.operationName() == null
                                    || request.operationName().equals(o.getName()))
                            .anyMatch(o -> o.getOperation() == Operation.MUTATION)
                    ? MUTATION
                    : QUERY;
        } catch (InvalidSyntaxException e) {
            return QUERY;
        }
    }
}
