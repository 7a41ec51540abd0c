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

    GraphReadiness(Graph graph) {
        this.graph = graph;
    }

    @Override
    public HealthCheckResponse call() {
        ServedGraph served = graph.current();
        return HealthCheckResponse.named("supergraph")
                .withData("origin", served.origin())
                .withData("services", String.join(", ", served.services().names()))
                .up()
                .build();
    }
}
