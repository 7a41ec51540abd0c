package org.entente.agreements.framework;

import java.time.LocalDate;
import java.util.List;
import org.entente.agreements.agreement.Action;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.agreement.Provision;
import org.entente.agreements.status.LegalState;
import org.entente.agreements.status.LegalStatus;
import org.jspecify.annotations.Nullable;

/**
 * What became of an agreement or one of its provisions on a day: another state, or an act that left the state as it was.
 *
 * @param on the day; of what is known by its month or year only, the last day that it can be
 * @param provision null for the agreement as such
 * @param before the state on the day before
 * @param after where it stands from the day on
 * @param actions what was done or took effect on the day
 */
public record LegalChange(
        LocalDate on,
        KnownAgreement agreement,
        @Nullable Provision provision,
        LegalState before,
        LegalStatus after,
        List<Action> actions) {
    public LegalChange {
        actions = List.copyOf(actions);
    }
}
