package org.entente.trade.fetch;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that always begins on the same morning and jumps over every wait; it remembers those of a second or more. */
@Mock
@ApplicationScoped
class JumpingTimekeeper implements Timekeeper {
    static final Instant MORNING = Instant.parse("2026-03-01T10:00:00Z");

    private final List<Duration> waits = new ArrayList<>();
    private Instant now = MORNING;

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public void sleepUntil(Instant moment) throws InterruptedException {
        // An import is waited for by polling, and needs real time.
        Thread.sleep(5);
        jump(moment);
    }

    private synchronized void jump(Instant moment) {
        if (moment.isAfter(now)) {
            Duration wait = Duration.between(now, moment);
            if (wait.compareTo(Duration.ofSeconds(1)) >= 0) {
                waits.add(wait);
            }
            now = moment;
        }
    }

    synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }

    synchronized void reset() {
        waits.clear();
        now = MORNING;
    }
}
