package org.entente.agreements.dialogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.entente.agreements.agreement.PartialDate;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;
import org.jspecify.annotations.Nullable;

/** Writes dialogue under a release, on the import's own connection; the sources must be written already. */
@ApplicationScoped
public class DialogueWriter {
    private static final String BODY = """
            insert into dialogue_body (release_id, country_low, country_high, id, name, level, description)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String MEETING = """
            insert into meeting (release_id, country_low, country_high, id, body_id, number, title, on_date,
                precision, place, level, summary, areas, source_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, ','), ?)""";
    private static final String PARTICIPANT = """
            insert into meeting_participant (release_id, meeting_id, ordinal, name, role, position, organisation,
                organisation_id, country)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String OUTCOME =
            "insert into meeting_outcome (release_id, meeting_id, ordinal, text, agreement_id, project_id) values (?, ?, ?, ?, ?, ?)";
    private static final String AGENDA =
            "insert into meeting_agenda (release_id, meeting_id, ordinal, text) values (?, ?, ?, ?)";
    private static final String DOCUMENT =
            "insert into meeting_document (release_id, meeting_id, ordinal, title, language, url) values (?, ?, ?, ?, ?, ?)";
    private static final String COMMITMENT = """
            insert into commitment (release_id, country_low, country_high, id, meeting_id, text, owner,
                owner_country, stated_on, due_on, due_precision, area, project_id, source_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ENTRY = """
            insert into commitment_status (release_id, commitment_id, ordinal, on_date, status, note, evidence,
                source_key)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String MILESTONE = """
            insert into milestone (release_id, country_low, country_high, id, kind, titles, description, on_date,
                precision, agreement_id, source_key)
            values (?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?)""";

    private final CountryReference reference = CountryReference.standard();
    private final ObjectMapper json;

    DialogueWriter(ObjectMapper json) {
        this.json = json;
    }

    /** Writes it all. */
    public void write(Connection connection, int release, ToldDialogue told) throws SQLException {
        try (Rows rows = new Rows(connection, BODY)) {
            for (OfPair<DialogueBody> each : told.bodies()) {
                DialogueBody body = each.item();
                pair(rows, release, each.pair())
                        .add(body.id(), body.name(), body.level().name(), body.description())
                        .end();
            }
        }
        try (Rows rows = new Rows(connection, MEETING)) {
            for (OfPair<Meeting> each : told.meetings()) {
                meeting(pair(rows, release, each.pair()), each.item());
            }
        }
        try (Rows participants = new Rows(connection, PARTICIPANT);
                Rows outcomes = new Rows(connection, OUTCOME)) {
            for (OfPair<Meeting> each : told.meetings()) {
                parts(participants, outcomes, release, each.item());
            }
        }
        try (Rows agenda = new Rows(connection, AGENDA);
                Rows documents = new Rows(connection, DOCUMENT)) {
            for (OfPair<Meeting> each : told.meetings()) {
                papers(agenda, documents, release, each.item());
            }
        }
        try (Rows rows = new Rows(connection, COMMITMENT)) {
            for (OfPair<Commitment> each : told.commitments()) {
                commitment(pair(rows, release, each.pair()), each.item());
            }
        }
        try (Rows rows = new Rows(connection, ENTRY)) {
            for (OfPair<Commitment> each : told.commitments()) {
                history(rows, release, each.item());
            }
        }
        try (Rows rows = new Rows(connection, MILESTONE)) {
            for (OfPair<Milestone> each : told.milestones()) {
                milestone(pair(rows, release, each.pair()), each.item());
            }
        }
    }

    private Rows pair(Rows rows, int release, CountryPair pair) throws SQLException {
        return rows.add(release, numeric(pair.low()), numeric(pair.high()));
    }

    private static void meeting(Rows rows, Meeting meeting) throws SQLException {
        rows.add(meeting.id(), meeting.bodyId(), meeting.number(), meeting.title())
                .add(meeting.date().first(), meeting.date().precision().name(), meeting.place())
                .add(meeting.level().name(), meeting.summary(), String.join(",", meeting.areas()))
                .add(meeting.source().key())
                .end();
    }

    private void parts(Rows participants, Rows outcomes, int release, Meeting meeting) throws SQLException {
        List<Participant> people = meeting.participants();
        for (int i = 0; i < people.size(); i++) {
            Participant one = people.get(i);
            participants
                    .add(release, meeting.id(), i, one.name(), one.role().name(), one.position())
                    .add(one.organisation(), one.organisationId(), numeric(one.country()))
                    .end();
        }
        for (int i = 0; i < meeting.outcomes().size(); i++) {
            Outcome outcome = meeting.outcomes().get(i);
            outcomes.add(release, meeting.id(), i, outcome.text(), outcome.agreementId(), outcome.projectId())
                    .end();
        }
    }

    private static void papers(Rows agenda, Rows documents, int release, Meeting meeting) throws SQLException {
        for (int i = 0; i < meeting.agenda().size(); i++) {
            agenda.add(release, meeting.id(), i, meeting.agenda().get(i)).end();
        }
        for (int i = 0; i < meeting.documents().size(); i++) {
            MeetingDocument document = meeting.documents().get(i);
            documents
                    .add(release, meeting.id(), i, document.title(), document.language(), document.url())
                    .end();
        }
    }

    private void commitment(Rows rows, Commitment commitment) throws SQLException {
        PartialDate due = commitment.due();
        rows.add(commitment.id(), commitment.meetingId(), commitment.text(), commitment.owner())
                .add(numeric(commitment.ownerCountry()), commitment.statedOn())
                .add(
                        due == null ? null : due.first(),
                        due == null ? null : due.precision().name())
                .add(
                        commitment.area(),
                        commitment.projectId(),
                        commitment.source().key())
                .end();
    }

    private static void history(Rows rows, int release, Commitment commitment) throws SQLException {
        for (int i = 0; i < commitment.history().size(); i++) {
            StatusEntry entry = commitment.history().get(i);
            if (entry.source() != null) {
                rows.add(
                                release,
                                commitment.id(),
                                i,
                                entry.date(),
                                entry.status().name(),
                                entry.note())
                        .add(entry.evidence(), entry.source().key())
                        .end();
            }
        }
    }

    private void milestone(Rows rows, Milestone milestone) throws SQLException {
        rows.add(milestone.id(), milestone.kind().name(), titles(milestone), milestone.description())
                .add(milestone.date().first(), milestone.date().precision().name())
                .add(milestone.agreementId(), milestone.source().key())
                .end();
    }

    private String titles(Milestone milestone) {
        try {
            return json.writeValueAsString(milestone.titles());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("titles did not turn into JSON", e);
        }
    }

    private @Nullable Integer numeric(@Nullable CountryCode code) {
        return code == null ? null : reference.require(code).numeric();
    }
}
