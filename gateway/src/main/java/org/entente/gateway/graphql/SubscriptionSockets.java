package org.entente.gateway.graphql;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.gateway.GatewayConfig;
import org.entente.gateway.edge.Refusals;
import org.entente.gateway.error.ErrorCode;
import org.entente.gateway.error.RefusedException;
import org.entente.gateway.identity.TokenVerifier;

/** Opens WebSockets for operations, subscriptions above all, in the protocol graphql-transport-ws. */
@ApplicationScoped
class SubscriptionSockets implements HttpServerOptionsCustomizer {
    static final String PROTOCOL = "graphql-transport-ws";
    private static final short GOING_AWAY = 1001;

    private final Vertx vertx;
    private final Operations operations;
    private final TokenVerifier tokens;
    private final GatewayConfig config;
    private final Set<ServerWebSocket> open = ConcurrentHashMap.newKeySet();

    SubscriptionSockets(Vertx vertx, Operations operations, TokenVerifier tokens, GatewayConfig config) {
        this.vertx = vertx;
        this.operations = operations;
        this.tokens = tokens;
        this.config = config;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.addWebSocketSubProtocol(PROTOCOL);
        options.setMaxWebSocketMessageSize(
                Math.toIntExact(config.graphql().maxBody().asLongValue()));
    }

    static boolean isAskedFor(RoutingContext context) {
        return "websocket".equalsIgnoreCase(context.request().getHeader("Upgrade"));
    }

    void open(RoutingContext context) {
        String wanted = context.request().getHeader("Sec-WebSocket-Protocol");
        if (wanted == null || !wanted.contains(PROTOCOL)) {
            Refusals.answerGraphql(
                    context,
                    new RefusedException(
                            ErrorCode.BAD_USER_INPUT, "a WebSocket speaks %s here: ask for it".formatted(PROTOCOL)),
                    "application/json");
            return;
        }
        context.request()
                .toWebSocket()
                .onSuccess(socket -> begin(context, socket))
                .onFailure(failure -> Refusals.answerGraphql(context, failure, "application/json"));
    }

    private void begin(RoutingContext context, ServerWebSocket socket) {
        open.add(socket);
        new SocketSession(
                        vertx,
                        context,
                        socket,
                        operations,
                        tokens,
                        config.graphql().maxOperationsPerSocket())
                .begin(() -> open.remove(socket));
    }

    /** Clients connect anew, elsewhere: a subscription would hold up the end of this process. */
    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        open.forEach(socket -> socket.close(GOING_AWAY, "Going away"));
    }
}
