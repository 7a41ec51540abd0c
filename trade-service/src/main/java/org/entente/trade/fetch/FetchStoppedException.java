package org.entente.trade.fetch;

/** The fetch as a whole cannot go on: every further request would end the same way. The message says what to do. */
public final class FetchStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A stop whose message is shown to the editor as it is. */
    public FetchStoppedException(String message) {
        super(message);
    }
}
