package org.entente.gateway.subgraph;

import org.entente.gateway.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/** One call of a service gave no GraphQL answer. */
final class CallFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What a failed call means for the next one. */
    enum Kind {
        /** Nobody was there, or the connection broke: asking once more may help. */
        GONE,
        /** It took too long or answered nonsense: asking once more would only add to its load. */
        SICK,
        /** It is well, but this answer cannot be used. */
        UNUSABLE
    }

    private final String message;
    private final ErrorCode code;
    private final Kind kind;

    CallFailedException(ErrorCode code, Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause, false, false);
        this.message = message;
        this.code = code;
        this.kind = kind;
    }

    /** What happened, in words for the client. */
    String message() {
        return message;
    }

    ErrorCode code() {
        return code;
    }

    Kind kind() {
        return kind;
    }
}
