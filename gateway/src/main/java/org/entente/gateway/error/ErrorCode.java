package org.entente.gateway.error;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code extensions.code} of every error, and the HTTP status of a refusal that has nothing more exact to say. */
public enum ErrorCode {
    BAD_USER_INPUT(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    LIMIT_EXCEEDED(413),
    INTERNAL(500),
    UNAVAILABLE(503),
    TIMEOUT(504);

    private final int httpStatus;

    ErrorCode(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    public int httpStatus() {
        return httpStatus;
    }

    /**
     * The code that a service means. Services write the kebab-cased name of the exception ({@code bad-user-input});
     * empty when the name is not of the vocabulary, so that the error must stay inside.
     */
    public static Optional<ErrorCode> ofService(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        String name = written.replace('-', '_').toUpperCase(Locale.ROOT);
        if (name.equals("UNAUTHORIZED")) {
            return Optional.of(UNAUTHENTICATED);
        }
        return Stream.of(values()).filter(code -> code.name().equals(name)).findFirst();
    }
}
