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
    /** The classification that graphql-java gives to operations it does not run. */
    private static final String NOT_VALID = "ValidationError";

    @Override
    public ClientError toClient(SubgraphError error) {
        return ErrorCode.ofService(error.code())
                .filter(code -> code != ErrorCode.INTERNAL)
                .map(code -> clientError(code, message(code, error)))
                .orElseGet(() -> NOT_VALID.equals(error.extensions().get("classification"))
                        ? valueRefused(error)
                        : hidden(error));
    }

    /** The frameworks of services write their own, empty words about rights. */
    private static String message(ErrorCode code, SubgraphError error) {
        return switch (code) {
            case UNAUTHENTICATED -> "this needs a token: send it as 'Authorization: Bearer ...'";
            case FORBIDDEN -> "the token's groups do not allow this";
            default -> error.message();
        };
    }

    /**
     * The gateway validates every operation, but only the service knows which texts its own scalars take. A service that
     * runs another schema than the one composed looks the same, hence the warning.
     */
    private static ClientError valueRefused(SubgraphError error) {
        Log.warnf("the service '%s' refused an operation: %s", error.subgraph(), error.message());
        return clientError(
                ErrorCode.BAD_USER_INPUT,
                "the service '%s' cannot read a value in this query: check the dates, codes and numbers that it is given"
                        .formatted(error.subgraph()));
    }

    private static ClientError hidden(SubgraphError error) {
        Log.errorf(
                "the service '%s' failed: %s (code %s, %s)",
                error.subgraph(), error.message(), error.code(), error.extensions());
        return clientError(
                ErrorCode.INTERNAL,
                "the service '%s' failed; its log has the reason under the request's id".formatted(error.subgraph()));
    }

    private static ClientError clientError(ErrorCode code, String message) {
        return new ClientError(message, code.name(), Map.of("requestId", RequestId.current()));
    }
}
