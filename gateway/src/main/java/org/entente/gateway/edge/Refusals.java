package org.entente.gateway.edge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.quarkus.logging.Log;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.entente.gateway.error.ErrorCode;
import org.entente.gateway.error.RefusedException;

/** Writes refusals: as a GraphQL response to GraphQL clients, as {@code {"code", "message"}} to the others. */
public final class Refusals {
    private static final JsonFactory JSON = new JsonFactory();

    private Refusals() {}

    /** Answers a failed GraphQL request. Only a {@link RefusedException} lends the answer its message. */
    public static void answerGraphql(RoutingContext context, Throwable failure, String mediaType) {
        RefusedException refusal = refusal(context, failure);
        write(context, refusal, mediaType, json -> {
            json.writeArrayFieldStart("errors");
            json.writeStartObject();
            json.writeStringField("message", refusal.getMessage());
            json.writeObjectFieldStart("extensions");
            json.writeStringField("code", refusal.code().name());
            json.writeStringField("requestId", RequestId.of(context));
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        });
    }

    /** Answers any other failed request. Only a {@link RefusedException} lends the answer its message. */
    public static void answer(RoutingContext context, Throwable failure) {
        RefusedException refusal = refusal(context, failure);
        write(context, refusal, "application/json", json -> {
            json.writeStringField("code", refusal.code().name());
            json.writeStringField("message", refusal.getMessage());
            json.writeStringField("requestId", RequestId.of(context));
        });
    }

    private static RefusedException refusal(RoutingContext context, Throwable failure) {
        if (failure instanceof RefusedException refused) {
            Log.debugf("refused %s %s: %s", context.request().method(), context.normalizedPath(), refused.getMessage());
            return refused;
        }
        Log.errorf(failure, "%s %s failed", context.request().method(), context.normalizedPath());
        return new RefusedException(
                ErrorCode.INTERNAL, "the gateway could not do this; its log has the reason under the request's id");
    }

    private static void write(RoutingContext context, RefusedException refusal, String mediaType, Fields fields) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        response.setStatusCode(refusal.httpStatus()).putHeader("Content-Type", mediaType);
        if (refusal.httpStatus() == 401) {
            response.putHeader("WWW-Authenticate", "Bearer realm=\"entente\"");
        }
        response.end(Buffer.buffer(object(fields)));
        RequestBody.discardRest(context);
    }

    private static byte[] object(Fields fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory refused to be written", e);
        }
        return out.toByteArray();
    }

    @FunctionalInterface
    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }
}
