package org.entente.gateway.graphql;

import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.entente.federation.EngineResponse.Outcome;
import org.entente.gateway.error.ErrorCode;
import org.entente.gateway.error.RefusedException;

/** The media type of an answer, which decides what its HTTP status can say. */
enum ResponseType {
    /** The status tells whether the request was one: 400 when there is no data to speak of. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** The old type: 200 for everything that is well-formed, so that proxies' errors can be told apart. */
    JSON("application/json");

    private final String mediaType;

    ResponseType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As the {@code Content-Type} header has it. */
    String contentType() {
        return mediaType + "; charset=utf-8";
    }

    int status(Outcome outcome) {
        return outcome == Outcome.REQUEST_ERROR && this == GRAPHQL_RESPONSE ? 400 : 200;
    }

    /**
     * The type that the client likes best.
     *
     * @throws RefusedException with status 406 when it takes neither
     */
    static ResponseType negotiate(RoutingContext context) {
        List<MIMEHeader> accepted = context.parsedHeaders().accept();
        if (accepted.isEmpty()) {
            return GRAPHQL_RESPONSE;
        }
        for (MIMEHeader range : accepted) {
            if (range.weight() > 0) {
                for (ResponseType type : values()) {
                    if (type.isIn(range)) {
                        return type;
                    }
                }
            }
        }
        throw new RefusedException(
                ErrorCode.BAD_USER_INPUT,
                406,
                "answers are written as %s or %s: accept one of them"
                        .formatted(GRAPHQL_RESPONSE.mediaType, JSON.mediaType));
    }

    private boolean isIn(MIMEHeader range) {
        boolean sameType = range.component().equals("*") || range.component().equalsIgnoreCase("application");
        return sameType
                && (range.subComponent().equals("*")
                        || mediaType.equalsIgnoreCase("application/" + range.subComponent()));
    }
}
