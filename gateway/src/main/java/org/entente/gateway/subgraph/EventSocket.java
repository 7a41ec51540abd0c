package org.entente.gateway.subgraph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.quarkus.logging.Log;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.Flow;
import org.entente.federation.SubgraphException;
import org.entente.gateway.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * One subscription to one service in the protocol graphql-transport-ws. Events are copied out of the messages as bytes.
 * While the subscriber wants none, nothing is read from the connection.
 */
final class EventSocket implements Flow.Subscription {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String ID = "1";

    /** Shorter than the time after which servers close connections on which nothing happens. */
    private static final long HEARTBEAT_MILLIS = 10_000;

    private final Vertx vertx;
    private final String service;
    private final Duration timeout;
    private final byte[] question;
    private final Flow.Subscriber<? super byte[]> subscriber;
    private final Context context;
    private final Deque<byte[]> unread = new ArrayDeque<>();
    private long wanted;
    private long timer;
    private boolean isOver;
    private @Nullable SubgraphException failure;
    private @Nullable WebSocket socket;

    EventSocket(
            Vertx vertx,
            String service,
            Duration timeout,
            byte[] question,
            Flow.Subscriber<? super byte[]> subscriber) {
        this.vertx = vertx;
        this.service = service;
        this.timeout = timeout;
        this.question = question;
        this.subscriber = subscriber;
        this.context = vertx.getOrCreateContext();
    }

    void open(WebSocketClient client, WebSocketConnectOptions to) {
        subscriber.onSubscribe(this);
        context.runOnContext(ignored -> {
            timer = vertx.setTimer(
                    timeout.toMillis(),
                    late -> fail(ErrorCode.TIMEOUT, "did not accept the subscription in time", null));
            client.connect(to)
                    .onSuccess(opened -> context.runOnContext(now -> begin(opened)))
                    .onFailure(cause ->
                            context.runOnContext(now -> fail(ErrorCode.UNAVAILABLE, "cannot be subscribed to", cause)));
        });
    }

    @Override
    public void request(long more) {
        context.runOnContext(ignored -> {
            wanted = wanted + more < 0 ? Long.MAX_VALUE : wanted + more;
            deliver();
        });
    }

    @Override
    public void cancel() {
        context.runOnContext(ignored -> {
            WebSocket open = socket;
            if (!isOver && open != null) {
                open.writeTextMessage("{\"id\":\"" + ID + "\",\"type\":\"complete\"}");
            }
            close();
            unread.clear();
            wanted = 0;
        });
    }

    private void begin(WebSocket opened) {
        if (isOver) {
            opened.close();
            return;
        }
        socket = opened;
        opened.textMessageHandler(this::read);
        opened.closeHandler(ignored -> fail(ErrorCode.UNAVAILABLE, "ended the connection", null));
        opened.exceptionHandler(cause -> fail(ErrorCode.UNAVAILABLE, "ended the connection", cause));
        opened.writeTextMessage("{\"type\":\"connection_init\"}");
    }

    private void read(String text) {
        try {
            Message message = Message.of(text.getBytes(StandardCharsets.UTF_8));
            switch (message.type()) {
                case "connection_ack" -> ask();
                case "ping" -> write("{\"type\":\"pong\"}");
                case "next" -> unread.add(message.payload());
                case "error" -> {
                    unread.add(errors(message.payload()));
                    close();
                }
                case "complete" -> close();
                default -> Log.debugf("the service '%s' sent a message of type '%s'", service, message.type());
            }
            deliver();
        } catch (IOException e) {
            fail(ErrorCode.UNAVAILABLE, "sent an event that cannot be read", e);
        }
    }

    private void ask() {
        vertx.cancelTimer(timer);
        timer = vertx.setPeriodic(HEARTBEAT_MILLIS, ignored -> write("{\"type\":\"ping\"}"));
        write("{\"id\":\"" + ID + "\",\"type\":\"subscribe\",\"payload\":"
                + new String(question, StandardCharsets.UTF_8) + "}");
    }

    private void write(String message) {
        if (socket != null) {
            socket.writeTextMessage(message);
        }
    }

    private static byte[] errors(byte[] payload) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("{\"errors\":".getBytes(StandardCharsets.UTF_8));
        out.writeBytes(payload);
        out.write('}');
        return out.toByteArray();
    }

    private void deliver() {
        while (wanted > 0 && !unread.isEmpty()) {
            wanted--;
            subscriber.onNext(unread.remove());
        }
        WebSocket open = socket;
        if (isOver && unread.isEmpty()) {
            tellEnd();
        } else if (open != null && unread.isEmpty()) {
            open.resume();
        } else if (open != null) {
            open.pause();
        }
    }

    private void tellEnd() {
        if (wanted < 0) {
            return;
        }
        wanted = Long.MIN_VALUE;
        if (failure == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(failure);
        }
    }

    private void fail(ErrorCode code, String what, @Nullable Throwable cause) {
        if (isOver) {
            return;
        }
        String message = "the service '%s' %s".formatted(service, what);
        Log.warnf(cause, "%s", message);
        failure = cause == null
                ? new SubgraphException(code.name(), message)
                : new SubgraphException(code.name(), message, cause);
        close();
        deliver();
    }

    private void close() {
        isOver = true;
        vertx.cancelTimer(timer);
        if (socket != null) {
            socket.close();
        }
    }

    /** One message; what it carries is a part of it, byte for byte. */
    private record Message(String type, byte[] payload) {
        static Message of(byte[] text) throws IOException {
            String type = "";
            byte[] payload = {'n', 'u', 'l', 'l'};
            try (JsonParser parser = JSON.createParser(text)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    throw new IOException("a message is a JSON object");
                }
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    int from = (int) parser.currentTokenLocation().getByteOffset();
                    if (name.equals("type")) {
                        type = parser.getText();
                    } else if (name.equals("payload")) {
                        parser.skipChildren();
                        payload = Arrays.copyOfRange(
                                text, from, (int) parser.currentLocation().getByteOffset());
                    } else {
                        parser.skipChildren();
                    }
                }
            }
            return new Message(type, payload);
        }
    }
}
