package org.entente.agreements.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a pair of countries says to each other, as known at a moment.
 *
 * @param bodies by name
 * @param meetings the newest first
 * @param commitments the newest first
 * @param milestones the oldest first
 */
public record Dialogue(
        List<DialogueBody> bodies, List<Meeting> meetings, List<Commitment> commitments, List<Milestone> milestones) {
    /** Nothing is known. */
    public static final Dialogue NONE = new Dialogue(List.of(), List.of(), List.of(), List.of());

    public Dialogue {
        bodies = List.copyOf(bodies);
        meetings = List.copyOf(meetings);
        commitments = List.copyOf(commitments);
        milestones = List.copyOf(milestones);
    }

    /** The body with this id. */
    public Optional<DialogueBody> body(@Nullable String id) {
        return bodies.stream().filter(body -> body.id().equals(id)).findFirst();
    }

    /** The meeting with this id. */
    public Optional<Meeting> meeting(@Nullable String id) {
        return meetings.stream().filter(meeting -> meeting.id().equals(id)).findFirst();
    }

    /** The meetings of a body, the newest first. */
    public List<Meeting> meetingsOf(String bodyId) {
        return meetings.stream()
                .filter(meeting -> bodyId.equals(meeting.bodyId()))
                .toList();
    }

    /** Commitments that something is still to be expected of. */
    public List<Commitment> openCommitments() {
        return commitments.stream()
                .filter(commitment -> commitment.status().open())
                .toList();
    }

    /** Commitments that had been made by a day and that something was still to be expected of on it. */
    public List<Commitment> openCommitmentsOn(LocalDate day) {
        return commitments.stream()
                .filter(commitment -> commitment.isOpenOn(day))
                .toList();
    }
}
