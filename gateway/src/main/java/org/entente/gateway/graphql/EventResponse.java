package org.entente.gateway.graphql;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.Flow;
import org.entente.federation.EngineResponse;

/** Answers as server-sent events: an event {@code next} for each, at the end {@code complete}. */
final class EventResponse {
    private EventResponse() {}

    static boolean isAskedFor(RoutingContext context) {
        for (MIMEHeader range : context.parsedHeaders().accept()) {
            if (range.weight() > 0
                    && range.component().equalsIgnoreCase("text")
                    && range.subComponent().equalsIgnoreCase("event-stream")) {
                return true;
            }
        }
        return false;
    }

    static void stream(Vertx vertx, RoutingContext context, Flow.Publisher<EngineResponse> answers) {
        HttpServerResponse response = begin(context);
        EventSubscriber subscriber =
                new EventSubscriber(vertx, answer -> next(response, answer), () -> complete(response));
        long heartbeat = vertx.setPeriodic(EventSubscriber.HEARTBEAT_MILLIS, ignored -> response.write(":\n\n"));
        response.endHandler(ignored -> vertx.cancelTimer(heartbeat));
        response.closeHandler(ignored -> {
            vertx.cancelTimer(heartbeat);
            subscriber.cancel();
        });
        answers.subscribe(subscriber);
    }

    private static HttpServerResponse begin(RoutingContext context) {
        return context.response()
                .setChunked(true)
                .putHeader("Content-Type", "text/event-stream; charset=utf-8")
                // Compressed, an event would wait for the ones after it.
                .putHeader("Content-Encoding", "identity")
                .putHeader("Cache-Control", "no-store");
    }

    /** An answer has no line breaks of its own: JSON writes them as escapes. */
    private static Future<Void> next(HttpServerResponse response, EngineResponse answer) {
        return response.write(
                Buffer.buffer("event: next\ndata: ").appendBytes(answer.body()).appendString("\n\n"));
    }

    private static void complete(HttpServerResponse response) {
        response.end("event: complete\ndata:\n\n");
    }
}
