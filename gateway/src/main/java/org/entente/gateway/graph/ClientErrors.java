package org.entente.gateway.graph;

import io.quarkus.logging.Log;
import java.util.Map;
import org.entente.federation.ErrorPolicy;
import org.entente.gateway.edge.RequestId;
import org.entente.gateway.error.ErrorCode;

/**
 * What clients may see of a service's error: its message and code when the code is of the common vocabulary. Everything
 * else is logged in full and shown as INTERNAL with the id under which the log has it. Extensions of services stay
 * inside: they name classes.
 */
final class ClientErrors implements ErrorPolicy {
    @Override
    public ClientError toClient(SubgraphError error) {
        Map<String, Object> requestId = Map.of("requestId", RequestId.current());
        return ErrorCode.ofService(error.code())
                .filter(code -> code != ErrorCode.INTERNAL)
                .map(code -> new ClientError(message(code, error), code.name(), requestId))
                .orElseGet(() -> {
                    Log.errorf(
                            "the service '%s' failed: %s (code %s, %s)",
                            error.subgraph(), error.message(), error.code(), error.extensions());
                    return new ClientError(
                            "the service '%s' failed; its log has the reason under the request's id"
                                    .formatted(error.subgraph()),
                            ErrorCode.INTERNAL.name(),
                            requestId);
                });
    }

    /** The frameworks of services write their own, empty words about rights. */
    private static String message(ErrorCode code, SubgraphError error) {
        return switch (code) {
            case UNAUTHENTICATED -> "this needs a token: send it as 'Authorization: Bearer ...'";
            case FORBIDDEN -> "the token's groups do not allow this";
            default -> error.message();
        };
    }
}
