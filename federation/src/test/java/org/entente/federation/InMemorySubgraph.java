package org.entente.federation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.TypeResolutionEnvironment;
import graphql.execution.CoercedVariables;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SchemaExtensionDefinition;
import graphql.language.Value;
import graphql.parser.Parser;
import graphql.schema.Coercing;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.ScalarWiringEnvironment;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A subgraph in memory: graphql-java over {@link FixtureData}, with the entity protocol of federation. */
final class InMemorySubgraph {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final GraphQL server;

    InMemorySubgraph(String sdl, FixtureData data) {
        this.server = GraphQL.newGraphQL(schema(sdl, data)).build();
    }

    byte[] answer(byte[] body) {
        try {
            Map<?, ?> request = JSON.readValue(body, Map.class);
            Map<String, Object> variables = new LinkedHashMap<>();
            if (request.get("variables") instanceof Map<?, ?> given) {
                given.forEach((key, value) -> variables.put(String.valueOf(key), value));
            }
            return JSON.writeValueAsBytes(server.execute(ExecutionInput.newExecutionInput()
                            .query(String.valueOf(request.get("query")))
                            .variables(variables)
                            .build())
                    .toSpecification());
        } catch (JsonProcessingException e) {
            throw new AssertionError("the engine sends JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GraphQLSchema schema(String sdl, FixtureData data) {
        Document document = Parser.parse(sdl);
        Set<String> entities = new TreeSet<>();
        List<Definition> kept = new ArrayList<>();
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof ObjectTypeDefinition object && object.hasDirective("key")) {
                entities.add(object.getName());
            }
            if (!(definition instanceof SchemaExtensionDefinition) && !(definition instanceof DirectiveDefinition)) {
                kept.add(definition);
            }
        }
        String printed = AstPrinter.printAst(
                withoutDirectives(Document.newDocument().definitions(kept).build()));
        TypeDefinitionRegistry registry = new SchemaParser().parse(printed);
        if (!entities.isEmpty()) {
            boolean ownQuery = registry.types().containsKey("Query");
            registry.merge(new SchemaParser()
                    .parse("scalar _Any union _Entity = " + String.join(" | ", entities)
                            + (ownQuery ? " extend" : "")
                            + " type Query { _entities(representations: [_Any!]!): [_Entity]! }"));
        }
        return new SchemaGenerator()
                .makeExecutableSchema(
                        registry,
                        RuntimeWiring.newRuntimeWiring()
                                .wiringFactory(new DataWiring(data))
                                .build());
    }

    private static Document withoutDirectives(Document document) {
        return (Document) new AstTransformer().transform(document, new NodeVisitorStub() {
            @Override
            public TraversalControl visitDirective(Directive node, TraverserContext<Node> context) {
                return TreeTransformerUtil.deleteNode(context);
            }
        });
    }

    /** Resolves every field from the fixture's data. */
    private record DataWiring(FixtureData data) implements WiringFactory {
        @Override
        public boolean providesDataFetcher(FieldWiringEnvironment environment) {
            return true;
        }

        @Override
        public DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
            String name = environment.getFieldDefinition().getName();
            if (name.equals("_entities")) {
                return call -> {
                    List<?> asked = call.getArgument("representations");
                    return asked == null
                            ? List.of()
                            : asked.stream().map(data::entity).toList();
                };
            }
            String type = environment.getParentType().getName();
            boolean isRoot = type.equals("Query") || type.equals("Mutation");
            return call -> data.value(isRoot ? data.root(type) : call.getSource(), name, call.getArguments());
        }

        @Override
        public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
            return DataWiring::typeOf;
        }

        @Override
        public boolean providesTypeResolver(UnionWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
            return DataWiring::typeOf;
        }

        private static GraphQLObjectType typeOf(TypeResolutionEnvironment environment) {
            Map<?, ?> object = environment.getObject();
            var own = environment.getSchema().getType(String.valueOf(object.get("__typename")));
            if (own instanceof GraphQLObjectType type) {
                return type;
            }
            return environment.getSchema().getObjectType(String.valueOf(object.get("__interfaceObject")));
        }

        @Override
        public boolean providesScalar(ScalarWiringEnvironment environment) {
            return !ScalarInfo.isGraphqlSpecifiedScalar(
                    environment.getScalarTypeDefinition().getName());
        }

        @Override
        public GraphQLScalarType getScalar(ScalarWiringEnvironment environment) {
            return GraphQLScalarType.newScalar()
                    .name(environment.getScalarTypeDefinition().getName())
                    .coercing(new AsItIs())
                    .build();
        }
    }

    private static final class AsItIs implements Coercing<Object, Object> {
        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return value;
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            return input;
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return AstPrinter.printAstCompact(input);
        }
    }
}
