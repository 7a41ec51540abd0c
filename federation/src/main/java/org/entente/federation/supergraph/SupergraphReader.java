package org.entente.federation.supergraph;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.OperationTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.TypeDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a supergraph in the language of the join spec, v0.3 to v0.5. */
public final class SupergraphReader {
    /** Features a supergraph may announce without the engine having to act on more than it does. */
    private static final Set<String> KNOWN_FEATURES =
            Set.of("link", "join", "core", "tag", "inaccessible", "federation", "cost");

    private final Document document;
    private final Map<String, String> subgraphByGraph = new LinkedHashMap<>();

    private SupergraphReader(Document document) {
        this.document = document;
    }

    /** @throws InvalidSupergraph naming what is wrong */
    public static Supergraph read(String sdl) {
        return new SupergraphReader(parse(sdl)).read();
    }

    private static Document parse(String sdl) {
        // The limits guard against hostile clients; a supergraph comes from the operator.
        ParserOptions unlimited = ParserOptions.getDefaultParserOptions()
                .transform(options -> options.maxTokens(Integer.MAX_VALUE)
                        .maxCharacters(Integer.MAX_VALUE)
                        .maxWhitespaceTokens(Integer.MAX_VALUE)
                        .captureIgnoredChars(false)
                        .captureLineComments(false));
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(sdl)
                    .parserOptions(unlimited)
                    .build());
        } catch (InvalidSyntaxException e) {
            throw new InvalidSupergraph("It is no GraphQL schema document: " + e.getMessage(), e);
        }
    }

    private Supergraph read() {
        SchemaDefinition schema = document.getFirstDefinitionOfType(SchemaDefinition.class)
                .orElseThrow(() -> new InvalidSupergraph("It has no schema definition with @link or @core to the join"
                        + " spec; is it the SDL of a subgraph instead of a composed supergraph?"));
        checkFeatures(schema);
        List<String> subgraphs = readSubgraphs();
        String query = rootType(schema, "query");
        if (query == null) {
            throw new InvalidSupergraph("Its schema definition names no query type");
        }
        TypeReader types = new TypeReader(document, subgraphs, subgraphByGraph);
        Map<String, TypeDef> read = types.read();
        if (!read.containsKey(query)) {
            throw new InvalidSupergraph("Its query type " + query + " is not defined");
        }
        return new Supergraph(
                subgraphs,
                read,
                types.objectTypes(),
                query,
                rootType(schema, "mutation"),
                rootType(schema, "subscription"),
                ApiSchema.of(document));
    }

    private static @Nullable String rootType(SchemaDefinition schema, String operation) {
        return schema.getOperationTypeDefinitions().stream()
                .filter(root -> root.getName().equals(operation))
                .map(OperationTypeDefinition::getTypeName)
                .map(name -> name.getName())
                .findFirst()
                .orElse(null);
    }

    /** A feature marked for execution or security changes what an answer means: one that is unknown is refused. */
    private static void checkFeatures(SchemaDefinition schema) {
        boolean joins = false;
        for (Directive link : schema.getDirectives()) {
            String url = Directives.text(link, link.getName().equals("core") ? "feature" : "url");
            if (url == null) {
                continue;
            }
            String[] path = url.split("/", -1);
            String feature = path.length < 2 ? url : path[path.length - 2];
            joins |= feature.equals("join");
            if (Directives.text(link, "for") != null && !KNOWN_FEATURES.contains(feature)) {
                throw new InvalidSupergraph("It needs the feature " + url + " for " + Directives.text(link, "for")
                        + ", which this engine does not have");
            }
        }
        if (!joins) {
            throw new InvalidSupergraph("Its schema definition has no @link to the join spec"
                    + " (https://specs.apollo.dev/join/v0.3 to v0.5)");
        }
    }

    private List<String> readSubgraphs() {
        EnumTypeDefinition graphs = document.getDefinitionsOfType(EnumTypeDefinition.class).stream()
                .filter(definition -> definition.getName().equals("join__Graph"))
                .findFirst()
                .orElseThrow(() -> new InvalidSupergraph("It has no enum join__Graph that lists the subgraphs"));
        Map<String, String> graphByName = new TreeMap<>();
        for (EnumValueDefinition graph : graphs.getEnumValueDefinitions()) {
            String name = Directives.named(graph, "join__graph").stream()
                    .map(directive -> Directives.text(directive, "name"))
                    .findFirst()
                    .orElse(null);
            if (name == null) {
                throw new InvalidSupergraph("The subgraph " + graph.getName() + " has no @join__graph(name:)");
            }
            graphByName.put(name, graph.getName());
        }
        graphByName.forEach((name, graph) -> subgraphByGraph.put(graph, name));
        return List.copyOf(new ArrayList<>(graphByName.keySet()));
    }

    static boolean isMachinery(TypeDefinition<?> type) {
        return ApiSchema.isMachinery(type.getName());
    }
}
