package org.entente.federation.supergraph;

/** Says why a document is no supergraph that this engine can serve; the message names the element. */
public final class InvalidSupergraph extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidSupergraph(String message) {
        super(message);
    }

    InvalidSupergraph(String message, Throwable cause) {
        super(message, cause);
    }
}
