package org.entente.trade.fetch;

/** Where a fetch is in its life. */
public enum FetchState {
    /** Waiting for the fetches before it. */
    QUEUED,
    /** Asking, or importing what was answered. */
    RUNNING,
    /** Waiting until the publisher takes requests again. */
    WAITING,
    /** Every unit is imported, or the publisher has no data for it. */
    COMPLETED,
    /** Stopped, or gone through with failed units; resuming tries those again. */
    FAILED,
    /** The publisher wants no request for longer than a fetch waits; resume it after {@code waitingUntil}. */
    PAUSED,
    /** The service stopped while it ran; resume it. */
    INTERRUPTED;

    /** Whether it can be resumed. */
    public boolean resumable() {
        return this == FAILED || this == PAUSED || this == INTERRUPTED;
    }
}
