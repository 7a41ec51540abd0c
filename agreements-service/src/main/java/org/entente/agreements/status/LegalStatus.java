package org.entente.agreements.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.agreements.agreement.PartialDate;
import org.entente.agreements.agreement.Sunset;
import org.jspecify.annotations.Nullable;

/**
 * Where an agreement or one of its provisions stands on a day.
 *
 * @param on the day
 * @param since when it came into force, stood or was applied between the two; null when it never did by that day
 * @param until when that ended; null unless it did by that day
 * @param protectedUntil last day on which investments made before its end are protected by its sunset clause; null when
 *     it has not ended or no such clause is recorded
 * @param reasons what the state rests on, the conclusion last; never empty
 */
public record LegalStatus(
        LegalState state,
        LocalDate on,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Nullable LocalDate protectedUntil,
        List<Reason> reasons) {
    public LegalStatus {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a status without a reason: %s".formatted(state));
        }
    }

    /** A status that no sunset clause follows. */
    public LegalStatus(
            LegalState state,
            LocalDate on,
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            List<Reason> reasons) {
        this(state, on, since, until, null, reasons);
    }

    /** The status of what ended, with what its sunset clause still protects, before the conclusion. */
    LegalStatus protectedBy(Sunset sunset, PartialDate end) {
        LocalDate last = sunset.protectsUntil(end);
        List<Reason> more = new ArrayList<>(reasons);
        more.add(
                more.size() - 1,
                new Reason(
                        "Investments made before its end %s protected until %s, for %d years after it%s"
                                .formatted(
                                        last.isBefore(on) ? "were" : "are",
                                        last,
                                        sunset.years(),
                                        sunset.note() == null ? "" : " (%s)".formatted(sunset.note())),
                        PartialDate.ofDay(last),
                        sunset.source()));
        return new LegalStatus(state, on, since, until, last, more);
    }
}
