package org.entente.agreements.status;

import java.time.LocalDate;
import java.util.List;
import org.entente.agreements.agreement.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an agreement or one of its provisions stands on a day.
 *
 * @param on the day
 * @param since when it came into force, stood or was applied between the two; null when it never did by that day
 * @param until when that ended; null unless it did by that day
 * @param reasons what the state rests on, the conclusion last; never empty
 */
public record LegalStatus(
        LegalState state,
        LocalDate on,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        List<Reason> reasons) {
    public LegalStatus {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a status without a reason: %s".formatted(state));
        }
    }
}
