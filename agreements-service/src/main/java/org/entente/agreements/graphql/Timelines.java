package org.entente.agreements.graphql;

import java.time.LocalDate;
import org.entente.kernel.error.BadUserInputException;

/** Spans of time from arguments. */
final class Timelines {
    private static final int MOST_MONTHS = 600;

    private Timelines() {}

    /** The day so many months later; {@link BadUserInputException} when that is in the past or out of reach. */
    static LocalDate expiringBy(LocalDate on, int months) {
        if (months < 0 || months > MOST_MONTHS) {
            throw new BadUserInputException(
                    "expiringWithinMonths is %d; ask for 0 to %d months".formatted(months, MOST_MONTHS));
        }
        return on.plusMonths(months);
    }

    /** {@link BadUserInputException} when the days are in the wrong order. */
    static void requireOrder(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new BadUserInputException(
                    "to is %s, before from, %s; write the earlier day first".formatted(to, from));
        }
    }
}
