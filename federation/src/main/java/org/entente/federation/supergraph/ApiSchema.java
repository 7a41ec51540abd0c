package org.entente.federation.supergraph;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.ScalarWiringEnvironment;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import graphql.schema.idl.errors.SchemaProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes away from a supergraph what clients must not see: the join and link machinery and inaccessible elements. The
 * result serves validation and introspection; nothing is ever resolved on it.
 */
final class ApiSchema {
    private final Set<String> hiddenTypes = new HashSet<>();
    private final Document supergraph;

    private ApiSchema(Document supergraph) {
        this.supergraph = supergraph;
        for (Definition<?> definition : supergraph.getDefinitions()) {
            if (definition instanceof graphql.language.TypeDefinition<?> type
                    && (isMachinery(type.getName()) || type.hasDirective("inaccessible"))) {
                hiddenTypes.add(type.getName());
            }
        }
    }

    static GraphQLSchema of(Document supergraph) {
        Document visible = new ApiSchema(supergraph).visible();
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .wiringFactory(new NothingResolves())
                .build();
        try {
            return new SchemaGenerator().makeExecutableSchema(new SchemaParser().buildRegistry(visible), wiring);
        } catch (SchemaProblem e) {
            throw new InvalidSupergraph("What clients would see of it is no valid schema: " + e.getMessage(), e);
        }
    }

    static boolean isMachinery(String name) {
        return name.startsWith("join__")
                || name.startsWith("link__")
                || name.startsWith("core__")
                || name.startsWith("federation__");
    }

    private Document visible() {
        List<Definition> kept = new ArrayList<>();
        for (Definition<?> definition : supergraph.getDefinitions()) {
            if (definition instanceof SchemaDefinition schema) {
                kept.add(schema.transform(b -> b.directives(List.of())));
            } else if (definition instanceof DirectiveDefinition) {
                continue;
            } else if (definition instanceof NamedNode<?> named && !hiddenTypes.contains(named.getName())) {
                kept.add(stripped(definition));
            }
        }
        return Document.newDocument().definitions(kept).build();
    }

    private Definition<?> stripped(Definition<?> definition) {
        if (definition instanceof ObjectTypeDefinition object) {
            return object.transform(b -> b.directives(standard(object.getDirectives()))
                    .implementz(visibleTypes(object.getImplements()))
                    .fieldDefinitions(fields(object.getFieldDefinitions())));
        }
        if (definition instanceof InterfaceTypeDefinition face) {
            return face.transform(b -> b.directives(standard(face.getDirectives()))
                    .implementz(visibleTypes(face.getImplements()))
                    .definitions(fields(face.getFieldDefinitions())));
        }
        if (definition instanceof UnionTypeDefinition union) {
            return union.transform(b ->
                    b.directives(standard(union.getDirectives())).memberTypes(visibleTypes(union.getMemberTypes())));
        }
        if (definition instanceof EnumTypeDefinition constants) {
            return constants.transform(b -> b.directives(standard(constants.getDirectives()))
                    .enumValueDefinitions(constants.getEnumValueDefinitions().stream()
                            .filter(value -> !Directives.isInaccessible(value))
                            .map(value -> value.transform(v -> v.directives(standard(value.getDirectives()))))
                            .toList()));
        }
        if (definition instanceof InputObjectTypeDefinition input) {
            return input.transform(b -> b.directives(standard(input.getDirectives()))
                    .inputValueDefinitions(inputs(input.getInputValueDefinitions())));
        }
        if (definition instanceof ScalarTypeDefinition scalar) {
            return scalar.transform(b -> b.directives(standard(scalar.getDirectives())));
        }
        return definition;
    }

    private List<FieldDefinition> fields(List<FieldDefinition> fields) {
        return fields.stream()
                .filter(field -> !Directives.isInaccessible(field) && isVisible(field.getType()))
                .map(field -> field.transform(b -> b.directives(standard(field.getDirectives()))
                        .inputValueDefinitions(inputs(field.getInputValueDefinitions()))))
                .toList();
    }

    private List<InputValueDefinition> inputs(List<InputValueDefinition> inputs) {
        return inputs.stream()
                .filter(input -> !Directives.isInaccessible(input) && isVisible(input.getType()))
                .map(input -> input.transform(b -> b.directives(standard(input.getDirectives()))))
                .toList();
    }

    private boolean isVisible(Type<?> type) {
        return !hiddenTypes.contains(TypeRef.of(type).name());
    }

    @SuppressWarnings("rawtypes") // graphql-java declares these lists raw
    private List<Type> visibleTypes(List<Type> types) {
        List<Type> kept = new ArrayList<>();
        for (Type type : types) {
            if (type instanceof TypeName name && !hiddenTypes.contains(name.getName())) {
                kept.add(type);
            }
        }
        return kept;
    }

    private static List<Directive> standard(List<Directive> directives) {
        return directives.stream()
                .filter(directive -> switch (directive.getName()) {
                    case "deprecated", "specifiedBy", "oneOf" -> true;
                    default -> false;
                })
                .toList();
    }

    /** Scalars pass through as they are; abstract types never meet a value. */
    private static final class NothingResolves implements WiringFactory {
        private static final TypeResolver NO_TYPE = environment -> {
            throw new AssertionError("nothing is resolved on the API schema");
        };

        @Override
        public boolean providesScalar(ScalarWiringEnvironment environment) {
            return !ScalarInfo.isGraphqlSpecifiedScalar(
                    environment.getScalarTypeDefinition().getName());
        }

        @Override
        public GraphQLScalarType getScalar(ScalarWiringEnvironment environment) {
            ScalarTypeDefinition definition = environment.getScalarTypeDefinition();
            return GraphQLScalarType.newScalar()
                    .name(definition.getName())
                    .definition(definition)
                    .coercing(new AsItIs())
                    .build();
        }

        @Override
        public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
            return NO_TYPE;
        }

        @Override
        public boolean providesTypeResolver(UnionWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
            return NO_TYPE;
        }
    }

    /** A custom scalar's meaning belongs to the subgraphs. */
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
        public @Nullable Object parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return input;
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return input instanceof Value<?> literal ? literal : graphql.language.StringValue.of(String.valueOf(input));
        }
    }
}
