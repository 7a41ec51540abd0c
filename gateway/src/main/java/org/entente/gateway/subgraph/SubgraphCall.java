package org.entente.gateway.subgraph;

import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.error.ErrorCode;
import org.entente.gateway.subgraph.CallFailedException.Kind;
import org.jspecify.annotations.Nullable;

/** One attempt to get an answer from one service, with a deadline from the first step to the last byte. */
final class SubgraphCall {
    private final String service;
    private final long mostBytes;
    private final Promise<byte[]> answer = Promise.promise();
    private final Buffer body = Buffer.buffer();
    private @Nullable HttpClientRequest request;

    private SubgraphCall(String service, long mostBytes) {
        this.service = service;
        this.mostBytes = mostBytes;
    }

    static CompletionStage<byte[]> send(
            Vertx vertx, HttpClient client, String service, RequestOptions to, byte[] body, Limits limits) {
        SubgraphCall call = new SubgraphCall(service, limits.mostBytes());
        long deadline = vertx.setTimer(
                limits.timeout().toMillis(),
                ignored -> call.fail(
                        ErrorCode.TIMEOUT, Kind.SICK, "did not answer within " + seconds(limits.timeout()), null));
        client.request(to).onSuccess(request -> call.write(request, body)).onFailure(call::unreachable);
        return call.answer
                .future()
                .onComplete(ignored -> vertx.cancelTimer(deadline))
                .toCompletionStage();
    }

    private void write(HttpClientRequest opened, byte[] content) {
        if (answer.future().isComplete()) {
            opened.reset();
            return;
        }
        request = opened;
        opened.exceptionHandler(this::unreachable);
        opened.send(Buffer.buffer(content)).onSuccess(this::read).onFailure(this::unreachable);
    }

    private void read(HttpClientResponse response) {
        response.exceptionHandler(this::unreachable);
        String problem = problem(response);
        if (problem != null) {
            refuse(response.statusCode(), problem);
            return;
        }
        response.handler(this::append).endHandler(ignored -> answer.tryComplete(body.getBytes()));
    }

    private void append(Buffer part) {
        if (body.length() + part.length() > mostBytes) {
            fail(
                    ErrorCode.LIMIT_EXCEEDED,
                    Kind.UNUSABLE,
                    "has more to say than the %d bytes that one answer may have: ask for less".formatted(mostBytes),
                    null);
        } else {
            body.appendBuffer(part);
        }
    }

    private static @Nullable String problem(HttpClientResponse response) {
        int status = response.statusCode();
        String type = String.valueOf(response.getHeader("Content-Type"));
        if (status == 401 || status == 403) {
            return "does not accept this gateway";
        }
        if (status >= 500 || status == 404 || !type.contains("json")) {
            return "answered with HTTP status %d and %s instead of GraphQL".formatted(status, type);
        }
        return null;
    }

    private void refuse(int status, String problem) {
        boolean busy = status == 502 || status == 503 || status == 504;
        fail(ErrorCode.UNAVAILABLE, busy ? Kind.GONE : Kind.SICK, problem, null);
    }

    private void unreachable(Throwable cause) {
        fail(ErrorCode.UNAVAILABLE, Kind.GONE, "cannot be reached", cause);
    }

    private void fail(ErrorCode code, Kind kind, String what, @Nullable Throwable cause) {
        String message = "the service '%s' %s".formatted(service, what);
        if (answer.tryFail(new CallFailedException(code, kind, message, cause)) && request != null) {
            request.reset();
        }
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }

    /** What one attempt may cost. */
    record Limits(Duration timeout, long mostBytes) {}
}
