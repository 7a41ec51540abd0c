package org.entente.agreements.dialogue;

import org.entente.kernel.error.BadUserInputException;

/**
 * What an editor records about a commitment.
 *
 * @param note why; 1 to 2,000 characters
 * @param recordedBy the editor's name
 */
public record Progress(String commitmentId, CommitmentStatus status, String note, String recordedBy) {
    private static final int MOST_CHARACTERS = 2_000;

    /** Rejects an empty or overlong note with {@link BadUserInputException}. */
    public Progress {
        note = note.strip();
        if (note.isEmpty() || note.length() > MOST_CHARACTERS) {
            throw new BadUserInputException("the note has %d characters; say in 1 to %d what happened"
                    .formatted(note.length(), MOST_CHARACTERS));
        }
    }
}
