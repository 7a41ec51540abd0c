package org.entente.trade.fetch;

import java.time.Instant;

/** The clock, and waiting by it: tests put their own in, so that they need not wait. */
public interface Timekeeper {
    /** Now. */
    Instant now();

    /** Returns at that moment, at once when it is past. */
    void sleepUntil(Instant moment) throws InterruptedException;
}
