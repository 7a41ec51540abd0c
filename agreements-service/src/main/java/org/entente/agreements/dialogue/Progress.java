package org.entente.agreements.dialogue;

import org.entente.kernel.error.BadUserInputException;
import org.jspecify.annotations.Nullable;

/**
 * What an editor records about a commitment.
 *
 * @param note why; 1 to 2,000 characters
 * @param evidence address of what proves it, http or https; null for none
 * @param recordedBy the editor's name
 */
public record Progress(
        String commitmentId,
        CommitmentStatus status,
        String note,
        @Nullable String evidence,
        String recordedBy) {
    private static final int MOST_CHARACTERS = 2_000;

    /** Rejects an empty or overlong note, or evidence that is no address, with {@link BadUserInputException}. */
    public Progress {
        note = note.strip();
        if (note.isEmpty() || note.length() > MOST_CHARACTERS) {
            throw new BadUserInputException("the note has %d characters; say in 1 to %d what happened"
                    .formatted(note.length(), MOST_CHARACTERS));
        }
        if (evidence != null && !evidence.matches("https?://\\S{1,2000}")) {
            throw new BadUserInputException(
                    "evidence is '%s', which is not an address such as https://example.org/report".formatted(evidence));
        }
    }
}
