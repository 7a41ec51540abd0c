package org.entente.kernel.error;

/** What the request names does not exist. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A rejection whose message is shown to the caller as it is. */
    public NotFoundException(String message) {
        super(message);
    }
}
