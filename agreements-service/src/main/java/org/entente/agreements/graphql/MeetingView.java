package org.entente.agreements.graphql;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.dialogue.Dialogue;
import org.entente.agreements.dialogue.DialogueLevel;
import org.entente.agreements.dialogue.Meeting;
import org.entente.agreements.dialogue.MeetingDocument;
import org.entente.agreements.dialogue.Outcome;
import org.entente.agreements.dialogue.Participant;
import org.entente.agreements.dialogue.ParticipantRole;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.SourceView;
import org.jspecify.annotations.Nullable;

@Name("Meeting")
@Description("A meeting of two countries.")
public record MeetingView(
        @Id @NonNull @Description("Stable id.") String id,

        @NonNull @Description("What meeting it was.") String title,

        @Description("The body whose meeting it was; null for one outside of any.") @Nullable
        DialogueBodyView body,

        @Description("The body's own number of it; null when it has none.") @Nullable
        Integer number,

        @NonNull @Description("When it was.") PartialDateView date,

        @Description("Where it was; null when not said.") @Nullable
        String place,

        @NonNull @Description("Who sat at the table.") DialogueLevel level,

        @Description("What was talked about, in short.") @Nullable
        String summary,

        @NonNull @Description("Cooperation areas that were talked about.")
        List<@NonNull CooperationAreaView> areas,

        @NonNull @Description("What was on the table, in its order; empty when not said.")
        List<@NonNull String> agenda,

        @NonNull @Description("Those of the participants who chaired it or led a delegation; empty when not said.")
        List<@NonNull ParticipantView> chairs,

        @NonNull @Description("Chairs and participants, in the source's order.")
        List<@NonNull ParticipantView> participants,

        @NonNull @Description("What it led to.") List<@NonNull OutcomeView> outcomes,

        @NonNull @Description("Promises made at it, the newest first.")
        List<@NonNull CommitmentView> commitments,

        @NonNull @Description("Its papers: minutes, statements, lists.")
        List<@NonNull DocumentView> documents,

        @NonNull @Description("Where it was taken from.") SourceView source,

        @Ignore @Nullable Instant knownAsOf) {
    static MeetingView of(Meeting meeting, Dialogue dialogue, @Nullable Instant knownAsOf) {
        return new MeetingView(
                meeting.id(),
                meeting.title(),
                dialogue.body(meeting.bodyId())
                        .map(body -> DialogueBodyView.of(body, dialogue, knownAsOf))
                        .orElse(null),
                meeting.number(),
                PartialDateView.of(meeting.date()),
                meeting.place(),
                meeting.level(),
                meeting.summary(),
                meeting.areas().stream().map(CooperationAreaView::new).toList(),
                meeting.agenda(),
                meeting.participants().stream()
                        .filter(one -> one.role() == ParticipantRole.CHAIR || one.role() == ParticipantRole.CO_CHAIR)
                        .map(ParticipantView::of)
                        .toList(),
                meeting.participants().stream().map(ParticipantView::of).toList(),
                meeting.outcomes().stream()
                        .map(outcome -> new OutcomeView(
                                outcome.text(), ProjectView.ofNullable(outcome.projectId()), outcome, knownAsOf))
                        .toList(),
                dialogue.commitments().stream()
                        .filter(commitment -> meeting.id().equals(commitment.meetingId()))
                        .map(CommitmentView::of)
                        .toList(),
                meeting.documents().stream().map(DocumentView::of).toList(),
                CitationViews.of(meeting.source()),
                knownAsOf);
    }

    @Name("Participant")
    @Description("Someone at a meeting: a person, or a body as such.")
    public record ParticipantView(
            @NonNull @Description("The name.") String name,

            @NonNull @Description("What the participant did there.")
            ParticipantRole role,

            @Description("The person's office; null when not said.") @Nullable
            String position,

            @Description("The body the person spoke for, in words; null when not said.") @Nullable
            String organisationName,

            @Description("That body in the graph; null when it is not known there.") @Nullable
            OrganisationView organisation,

            @Description("The side; null when not said.") @Nullable
            CountryView country) {
        static ParticipantView of(Participant participant) {
            return new ParticipantView(
                    participant.name(),
                    participant.role(),
                    participant.position(),
                    participant.organisation(),
                    OrganisationView.ofNullable(participant.organisationId()),
                    CountryView.ofNullable(participant.country()));
        }
    }

    @Name("MeetingDocument")
    @Description("A paper of a meeting.")
    public record DocumentView(
            @NonNull @Description("Its title.") String title,

            @Description("Its language as a BCP 47 tag; null when not said.") @Nullable
            String language,

            @Description("Where it is found; null when there is no address.") @Nullable
            String url) {
        static DocumentView of(MeetingDocument document) {
            return new DocumentView(document.title(), document.language(), document.url());
        }
    }

    @Name("MeetingOutcome")
    @Description("What a meeting led to.")
    public record OutcomeView(
            @NonNull @Description("The outcome in words.") String text,

            @Description("The investment project that it is about; null when none is known.") @Nullable
            ProjectView project,

            @Ignore Outcome outcome,
            @Ignore @Nullable Instant knownAsOf) {}
}
