package org.entente.kernel.error;

/** The request is wrong: the message says what was wrong, with which value, and what would be right. */
public final class BadUserInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A rejection whose message is shown to the caller as it is. */
    public BadUserInputException(String message) {
        super(message);
    }
}
