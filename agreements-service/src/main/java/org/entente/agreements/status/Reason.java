package org.entente.agreements.status;

import org.entente.agreements.agreement.CitedSource;
import org.entente.agreements.agreement.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One fact that a status rests on.
 *
 * @param statement the fact in English, complete without the rest
 * @param date when it happened; null when it is no event or the day is not stated
 * @param source where the fact was taken from; null for what follows from other reasons
 */
public record Reason(
        String statement,
        @Nullable PartialDate date,
        @Nullable CitedSource source) {
    /** What follows from the other reasons. */
    public static Reason conclusion(String statement) {
        return new Reason(statement, null, null);
    }
}
