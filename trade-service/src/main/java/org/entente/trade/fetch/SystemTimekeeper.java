package org.entente.trade.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The machine's clock. */
@ApplicationScoped
class SystemTimekeeper implements Timekeeper {
    private final Clock clock = Clock.systemUTC();

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void sleepUntil(Instant moment) throws InterruptedException {
        long millis = Duration.between(now(), moment).toMillis();
        if (millis > 0) {
            Thread.sleep(millis);
        }
    }
}
