package org.entente.gateway.testing;

import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.GraphqlErrorException;
import graphql.schema.Coercing;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The graphs of the two stand-ins, with what Apollo Federation adds to a subgraph. */
final class Shelf {
    private static final String FEDERATION = """

            scalar _Any
            union _Entity = Book
            directive @link(url: String!, import: [String!]) repeatable on SCHEMA
            directive @key(fields: String!) repeatable on OBJECT
            directive @shareable on FIELD_DEFINITION | OBJECT
            extend type Query { _entities(representations: [_Any!]!): [_Entity]! }
            """;

    private static final Map<String, String> TITLES = Map.of("1", "Emma", "2", "Ulysses");

    private Shelf() {}

    static GraphQL books() throws IOException {
        return graph("books", Shelf::book)
                .type(
                        "Query",
                        query -> query.dataFetcher("books", e -> List.of(book("1"), book("2")))
                                .dataFetcher("book", e -> book(e.getArgument("isbn")))
                                .dataFetcher("failing", failing())
                                .dataFetcher("echo", e -> e.getArguments().toString()))
                .type(
                        "Mutation",
                        mutation -> mutation.dataFetcher(
                                "renameBook",
                                e -> Map.of("isbn", e.getArgument("isbn"), "title", e.getArgument("title"))))
                .finish();
    }

    static GraphQL reviews() throws IOException {
        return graph("reviews", Shelf::reviewed)
                .type(
                        "Query",
                        query -> query.dataFetcher("book", e -> reviewed(e.getArgument("isbn")))
                                .dataFetcher("reviewers", e -> List.of("Ada", "Leyla")))
                .finish();
    }

    private static Map<String, Object> book(String isbn) {
        return Map.of("__typename", "Book", "isbn", isbn, "title", TITLES.getOrDefault(isbn, "Untitled"));
    }

    private static Map<String, Object> reviewed(String isbn) {
        return Map.of(
                "__typename", "Book", "isbn", isbn, "reviews", List.of(Map.of("stars", 5, "text", "Read " + isbn)));
    }

    private static DataFetcher<Object> failing() {
        return e -> {
            throw GraphqlErrorException.newErrorException()
                    .message("org.acme.SecretException in line 7 of secrets.sql")
                    .extensions(Map.of("code", e.getArgument("code"), "classification", "DataFetchingException"))
                    .build();
        };
    }

    private static Draft graph(String name, EntityLookup entities) throws IOException {
        try (InputStream in = Shelf.class.getResourceAsStream("/standin/" + name + ".graphql")) {
            if (in == null) {
                throw new IllegalStateException("no schema of the stand-in " + name);
            }
            return new Draft(new String(in.readAllBytes(), StandardCharsets.UTF_8) + FEDERATION, entities);
        }
    }

    @FunctionalInterface
    private interface EntityLookup {
        Map<String, Object> find(String isbn);
    }

    /** Collects the resolvers of one graph. */
    private static final class Draft {
        private final String sdl;
        private final RuntimeWiring.Builder wiring;

        Draft(String sdl, EntityLookup entities) {
            this.sdl = sdl;
            this.wiring = RuntimeWiring.newRuntimeWiring()
                    .scalar(GraphQLScalarType.newScalar()
                            .name("_Any")
                            .coercing(new AsGiven())
                            .build())
                    .type(
                            "_Entity",
                            type -> type.typeResolver(e -> e.getSchema().getObjectType("Book")))
                    .type(
                            "Query",
                            query -> query.dataFetcher(
                                    "_entities",
                                    e -> e.<List<Map<String, Object>>>getArgument("representations").stream()
                                            .map(r -> entities.find(String.valueOf(r.get("isbn"))))
                                            .toList()));
        }

        Draft type(
                String name, java.util.function.UnaryOperator<graphql.schema.idl.TypeRuntimeWiring.Builder> resolvers) {
            wiring.type(name, resolvers);
            return this;
        }

        GraphQL finish() {
            return GraphQL.newGraphQL(
                            new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), wiring.build()))
                    .defaultDataFetcherExceptionHandler(
                            parameters -> java.util.concurrent.CompletableFuture.completedFuture(
                                    graphql.execution.DataFetcherExceptionHandlerResult.newResult(
                                                    (graphql.GraphQLError) parameters.getException())
                                            .build()))
                    .build();
        }
    }

    /** Takes representations of entities as they come, in variables. */
    private static final class AsGiven implements Coercing<Object, Object> {
        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            return input;
        }
    }
}
