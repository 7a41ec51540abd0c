package org.entente.federation.operation;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.ParseAndValidate;
import graphql.execution.RawVariables;
import graphql.execution.UnknownOperationException;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.VariableReference;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.federation.operation.OperationRefused.Reason;
import org.entente.federation.supergraph.Supergraph;
import org.jspecify.annotations.Nullable;

/** Turns a client's document into a valid operation, or says what is wrong with it. */
public final class OperationReader {
    private final Supergraph supergraph;
    private final OperationLimits limits;
    private final ParserOptions parserOptions;

    public OperationReader(Supergraph supergraph, OperationLimits limits) {
        this.supergraph = supergraph;
        this.limits = limits;
        this.parserOptions = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens()));
    }

    /** @throws OperationRefused when the document is too large, unreadable or invalid, or has no such operation */
    public ClientOperation read(String query, @Nullable String operationName) {
        Document document = parse(query);
        FragmentLimits.check(document, limits);
        OperationDefinition operation = choose(document, operationName);
        List<Reason> errors = ParseAndValidate.validate(supergraph.apiSchema(), document, Locale.ROOT).stream()
                .map(OperationReader::reason)
                .toList();
        if (!errors.isEmpty()) {
            throw new OperationRefused(errors);
        }
        Set<String> conditions = new TreeSet<>();
        collectConditions(operation.getSelectionSet(), conditions);
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> collectConditions(fragment.getSelectionSet(), conditions));
        return new ClientOperation(supergraph, document, operation, conditions, limits);
    }

    /**
     * The variables' values with defaults filled in.
     *
     * @throws OperationRefused when a value does not fit its variable
     */
    public Map<String, Object> coerce(ClientOperation operation, Map<String, Object> variables) {
        try {
            return ValuesResolver.coerceVariableValues(
                            supergraph.apiSchema(),
                            operation.definition().getVariableDefinitions(),
                            RawVariables.of(variables),
                            GraphQLContext.getDefault(),
                            Locale.ROOT)
                    .toMap();
        } catch (GraphQLException e) {
            throw new OperationRefused(List.of(
                    e instanceof GraphQLError error
                            ? reason(error)
                            : new Reason(OperationRefused.BAD_USER_INPUT, String.valueOf(e.getMessage()), List.of())));
        }
    }

    private Document parse(String query) {
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(query)
                    .parserOptions(parserOptions)
                    .build());
        } catch (ParseCancelledException | ParseCancelledTooDeepException | ParseCancelledTooManyCharsException e) {
            throw new OperationRefused(
                    OperationRefused.LIMIT_EXCEEDED,
                    "The document has more than " + limits.tokens()
                            + " tokens or nests too deep; ask for less at a time");
        } catch (InvalidSyntaxException e) {
            SourceLocation location = e.getLocation();
            throw new OperationRefused(List.of(new Reason(
                    OperationRefused.BAD_USER_INPUT,
                    String.valueOf(e.getMessage()),
                    location == null ? List.of() : List.of(location))));
        }
    }

    private static OperationDefinition choose(Document document, @Nullable String operationName) {
        try {
            return NodeUtil.getOperation(document, operationName).operationDefinition;
        } catch (UnknownOperationException e) {
            throw new OperationRefused(OperationRefused.BAD_USER_INPUT, String.valueOf(e.getMessage()));
        }
    }

    private static Reason reason(GraphQLError error) {
        List<SourceLocation> locations = error.getLocations();
        return new Reason(
                OperationRefused.BAD_USER_INPUT, error.getMessage(), locations == null ? List.of() : locations);
    }

    private static void collectConditions(SelectionSet set, Set<String> names) {
        for (graphql.language.Selection<?> selection : set.getSelections()) {
            for (Directive directive : ((DirectivesContainer<?>) selection).getDirectives()) {
                Argument condition = directive.getArgument("if");
                if (condition != null && condition.getValue() instanceof VariableReference variable) {
                    names.add(variable.getName());
                }
            }
            if (selection instanceof Field field && field.getSelectionSet() != null) {
                collectConditions(field.getSelectionSet(), names);
            } else if (selection instanceof InlineFragment fragment) {
                collectConditions(fragment.getSelectionSet(), names);
            }
        }
    }
}
