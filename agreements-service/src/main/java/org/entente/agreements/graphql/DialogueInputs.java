package org.entente.agreements.graphql;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.dialogue.CommitmentStatus;
import org.entente.agreements.dialogue.DialogueLevel;
import org.entente.agreements.dialogue.MilestoneKind;
import org.entente.agreements.dialogue.ParticipantRole;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;
import org.jspecify.annotations.Nullable;

/** What editors give of dialogue. In all of them, what is left out stays as it is. */
public final class DialogueInputs {
    private DialogueInputs() {}

    @Input("DialogueBodyInput")
    @Description("A commission or committee as an editor wants it. What is left out stays as it is.")
    public record BodyInput(
            @Description("Stable id of a new body.") @Nullable
            String id,

            @Description("The two countries; needed for a new body.") @Nullable
            List<CountryCodeScalar> between,

            @Description("Its name.") @Nullable String name,

            @Description("Who sits in it.") @Nullable DialogueLevel level,

            @Description("What it is for.") @Nullable String description) {
        Given given() {
            return new Given()
                    .put("id", id)
                    .countries("between", between)
                    .put("name", name)
                    .put("level", level)
                    .put("description", description);
        }
    }

    @Input("MeetingInput")
    @Description(
            "A meeting as an editor wants it. What is left out stays as it is; a list that is given takes the place of the former.")
    public record MeetingInput(
            @Description("Stable id of a new meeting.") @Nullable
            String id,

            @Description("The two countries; needed for a new meeting.") @Nullable
            List<CountryCodeScalar> between,

            @Description("Id of the body whose meeting it was.") @Nullable
            String body,

            @Description("The body's own number of it.") @Nullable
            Integer number,

            @Description("What meeting it was.") @Nullable String title,

            @Description("When, as exactly as it is known: 2022-12-27, 2022-12 or 1986.") @Nullable
            String date,

            @Description("Where it was.") @Nullable String place,

            @Description("Who sat at the table.") @Nullable DialogueLevel level,

            @Description("What was talked about, in short.") @Nullable
            String summary,

            @Description("Codes of the cooperation areas that were talked about.") @Nullable
            List<String> areas,

            @Description("What was on the table, in its order.") @Nullable
            List<String> agenda,

            @Description("Chairs and participants.") @Nullable
            List<ParticipantInput> participants,

            @Description("What it led to.") @Nullable List<OutcomeInput> outcomes,

            @Description("Its papers.") @Nullable List<DocumentInput> documents,

            @Description("Documents, added to those there are; one of the same key takes its place.") @Nullable
            List<CitedSourceInput> sources,

            @Description("Key of the document it was taken from; may be left out when there is only one.") @Nullable
            String source) {
        Given given() {
            return new Given()
                    .put("id", id)
                    .countries("between", between)
                    .put("body", body)
                    .put("number", number)
                    .put("title", title)
                    .put("date", date)
                    .put("place", place)
                    .put("level", level)
                    .put("summary", summary)
                    .list("areas", areas)
                    .list("agenda", agenda)
                    .each("participants", participants, ParticipantInput::given)
                    .each("outcomes", outcomes, OutcomeInput::given)
                    .each("documents", documents, DocumentInput::given)
                    .each("sources", sources, CitedSourceInput::given)
                    .put("source", source);
        }
    }

    @Input("ParticipantInput")
    @Description("Someone at a meeting: a person, or a body as such.")
    public record ParticipantInput(
            @NonNull @Description("The name.") String name,

            @NonNull @Description("What the participant did there.")
            ParticipantRole role,

            @Description("The person's office.") @Nullable String position,

            @Description("The body the person spoke for, in words.") @Nullable
            String organisation,

            @Description("That body's id in the graph.") @Nullable
            String organisationId,

            @Description("The side.") @Nullable CountryCodeScalar country) {
        Given given() {
            return new Given()
                    .put("name", name)
                    .put("role", role)
                    .put("position", position)
                    .put("organisation", organisation)
                    .put("organisationId", organisationId)
                    .country("country", country);
        }
    }

    @Input("MeetingOutcomeInput")
    @Description("What a meeting led to.")
    public record OutcomeInput(
            @NonNull @Description("The outcome in words.") String text,

            @Description("Id of the agreement that it led to or is about.") @Nullable
            String agreement,

            @Description("Id of the investment project that it is about.") @Nullable
            String project) {
        Given given() {
            return new Given().put("text", text).put("agreement", agreement).put("project", project);
        }
    }

    @Input("MeetingDocumentInput")
    @Description("A paper of a meeting.")
    public record DocumentInput(
            @NonNull @Description("Its title.") String title,

            @Description("Its language as a BCP 47 tag.") @Nullable
            String language,

            @Description("Where it is found.") @Nullable String url) {
        Given given() {
            return new Given().put("title", title).put("language", language).put("url", url);
        }
    }

    @Input("CommitmentInput")
    @Description(
            "A promise as an editor wants it. What is left out stays as it is; a list that is given takes the place of the former.")
    public record CommitmentInput(
            @Description("Stable id of a new promise.") @Nullable
            String id,

            @Description("The two countries; needed for a new promise.") @Nullable
            List<CountryCodeScalar> between,

            @Description("Id of the meeting it was made at.") @Nullable
            String meeting,

            @Description("What was promised.") @Nullable String text,

            @Description("Who promised it, in words.") @Nullable
            String owner,

            @Description("The side that promised; left out when both did.") @Nullable
            CountryCodeScalar ownerCountry,

            @Description("When it was promised.") @Nullable LocalDate statedOn,

            @Description("By when it is to be done: 2022-12-27, 2022-12 or 1986.") @Nullable
            String due,

            @Description("Code of the cooperation area.") @Nullable
            String area,

            @Description("Id of the investment project that it is about.") @Nullable
            String project,

            @Description("Where sources say it stood. What editors record is added by recordCommitmentProgress.")
            @Nullable
            List<StatusInput> history,

            @Description("Documents, added to those there are; one of the same key takes its place.") @Nullable
            List<CitedSourceInput> sources,

            @Description("Key of the document it was taken from; may be left out when there is only one.") @Nullable
            String source) {
        Given given() {
            return new Given()
                    .put("id", id)
                    .countries("between", between)
                    .put("meeting", meeting)
                    .put("text", text)
                    .put("owner", owner)
                    .country("country", ownerCountry)
                    .put("stated", statedOn)
                    .put("due", due)
                    .put("area", area)
                    .put("project", project)
                    .each("history", history, StatusInput::given)
                    .each("sources", sources, CitedSourceInput::given)
                    .put("source", source);
        }
    }

    @Input("CommitmentStatusInput")
    @Description("Where a promise stood from a day on, as a source says.")
    public record StatusInput(
            @NonNull @Description("The day.") LocalDate date,

            @NonNull @Description("Where it stood.") CommitmentStatus status,

            @Description("What happened.") @Nullable String note,

            @Description("Address of what proves it.") @Nullable
            String evidence,

            @NonNull @Description("Key of the document that says so.")
            String source) {
        Given given() {
            return new Given()
                    .put("date", date)
                    .put("status", status)
                    .put("note", note)
                    .put("evidence", evidence)
                    .put("source", source);
        }
    }

    @Input("MilestoneInput")
    @Description("A milestone as an editor wants it. What is left out stays as it is.")
    public record MilestoneInput(
            @Description("Stable id of a new milestone.") @Nullable
            String id,

            @Description("The two countries; needed for a new milestone.") @Nullable
            List<CountryCodeScalar> between,

            @Description("What sort of event it is.") @Nullable
            MilestoneKind kind,

            @Description("Its titles by language; English is needed.") @Nullable
            List<LocalisedInput> titles,

            @Description("More about it.") @Nullable String description,

            @Description("When it happened: 2022-12-27, 2022-12 or 1986.") @Nullable
            String date,

            @Description("Id of the agreement it is about.") @Nullable
            String agreement,

            @Description("Documents, added to those there are; one of the same key takes its place.") @Nullable
            List<CitedSourceInput> sources,

            @Description("Key of the document it was taken from; may be left out when there is only one.") @Nullable
            String source) {
        Given given() {
            return new Given()
                    .put("id", id)
                    .countries("between", between)
                    .put("kind", kind)
                    .titles("title", titles)
                    .put("description", description)
                    .put("date", date)
                    .put("agreement", agreement)
                    .each("sources", sources, CitedSourceInput::given)
                    .put("source", source);
        }
    }
}
