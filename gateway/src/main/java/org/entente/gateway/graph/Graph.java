package org.entente.gateway.graph;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.entente.federation.EngineOptions;
import org.entente.federation.FederationEngine;
import org.entente.federation.SubgraphException;
import org.entente.federation.SubgraphFetcher;
import org.entente.gateway.GatewayConfig;
import org.entente.gateway.error.ErrorCode;
import org.entente.gateway.subgraph.SubgraphClient;

/** The graph that is served now. A request takes it once and keeps it to its end. */
@Startup
@ApplicationScoped
public class Graph {
    private static final Duration PLANNING_TIME = Duration.ofSeconds(2);

    private final SubgraphClient client;
    private volatile ServedGraph current;

    /** Reads the supergraph: a gateway without a valid one does not start. */
    Graph(GatewayConfig config, SubgraphClient client) {
        this.client = client;
        this.current = load(config);
    }

    public ServedGraph current() {
        return current;
    }

    private ServedGraph load(GatewayConfig config) {
        SupergraphSource source = SupergraphSource.read(config.supergraph());
        Services services = Services.of(source.sdl(), config.subgraphs());
        FederationEngine engine = FederationEngine.of(source.sdl(), fetcher(services), options());
        Log.infof("serving %s over %s", source.origin(), services.names());
        return new ServedGraph(source.origin(), engine, services);
    }

    /** Plans are made on worker threads: the first ones of a cold JVM on a busy machine may take their time. */
    private static EngineOptions options() {
        EngineOptions defaults = EngineOptions.defaults();
        return new EngineOptions(
                defaults.maxTokens(),
                defaults.maxDepth(),
                defaults.maxAliases(),
                defaults.maxRootFields(),
                defaults.maxSelections(),
                defaults.maxRepresentations(),
                defaults.maxSubgraphResponseBytes(),
                defaults.maxResponseBytes(),
                defaults.maxErrors(),
                defaults.planningSteps(),
                PLANNING_TIME,
                defaults.planCacheWeight(),
                new ClientErrors());
    }

    private SubgraphFetcher fetcher(Services services) {
        return request -> services.find(request.subgraph())
                .map(address -> client.fetch(address, request))
                .orElseGet(() -> CompletableFuture.failedStage(new SubgraphException(
                        ErrorCode.INTERNAL.name(),
                        "the service '%s' is not known here".formatted(request.subgraph()))));
    }
}
