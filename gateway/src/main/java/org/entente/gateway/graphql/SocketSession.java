package org.entente.gateway.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.entente.federation.EngineResponse;
import org.entente.federation.EngineResponse.Outcome;
import org.entente.gateway.error.RefusedException;
import org.entente.gateway.identity.Caller;
import org.entente.gateway.identity.TokenVerifier;
import org.jspecify.annotations.Nullable;

/**
 * One client's WebSocket. Everything happens in the connection's own context. What the client does against the protocol
 * closes it, with the code that the protocol has for it.
 */
final class SocketSession {
    private static final long INIT_MILLIS = 10_000;

    private final Vertx vertx;
    private final RoutingContext context;
    private final ServerWebSocket socket;
    private final Operations operations;
    private final TokenVerifier tokens;
    private final int mostOperations;
    private final Map<String, EventSubscriber> open = new HashMap<>();
    private @Nullable Caller caller;
    private boolean isInitialised;
    private long timer;

    SocketSession(
            Vertx vertx,
            RoutingContext context,
            ServerWebSocket socket,
            Operations operations,
            TokenVerifier tokens,
            int mostOperations) {
        this.vertx = vertx;
        this.context = context;
        this.socket = socket;
        this.operations = operations;
        this.tokens = tokens;
        this.mostOperations = mostOperations;
    }

    /** @param ended when the socket is closed, by whomever */
    void begin(Runnable ended) {
        timer = vertx.setTimer(INIT_MILLIS, ignored -> close(4408, "Connection initialisation timeout"));
        socket.textMessageHandler(this::read);
        socket.binaryMessageHandler(ignored -> close(4400, "Messages are text"));
        socket.exceptionHandler(ignored -> end());
        socket.closeHandler(ignored -> {
            end();
            ended.run();
        });
    }

    private void end() {
        vertx.cancelTimer(timer);
        open.values().forEach(EventSubscriber::cancel);
        open.clear();
    }

    private void read(String text) {
        try {
            JsonNode message = RequestReader.message(text);
            switch (message.path("type").asText()) {
                case "connection_init" -> initialise(message.path("payload"));
                case "ping" -> socket.writeTextMessage("{\"type\":\"pong\"}");
                case "pong" -> Log.tracef("a client is there");
                case "subscribe" -> subscribe(message.path("id").asText(), message.path("payload"));
                case "complete" -> cancel(message.path("id").asText());
                default -> close(4400, "A message has a type of graphql-transport-ws");
            }
        } catch (RefusedException e) {
            close(4400, String.valueOf(e.getMessage()));
        }
    }

    private void initialise(JsonNode payload) {
        if (isInitialised) {
            close(4429, "Too many initialisation requests");
            return;
        }
        isInitialised = true;
        // Scripts in browsers cannot set headers of a WebSocket: the first message may hold the token instead.
        String inMessage = payload.path("Authorization").textValue();
        try {
            caller = tokens.verify(
                    inMessage != null ? inMessage : context.request().getHeader("Authorization"));
        } catch (RefusedException e) {
            close(4403, "Forbidden");
            return;
        }
        vertx.cancelTimer(timer);
        timer = vertx.setPeriodic(
                EventSubscriber.HEARTBEAT_MILLIS, ignored -> socket.writeTextMessage("{\"type\":\"ping\"}"));
        socket.writeTextMessage("{\"type\":\"connection_ack\"}");
    }

    private void subscribe(String id, JsonNode payload) {
        Caller known = caller;
        if (known == null) {
            close(4401, "Unauthorized");
        } else if (id.isEmpty()) {
            close(4400, "A subscribe message has an id");
        } else if (open.containsKey(id)) {
            close(4409, "Subscriber for %s already exists".formatted(id));
        } else if (open.size() >= mostOperations) {
            close(4429, "At most %d operations are answered at once".formatted(mostOperations));
        } else {
            EventSubscriber answers = new EventSubscriber(vertx, answer -> write(id, answer), () -> complete(id));
            open.put(id, answers);
            Future.succeededFuture(payload)
                    .map(RequestReader::ofJson)
                    .compose(request -> operations.stream(context, known, request))
                    .onSuccess(events -> events.subscribe(answers))
                    .onFailure(failure -> tellRefusal(id, failure));
        }
    }

    private Future<Void> write(String id, EngineResponse answer) {
        boolean refused = answer.outcome() == Outcome.REQUEST_ERROR;
        Buffer message = Buffer.buffer("{\"id\":")
                .appendString(quoted(id))
                .appendString(refused ? ",\"type\":\"error\",\"payload\":" : ",\"type\":\"next\",\"payload\":");
        if (refused) {
            open.remove(id);
            message.appendString(new JsonObject(Buffer.buffer(answer.body()))
                    .getJsonArray("errors")
                    .encode());
        } else {
            message.appendBytes(answer.body());
        }
        return socket.writeTextMessage(message.appendString("}").toString(StandardCharsets.UTF_8));
    }

    private void tellRefusal(String id, Throwable failure) {
        open.remove(id);
        String code =
                failure instanceof RefusedException refused ? refused.code().name() : "INTERNAL";
        String text = failure instanceof RefusedException ? failure.getMessage() : "The gateway could not do this";
        if (!(failure instanceof RefusedException)) {
            Log.errorf(failure, "an operation on a WebSocket failed");
        }
        JsonObject error = new JsonObject().put("message", text).put("extensions", new JsonObject().put("code", code));
        socket.writeTextMessage(
                "{\"id\":%s,\"type\":\"error\",\"payload\":[%s]}".formatted(quoted(id), error.encode()));
    }

    /** The end; not told after an error, which is an end by itself. */
    private void complete(String id) {
        if (open.remove(id) != null) {
            socket.writeTextMessage("{\"id\":%s,\"type\":\"complete\"}".formatted(quoted(id)));
        }
    }

    private void cancel(String id) {
        EventSubscriber answers = open.remove(id);
        if (answers != null) {
            answers.cancel();
        }
    }

    private void close(int code, String reason) {
        // A close frame has room for 123 bytes of reason.
        socket.close((short) code, reason.length() > 100 ? reason.substring(0, 100) : reason);
        end();
    }

    private static String quoted(String id) {
        return io.vertx.core.json.Json.encode(id);
    }
}
