package org.entente.gateway.edge;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import org.entente.gateway.error.ErrorCode;
import org.entente.gateway.error.RefusedException;

/** Reads bodies that must fit into memory, and gets rid of those that nobody will read. */
public final class RequestBody {
    /** How long a refused sender may go on, so that it can read why, before its connection is closed. */
    private static final long GRACE_MILLIS = 1_000;

    private RequestBody() {}

    /**
     * The whole body. Must be called before the request's handler returns, or parts of the body are lost.
     *
     * @param mostBytes a longer body fails with {@code LIMIT_EXCEEDED}
     */
    public static Future<Buffer> read(HttpServerRequest request, long mostBytes) {
        if (declaredLength(request) > mostBytes) {
            return Future.failedFuture(tooLarge(mostBytes));
        }
        Promise<Buffer> whole = Promise.promise();
        Buffer collected = Buffer.buffer();
        request.handler(part -> {
            if (collected.length() + part.length() > mostBytes) {
                request.handler(ignored -> {});
                whole.tryFail(tooLarge(mostBytes));
            } else {
                collected.appendBuffer(part);
            }
        });
        request.endHandler(ignored -> whole.tryComplete(collected));
        request.exceptionHandler(whole::tryFail);
        return whole.future();
    }

    /** Lets the rest of an unread body run out for a moment; a sender that does not stop is cut off. */
    static void discardRest(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded()) {
            return;
        }
        request.handler(ignored -> {});
        request.resume();
        long timer = context.vertx().setTimer(GRACE_MILLIS, ignored -> {
            if (request.isEnded()) {
                return;
            }
            if (request.version() == HttpVersion.HTTP_2) {
                context.response().reset();
            } else {
                request.connection().close();
            }
        });
        request.endHandler(ignored -> context.vertx().cancelTimer(timer));
    }

    private static long declaredLength(HttpServerRequest request) {
        String declared = request.getHeader("Content-Length");
        try {
            return declared == null ? 0 : Long.parseLong(declared);
        } catch (NumberFormatException e) {
            throw new RefusedException(ErrorCode.BAD_USER_INPUT, "Content-Length is not a number");
        }
    }

    private static RefusedException tooLarge(long mostBytes) {
        return new RefusedException(
                ErrorCode.LIMIT_EXCEEDED, "the request's body is longer than %d bytes".formatted(mostBytes));
    }
}
