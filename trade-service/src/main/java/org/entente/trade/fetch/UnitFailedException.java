package org.entente.trade.fetch;

/** One reporter and period cannot be fetched; the others may. The message says why. */
public final class UnitFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure whose message is shown to the editor as it is. */
    public UnitFailedException(String message) {
        super(message);
    }
}
