package org.entente.kernel.error;

import io.quarkus.logging.Log;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The rejections as HTTP answers of the services' REST paths: {@code {"code": ..., "message": ...}}. */
class RestErrors {
    @ServerExceptionMapper
    Response badUserInput(BadUserInputException e) {
        return answer(400, "BAD_USER_INPUT", String.valueOf(e.getMessage()));
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException e) {
        return answer(404, "NOT_FOUND", String.valueOf(e.getMessage()));
    }

    @ServerExceptionMapper
    Response conflict(ConflictException e) {
        return answer(409, "CONFLICT", String.valueOf(e.getMessage()));
    }

    @ServerExceptionMapper
    Response limitExceeded(LimitExceededException e) {
        return answer(413, "LIMIT_EXCEEDED", String.valueOf(e.getMessage()));
    }

    @ServerExceptionMapper
    Response internal(UncheckedIOException e) {
        Log.error("a request failed", e);
        return answer(500, "INTERNAL", "the service could not do this; its log has the reason");
    }

    private static Response answer(int status, String code, String message) {
        return Response.status(status)
                .entity(Map.of("code", code, "message", message))
                .type("application/json")
                .build();
    }
}
