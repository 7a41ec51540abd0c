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
 * @param projectId the investment project that it is about, by its id in the graph; null when there is none
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
        @Nullable String projectId,
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

    /** Where it stood on a day: the last entry up to that day, open when there is none. */
    public CommitmentStatus statusOn(LocalDate day) {
        CommitmentStatus status = CommitmentStatus.OPEN;
        for (StatusEntry entry : history) {
            if (!entry.date().isAfter(day)) {
                status = entry.status();
            }
        }
        return status;
    }

    /** Whether it had been made by that day and something was still to be expected of it. */
    public boolean isOpenOn(LocalDate day) {
        return !statedOn.isAfter(day) && statusOn(day).open();
    }

    /** Whether its time had certainly run out before that day without its being kept or dropped. */
    public boolean isOverdueOn(LocalDate day) {
        return due != null && due.last().isBefore(day) && isOpenOn(day);
    }
}
