package org.entente.federation;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes random valid queries over a schema, with aliases, fragments on every kind of type and nested conditions. */
final class RandomQueries {
    private static final List<String> LIBRARY = List.of("b1", "f2", "s1", "nobody");

    private final List<String> ids;
    private final GraphQLSchema schema;
    private final Random random;
    private final int deepest;
    private int aliases;

    RandomQueries(GraphQLSchema schema, long seed, int deepest) {
        this(schema, seed, deepest, LIBRARY);
    }

    /** @param ids what fields may be asked for */
    RandomQueries(GraphQLSchema schema, long seed, int deepest, List<String> ids) {
        this.ids = ids;
        this.schema = schema;
        this.random = new Random(seed);
        this.deepest = deepest;
    }

    String next() {
        aliases = 0;
        return "query($yes: Boolean = true, $no: Boolean = false) { t: __typename @include(if: $yes) u: __typename @skip(if: $no) "
                + selection(schema.getQueryType(), 1) + " }";
    }

    private String selection(GraphQLNamedOutputType type, int depth) {
        List<String> parts = new ArrayList<>();
        if (type instanceof GraphQLFieldsContainer container) {
            List<GraphQLFieldDefinition> fields = container.getFieldDefinitions();
            int wanted = 1 + random.nextInt(3);
            for (int i = 0; i < wanted; i++) {
                parts.add(field(fields.get(random.nextInt(fields.size())), depth));
            }
        }
        if (!(type instanceof GraphQLObjectType)) {
            List<GraphQLNamedOutputType> narrower = new ArrayList<>();
            for (GraphQLObjectType object : possible(type)) {
                narrower.add(object);
                object.getInterfaces().forEach(face -> narrower.add((GraphQLInterfaceType) face));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                GraphQLNamedOutputType on = narrower.get(random.nextInt(narrower.size()));
                parts.add("... on " + on.getName() + condition() + " { " + selection(on, depth) + " }");
            }
        }
        if (parts.isEmpty() || random.nextInt(4) == 0) {
            parts.add("__typename");
        }
        return String.join(" ", parts);
    }

    private List<GraphQLObjectType> possible(GraphQLNamedOutputType type) {
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream()
                    .map(member -> (GraphQLObjectType) member)
                    .toList();
        }
        return schema.getImplementations((GraphQLInterfaceType) type);
    }

    /** Each field has an alias of its own, so that no two conflict. */
    private String field(GraphQLFieldDefinition field, int depth) {
        GraphQLNamedOutputType type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
        boolean isLeaf = GraphQLTypeUtil.isLeaf(type);
        if (!isLeaf && depth >= deepest) {
            return "a" + aliases++ + ": __typename";
        }
        StringBuilder text = new StringBuilder("a" + aliases++ + ": " + field.getName());
        if (!field.getArguments().isEmpty()) {
            List<String> arguments = new ArrayList<>();
            field.getArguments().forEach(argument -> {
                if (GraphQLTypeUtil.isNonNull(argument.getType())) {
                    arguments.add(argument.getName() + ": \"" + ids.get(random.nextInt(ids.size())) + "\"");
                }
            });
            text.append(arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")");
        }
        text.append(condition());
        if (!isLeaf) {
            text.append(" { ").append(selection(type, depth + 1)).append(" }");
        }
        return text.toString();
    }

    private String condition() {
        return switch (random.nextInt(12)) {
            case 0 -> " @include(if: $yes)";
            case 1 -> " @skip(if: $no)";
            case 2 -> " @skip(if: $yes)";
            default -> "";
        };
    }
}
