package org.entente.gateway.graphql;

import io.micrometer.core.instrument.Timer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Flow;
import org.entente.federation.EngineRequest;
import org.entente.federation.EngineResponse;
import org.entente.gateway.GatewayConfig;
import org.entente.gateway.edge.RequestId;
import org.entente.gateway.graph.Graph;
import org.entente.gateway.identity.Caller;
import org.entente.gateway.subgraph.CallContext;
import org.entente.gateway.subgraph.ServiceHeaders;

/** Has the engine answer operations, whichever way they came in. */
@ApplicationScoped
class Operations {
    private static final String EXPLAIN_HEADER = "Entente-Explain";

    private final Vertx vertx;
    private final Graph graph;
    private final ServiceHeaders headers;
    private final GatewayConfig.Graphql config;
    private final GraphqlMetrics metrics;

    Operations(Vertx vertx, Graph graph, ServiceHeaders headers, GatewayConfig config, GraphqlMetrics metrics) {
        this.vertx = vertx;
        this.graph = graph;
        this.headers = headers;
        this.config = config.graphql();
        this.metrics = metrics;
    }

    /**
     * Answers a query or mutation.
     *
     * @throws org.entente.gateway.error.RefusedException when the caller must not do that
     */
    Future<EngineResponse> execute(RoutingContext context, Caller caller, GraphqlRequest request) {
        OperationKind kind = OperationKind.of(request);
        if (kind == OperationKind.MUTATION) {
            caller.requireEditor("mutations");
        }
        EngineRequest engineRequest = engineRequest(context, caller, request, kind == OperationKind.MUTATION);
        Timer.Sample sample = metrics.start();
        // Reading and planning a document that is new can take a while: not on the event loop.
        return vertx.executeBlocking(() -> graph.current().engine().execute(engineRequest), false)
                .compose(stage -> Future.fromCompletionStage(stage, vertx.getOrCreateContext()))
                .onSuccess(response -> metrics.answered(sample, kind, response));
    }

    /**
     * Answers any operation as a stream: the events of a subscription come one at a time, each when the one before is
     * taken; another operation has one answer.
     *
     * @throws org.entente.gateway.error.RefusedException when the caller must not do that
     */
    Future<Flow.Publisher<EngineResponse>> stream(RoutingContext context, Caller caller, GraphqlRequest request) {
        if (OperationKind.of(request) != OperationKind.SUBSCRIPTION) {
            return execute(context, caller, request).map(Single::of);
        }
        EngineRequest engineRequest = engineRequest(context, caller, request, false);
        return vertx.executeBlocking(() -> graph.current().engine().subscribe(engineRequest), false);
    }

    private EngineRequest engineRequest(
            RoutingContext context, Caller caller, GraphqlRequest request, boolean mutationsAllowed) {
        boolean explain = config.explain()
                && (request.explain()
                        || "plan".equalsIgnoreCase(context.request().getHeader(EXPLAIN_HEADER)));
        return new EngineRequest(
                request.query(),
                request.operationName(),
                request.variables(),
                mutationsAllowed,
                explain,
                new CallContext(RequestId.of(context), caller, headers.forwarded(context.request())));
    }
}
