package org.entente.trade.fetch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fetch as its editor sees it.
 *
 * @param publisher id of the publisher
 * @param parameters what was asked for, by name
 * @param calls requests sent so far, tries included
 * @param waitingUntil when it goes on or, when paused, when it is worth resuming; null when it waits for nobody
 * @param message why it waits, or what is wrong and what would be right; null when there is nothing to say
 * @param units one reporter and period each, in the order they are fetched
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FetchJob(
        UUID id,
        String publisher,
        Map<String, String> parameters,
        FetchState state,
        int calls,
        @Nullable Instant waitingUntil,
        @Nullable String message,
        String submittedBy,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        List<Unit> units) {
    /**
     * One reporter and period.
     *
     * @param reporter ISO code
     * @param period code such as {@code 2021} or {@code 2021-07}
     * @param importJob the import of the answer, to be found at {@code /imports/{id}}; null before
     * @param message why it failed; null otherwise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Unit(
            String reporter,
            String period,
            FetchUnitState state,
            @Nullable UUID importJob,
            @Nullable String message) {}
}
