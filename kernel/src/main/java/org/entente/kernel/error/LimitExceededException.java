package org.entente.kernel.error;

/** The request asks for more than a stated limit allows; the message names the limit. */
public final class LimitExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A rejection whose message is shown to the caller as it is. */
    public LimitExceededException(String message) {
        super(message);
    }
}
