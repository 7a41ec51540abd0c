package org.entente.gateway.subgraph;

import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Flow;
import org.entente.federation.SubgraphRequest;
import org.entente.gateway.GatewayConfig;

/** Listens to the events of services: a WebSocket for each subscription, which ends with it. */
@ApplicationScoped
public class SubgraphEvents {
    private static final String PROTOCOL = "graphql-transport-ws";

    /** Each subscription is one; more wait for their turn, and then for the deadline. */
    private static final int MOST_PER_SERVICE = 10_000;

    private final Vertx vertx;
    private final WebSocketClient sockets;
    private final Duration timeout;
    private final ServiceHeaders headers;

    SubgraphEvents(Vertx vertx, GatewayConfig config, ServiceHeaders headers) {
        this.vertx = vertx;
        this.headers = headers;
        this.timeout = config.calls().timeout();
        int mostBytes = Math.toIntExact(
                Math.min(Integer.MAX_VALUE, config.calls().maxResponse().asLongValue()));
        this.sockets = vertx.createWebSocketClient(new WebSocketClientOptions()
                .setConnectTimeout(
                        Math.toIntExact(config.calls().connectTimeout().toMillis()))
                .setMaxFrameSize(mostBytes)
                .setMaxMessageSize(mostBytes)
                .setMaxConnections(MOST_PER_SERVICE));
    }

    @PreDestroy
    void close() {
        sockets.close();
    }

    /** The events that answer the subscription, from the moment that somebody subscribes. */
    public Flow.Publisher<byte[]> listen(SubgraphAddress address, SubgraphRequest request) {
        WebSocketConnectOptions to = address.socket();
        to.addSubProtocol(PROTOCOL);
        headers.write(to, (CallContext) request.context());
        return subscriber ->
                new EventSocket(vertx, address.name(), timeout, request.body(), subscriber).open(sockets, to);
    }
}
