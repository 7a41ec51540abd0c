package org.entente.trade.fetch;

import java.time.Instant;

/** The publisher wants no request before a moment that is too far away to wait for. */
final class FetchPausedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Instant until;

    FetchPausedException(Instant until, String message) {
        super(message);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
