package org.entente.federation;

/** Refuses a supergraph; the message names the element that is wrong and what would be right. */
public final class SupergraphInvalidException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SupergraphInvalidException(String message) {
        super(message);
    }

    public SupergraphInvalidException(String message, Throwable cause) {
        super(message, cause);
    }
}
