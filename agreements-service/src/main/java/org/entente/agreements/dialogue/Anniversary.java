package org.entente.agreements.dialogue;

import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.agreement.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * So many years since an event.
 *
 * @param date when, as exactly as the event's own date is known
 * @param years since the event, at least 1
 * @param milestone the event; null when an agreement is the event
 * @param agreement whose signature or entry into force the event is; null when a milestone is the event
 */
public record Anniversary(
        AnniversaryKind kind,
        PartialDate date,
        int years,
        @Nullable Milestone milestone,
        @Nullable KnownAgreement agreement) {
    private static final int ROUND = 5;

    /** Whether it is one that people celebrate: a multiple of five years. */
    public boolean round() {
        return years % ROUND == 0;
    }

    /** Id of the milestone or agreement. */
    public String ofId() {
        return milestone != null
                ? milestone.id()
                : agreement == null ? "" : agreement.agreement().id();
    }

    /** What happened, in that language or in English. */
    public String title(String language) {
        return milestone != null
                ? milestone.title(language)
                : agreement == null ? "" : agreement.agreement().title(language);
    }
}
