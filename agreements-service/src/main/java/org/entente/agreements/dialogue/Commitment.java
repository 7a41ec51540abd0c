package org.entente.agreements.dialogue;

import java.time.LocalDate;
import java.util.List;
import org.entente.agreements.agreement.CitedSource;
import org.entente.agreements.agreement.PartialDate;
import org.entente.kernel.country.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What someone promised, and what became of it.
 *
 * @param meetingId the meeting it was made at; null when it was made elsewhere
 * @param owner who promised, in words
 * @param ownerCountry the side that promised; null when both did
 * @param due by when; null when no time was named
 * @param area code of the cooperation area; null when none fits
 * @param version rises with every edit and every import that tells the commitment anew
 * @param history where it stood, in order of date; what editors recorded comes after what sources say of the same day
 */
public record Commitment(
        String id,
        @Nullable String meetingId,
        String text,
        String owner,
        @Nullable CountryCode ownerCountry,
        LocalDate statedOn,
        @Nullable PartialDate due,
        @Nullable String area,
        CitedSource source,
        int version,
        List<StatusEntry> history) {
    public Commitment {
        history = List.copyOf(history);
    }

    /** Where it stands: the last entry of its history, open when it has none. */
    public CommitmentStatus status() {
        return history.isEmpty()
                ? CommitmentStatus.OPEN
                : history.get(history.size() - 1).status();
    }
}
