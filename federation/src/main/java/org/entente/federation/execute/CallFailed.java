package org.entente.federation.execute;

/** A call that brought no answer, with what the client may know of it. */
public final class CallFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    public CallFailed(String code, String message) {
        super(message);
        this.code = code;
    }

    String code() {
        return code;
    }
}
