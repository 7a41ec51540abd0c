package org.entente.trade.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps to what publishers allow: so many requests a day, and a pause between two. */
@ApplicationScoped
class CallBudget {
    private final FetchUsage usage;
    private final Timekeeper time;
    private final Map<String, Instant> last = new ConcurrentHashMap<>();

    CallBudget(FetchUsage usage, Timekeeper time) {
        this.usage = usage;
        this.time = time;
    }

    /**
     * Takes one request out of the budget, after the pause since the one before.
     *
     * @return empty when it was taken, otherwise when the day's budget is full again
     */
    Optional<Instant> take(Publisher publisher) throws InterruptedException {
        Instant before = last.get(publisher.id());
        // A clock that was set back must not make a long wait of a short pause.
        if (before != null && !before.isAfter(time.now())) {
            time.sleepUntil(before.plus(publisher.api().pause()));
        }
        Instant now = time.now();
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        try {
            if (!usage.take(publisher.id(), today, publisher.api().callsPerDay())) {
                return Optional.of(today.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the day's requests could not be counted", e);
        }
        last.put(publisher.id(), now);
        return Optional.empty();
    }
}
