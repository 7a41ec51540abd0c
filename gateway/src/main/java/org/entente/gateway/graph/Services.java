package org.entente.gateway.graph;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.StringValue;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.errors.SchemaProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.federation.SupergraphInvalidException;
import org.entente.gateway.GatewayConfig;
import org.entente.gateway.subgraph.SubgraphAddress;

/** The services behind a supergraph: their names from its {@code join__Graph}, their addresses from configuration. */
public final class Services {
    private final Map<String, SubgraphAddress> byName;

    private Services(Map<String, SubgraphAddress> byName) {
        this.byName = byName;
    }

    /**
     * Finds each service's address: the configured one, else the one that the supergraph was composed with.
     *
     * @throws SupergraphInvalidException when a service has neither
     * @throws IllegalArgumentException when the configuration names a service that the supergraph does not
     */
    static Services of(String supergraph, Map<String, GatewayConfig.Subgraph> configured) {
        Map<String, SubgraphAddress> byName = new LinkedHashMap<>();
        for (EnumValueDefinition graph : graphs(supergraph)) {
            String name = argument(graph, "name");
            String endpoint = argument(graph, "url");
            GatewayConfig.Subgraph own = configured.get(name);
            if (own == null && endpoint.isEmpty()) {
                throw new SupergraphInvalidException(
                        "the service '%s' has no address: set entente.subgraphs.%s.url".formatted(name, name));
            }
            byName.put(
                    name,
                    own != null
                            ? new SubgraphAddress(
                                    name, own.url(), own.eventsUrl().orElse(own.url()))
                            : SubgraphAddress.ofEndpoint(name, endpoint));
        }
        Set<String> unknown = new TreeSet<>(configured.keySet());
        unknown.removeAll(byName.keySet());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "entente.subgraphs names %s, but the supergraph has only %s".formatted(unknown, byName.keySet()));
        }
        return new Services(byName);
    }

    /** Their names, in the supergraph's order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** The address of the service with this name. */
    public Optional<SubgraphAddress> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static List<EnumValueDefinition> graphs(String supergraph) {
        try {
            return new SchemaParser()
                    .parse(supergraph)
                    .getType("join__Graph", EnumTypeDefinition.class)
                    .map(EnumTypeDefinition::getEnumValueDefinitions)
                    .orElseThrow(() -> new SupergraphInvalidException(
                            "this is no supergraph: it has no enum join__Graph, which composition writes"));
        } catch (SchemaProblem e) {
            throw new SupergraphInvalidException("the supergraph cannot be parsed: " + e.getMessage(), e);
        }
    }

    private static String argument(EnumValueDefinition graph, String name) {
        return graph.getDirectives("join__graph").stream()
                .findFirst()
                .map((Directive directive) -> directive.getArgument(name))
                .map(Argument::getValue)
                .map(value -> value instanceof StringValue text ? text.getValue() : "")
                .orElseThrow(() -> new SupergraphInvalidException(
                        "join__Graph.%s says no %s in @join__graph".formatted(graph.getName(), name)));
    }
}
