package org.entente.agreements.agreement;

import java.time.LocalDate;
import org.entente.kernel.country.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What a party did, or all of them together.
 *
 * @param party ordinal of the party; null when all of them did it
 * @param successor for a succession, the state that succeeded to the party; null for anything else
 * @param date when; null only for a succession or an end whose day is not stated
 * @param effectiveOn when it takes effect, where that is another day: the end of a notice period
 * @param note what the source says about it; null when nothing more
 */
public record Action(
        @Nullable Integer party,
        @Nullable CountryCode successor,
        ActionKind kind,
        @Nullable PartialDate date,
        @Nullable LocalDate effectiveOn,
        @Nullable String note,
        CitedSource source) {

    /** Rejects an action without a date that needs one, and a succession that does not say who succeeded whom. */
    public Action {
        boolean succession = kind == ActionKind.SUCCESSION;
        if (date == null && !succession && !kind.ends()) {
            throw new IllegalArgumentException("%s has no date".formatted(kind));
        }
        if (succession != (successor != null) || (succession && party == null)) {
            throw new IllegalArgumentException("a succession, and nothing else, names party and successor");
        }
    }

    /** An action of one party, or of all when {@code party} is null. */
    public static Action of(@Nullable Integer party, ActionKind kind, PartialDate date, CitedSource source) {
        return new Action(party, null, kind, date, null, null, source);
    }

    /** Whether the party did it, alone or with all others. */
    public boolean isBy(Party one) {
        return party == null || party == one.ordinal();
    }

    /** The day it takes effect: as stated, or the date itself. */
    public @Nullable PartialDate effect() {
        return effectiveOn == null ? date : PartialDate.ofDay(effectiveOn);
    }
}
