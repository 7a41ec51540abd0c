package org.entente.agreements.dossier;

import java.util.List;
import org.entente.agreements.dialogue.Commitment;
import org.entente.agreements.dialogue.DialogueBody;
import org.entente.agreements.dialogue.Meeting;
import org.entente.agreements.dialogue.Milestone;
import org.entente.agreements.dialogue.StatusEntry;

/** What was said at the table as a dossier has it: what {@link DialogueReader} reads, it writes. */
final class DialogueTree {
    private final SourceKeys sources;

    DialogueTree(SourceKeys sources) {
        this.sources = sources;
    }

    Branch body(DialogueBody body) {
        return new Branch()
                .put("id", body.id())
                .put("name", body.name())
                .put("level", body.level())
                .put("description", body.description());
    }

    Branch meeting(Meeting meeting) {
        return new Branch()
                .put("id", meeting.id())
                .put("body", meeting.bodyId())
                .put("number", meeting.number())
                .put("title", meeting.title())
                .put("date", meeting.date())
                .put("place", meeting.place())
                .put("level", meeting.level())
                .put("summary", meeting.summary())
                .list("areas", meeting.areas())
                .list("agenda", meeting.agenda())
                .each(
                        "participants",
                        meeting.participants(),
                        one -> new Branch()
                                .put("name", one.name())
                                .put("role", one.role())
                                .put("position", one.position())
                                .put("organisation", one.organisation())
                                .put("organisationId", one.organisationId())
                                .put("country", one.country()))
                .each(
                        "outcomes",
                        meeting.outcomes(),
                        one -> new Branch()
                                .put("text", one.text())
                                .put("agreement", one.agreementId())
                                .put("project", one.projectId()))
                .each(
                        "documents",
                        meeting.documents(),
                        one -> new Branch()
                                .put("title", one.title())
                                .put("language", one.language())
                                .put("url", one.url()))
                .put("source", sources.of(meeting.source()));
    }

    /** Without what editors recorded: that hangs on the commitment's id and is no part of any dossier. */
    Branch commitment(Commitment commitment) {
        List<StatusEntry> told = commitment.history().stream()
                .filter(entry -> entry.source() != null)
                .toList();
        return new Branch()
                .put("id", commitment.id())
                .put("meeting", commitment.meetingId())
                .put("text", commitment.text())
                .put("owner", commitment.owner())
                .put("country", commitment.ownerCountry())
                .put("stated", commitment.statedOn())
                .put("due", commitment.due())
                .put("area", commitment.area())
                .put("project", commitment.projectId())
                .each("history", told, this::entry)
                .put("source", sources.of(commitment.source()));
    }

    private Branch entry(StatusEntry entry) {
        return new Branch()
                .put("date", entry.date())
                .put("status", entry.status())
                .put("note", entry.note())
                .put("evidence", entry.evidence())
                .put("source", entry.source() == null ? null : sources.of(entry.source()));
    }

    Branch milestone(Milestone milestone) {
        return new Branch()
                .put("id", milestone.id())
                .put("kind", milestone.kind())
                .titles("title", milestone.titles())
                .put("description", milestone.description())
                .put("date", milestone.date())
                .put("agreement", milestone.agreementId())
                .put("source", sources.of(milestone.source()));
    }
}
