package org.entente.gateway.graph;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when a supergraph is loaded. A service that is down costs its own fields only, so it does not count. */
@Readiness
@ApplicationScoped
class GraphReadiness implements HealthCheck {
    private final Graph graph;
    private final SupergraphWatch watch;

    GraphReadiness(Graph graph, SupergraphWatch watch) {
        this.graph = graph;
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        ServedGraph served = graph.current();
        var response = HealthCheckResponse.named("supergraph")
                .withData("origin", served.source().origin())
                .withData("services", String.join(", ", served.services().names()));
        watch.refusal().ifPresent(reason -> response.withData("refused", reason));
        return response.up().build();
    }
}
