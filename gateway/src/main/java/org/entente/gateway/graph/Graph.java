package org.entente.gateway.graph;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.entente.federation.EngineOptions;
import org.entente.federation.FederationEngine;
import org.entente.federation.SubgraphException;
import org.entente.federation.SubgraphFetcher;
import org.entente.federation.SubgraphRequest;
import org.entente.gateway.GatewayConfig;
import org.entente.gateway.error.ErrorCode;
import org.entente.gateway.subgraph.SubgraphAddress;
import org.entente.gateway.subgraph.SubgraphClient;
import org.entente.gateway.subgraph.SubgraphEvents;

/** The graph that is served now. A request takes it once and keeps it to its end. */
@Startup
@ApplicationScoped
public class Graph {
    /** Plans that a new graph makes before it takes over: those that clients ask most. */
    private static final int WARM_PLANS = 200;

    private final SubgraphClient client;
    private final SubgraphEvents events;
    private final Map<String, GatewayConfig.Subgraph> subgraphs;
    private volatile ServedGraph current;

    /** Reads the supergraph: a gateway without a valid one does not start. */
    Graph(GatewayConfig config, SubgraphClient client, SubgraphEvents events) {
        this.client = client;
        this.events = events;
        this.subgraphs = config.subgraphs();
        this.current = load(SupergraphSource.read(config.supergraph()));
        Log.infof(
                "serving %s over %s",
                current.source().origin(), current.services().names());
    }

    public ServedGraph current() {
        return current;
    }

    /**
     * Serves another supergraph from the next request on; those under way end on the one that they began with.
     *
     * @throws org.entente.federation.SupergraphInvalidException when it is not valid; the one before stays
     * @throws IllegalArgumentException when the configuration names services that it does not have
     */
    void serve(SupergraphSource source) {
        ServedGraph next = load(source);
        next.engine().warmLike(current.engine(), WARM_PLANS);
        current = next;
    }

    private ServedGraph load(SupergraphSource source) {
        Services services = Services.of(source.sdl(), subgraphs);
        EngineOptions options = EngineOptions.defaults().withErrorPolicy(new ClientErrors());
        FederationEngine engine = FederationEngine.of(source.sdl(), new Calls(services), options);
        return new ServedGraph(source, engine, services);
    }

    /** The calls of one graph go to the services of that graph. */
    private final class Calls implements SubgraphFetcher {
        private final Services services;

        private Calls(Services services) {
            this.services = services;
        }

        @Override
        public CompletionStage<byte[]> fetch(SubgraphRequest request) {
            return services.find(request.subgraph())
                    .map(address -> client.fetch(address, request))
                    .orElseGet(() -> CompletableFuture.failedStage(unknown(request)));
        }

        @Override
        public Flow.Publisher<byte[]> listen(SubgraphRequest request) {
            SubgraphAddress address = services.find(request.subgraph()).orElseThrow(() -> unknown(request));
            return events.listen(address, request);
        }

        private static SubgraphException unknown(SubgraphRequest request) {
            return new SubgraphException(
                    ErrorCode.INTERNAL.name(), "the service '%s' is not known here".formatted(request.subgraph()));
        }
    }
}
