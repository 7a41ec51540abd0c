package org.entente.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells of two renamed books to whoever subscribes, and then of the end, unless the subscriber asks it to stay. {@code
 * GET /} answers how many subscriptions are open.
 */
final class StandInEvents implements AutoCloseable {
    private static final int TIMEOUT_SECONDS = 20;

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger open = new AtomicInteger();
    private final HttpServer server;

    StandInEvents() {
        server = vertx.createHttpServer(new HttpServerOptions().addWebSocketSubProtocol("graphql-transport-ws"))
                .requestHandler(this::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(TIMEOUT_SECONDS, java.util.concurrent.TimeUnit.SECONDS)
                .join();
    }

    String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    @Override
    public void close() {
        vertx.close();
    }

    private void answer(HttpServerRequest request) {
        if (request.path().equals("/")) {
            request.response().end(String.valueOf(open.get()));
        } else if ("test".equals(request.getHeader("Entente-Gateway-Credential"))) {
            request.toWebSocket().onSuccess(this::serve);
        } else {
            request.response().setStatusCode(403).end();
        }
    }

    private void serve(ServerWebSocket socket) {
        open.incrementAndGet();
        socket.closeHandler(ignored -> open.decrementAndGet());
        socket.textMessageHandler(text -> {
            JsonObject message = new JsonObject(text);
            switch (message.getString("type")) {
                case "ping", "pong" -> {}
                case "connection_init" -> socket.writeTextMessage("{\"type\":\"connection_ack\"}");
                case "subscribe" -> tell(socket, message);
                default -> socket.close();
            }
        });
    }

    private static void tell(ServerWebSocket socket, JsonObject subscribe) {
        String id = subscribe.getString("id");
        socket.writeTextMessage(next(id, 1, "Emma, or the Matchmaker"));
        socket.writeTextMessage("{\"type\":\"ping\"}");
        socket.writeTextMessage(next(id, 2, "A Day in Dublin"));
        if (!subscribe.getJsonObject("payload").getString("query").contains("stay:true")) {
            socket.writeTextMessage("{\"id\":\"%s\",\"type\":\"complete\"}".formatted(id));
        }
    }

    private static String next(String id, int isbn, String title) {
        return "{\"id\":\"%s\",\"type\":\"next\",\"payload\":{\"data\":{\"renamed\":{\"isbn\":\"%d\",\"title\":\"%s\"}}}}"
                .formatted(id, isbn, title);
    }
}
