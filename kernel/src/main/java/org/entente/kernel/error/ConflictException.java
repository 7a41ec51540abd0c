package org.entente.kernel.error;

/** The request contradicts the present state, for instance a stale version or an import under way. */
public final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A rejection whose message is shown to the caller as it is. */
    public ConflictException(String message) {
        super(message);
    }
}
