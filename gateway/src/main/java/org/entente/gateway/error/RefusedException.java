package org.entente.gateway.error;

/** Ends a request with an answer that says what was wrong, with which value, and what would be right. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final int httpStatus;

    /** A refusal with the code's own HTTP status. */
    public RefusedException(ErrorCode code, String message) {
        this(code, code.httpStatus(), message);
    }

    /** A refusal for which HTTP has a more exact status than the code's own. */
    public RefusedException(ErrorCode code, int httpStatus, String message) {
        super(message, null, false, false);
        this.code = code;
        this.httpStatus = httpStatus;
    }

    public ErrorCode code() {
        return code;
    }

    public int httpStatus() {
        return httpStatus;
    }
}
