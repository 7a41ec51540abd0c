package org.entente.agreements.dossier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.agreements.agreement.CitedSource;
import org.entente.agreements.agreement.PartialDate;
import org.entente.agreements.dialogue.Commitment;
import org.entente.agreements.dialogue.CommitmentStatus;
import org.entente.agreements.dialogue.DialogueBody;
import org.entente.agreements.dialogue.DialogueLevel;
import org.entente.agreements.dialogue.Meeting;
import org.entente.agreements.dialogue.MeetingDocument;
import org.entente.agreements.dialogue.Milestone;
import org.entente.agreements.dialogue.MilestoneKind;
import org.entente.agreements.dialogue.OfPair;
import org.entente.agreements.dialogue.Outcome;
import org.entente.agreements.dialogue.Participant;
import org.entente.agreements.dialogue.ParticipantRole;
import org.entente.agreements.dialogue.StatusEntry;
import org.entente.agreements.dialogue.ToldDialogue;
import org.entente.agreements.dossier.Mentions.Kind;
import org.entente.kernel.country.CountryCode;

/** Reads {@code bodies}, {@code meetings}, {@code commitments} and {@code milestones} of a dossier. */
final class DialogueReader {
    static final Set<String> BODY = keys("id", "name", "level", "description", "between");
    static final Set<String> MEETING = keys(
            "id",
            "body",
            "number",
            "title",
            "date",
            "place",
            "level",
            "summary",
            "areas",
            "agenda",
            "participants",
            "outcomes",
            "documents",
            "source",
            "between");
    private static final Set<String> PARTICIPANT =
            keys("name", "role", "position", "organisation", "organisationId", "country");
    private static final Set<String> OUTCOME = keys("text", "agreement", "project");
    private static final Set<String> DOCUMENT = keys("title", "language", "url");
    static final Set<String> COMMITMENT = keys(
            "id", "meeting", "text", "owner", "country", "stated", "due", "area", "project", "history", "source",
            "between");
    private static final Set<String> ENTRY = keys("date", "status", "note", "evidence", "source");
    static final Set<String> MILESTONE =
            keys("id", "kind", "title", "description", "date", "agreement", "source", "between");

    private final Sources sources;
    private final Mentions mentions;
    private final Set<String> areas;
    private final Pairing pairing;

    DialogueReader(Sources sources, Mentions mentions, Set<String> areas, Pairing pairing) {
        this.sources = sources;
        this.mentions = mentions;
        this.areas = areas;
        this.pairing = pairing;
    }

    ToldDialogue read(YamlMap dossier) {
        return new ToldDialogue(
                dossier.each("bodies", BODY, this::body),
                dossier.each("meetings", MEETING, this::meeting),
                dossier.each("commitments", COMMITMENT, this::commitment),
                dossier.each("milestones", MILESTONE, this::milestone));
    }

    private Optional<OfPair<DialogueBody>> body(YamlMap map) {
        String id = mentions.defines(map, Kind.BODY);
        String name = map.text("name");
        DialogueLevel level = map.constant("level", DialogueLevel.class);
        return pairing.of(map, () -> new DialogueBody(id, name, level, map.findText("description")));
    }

    private Optional<OfPair<Meeting>> meeting(YamlMap map) {
        String id = mentions.defines(map, Kind.MEETING);
        String body = map.findText("body");
        mentions.refers(map, "body", Kind.BODY);
        Integer number = map.findNumber("number");
        if (number != null && body == null) {
            map.reject("number", "only a body numbers its meetings");
        }
        String title = map.text("title");
        PartialDate date = map.date("date");
        DialogueLevel level = map.constant("level", DialogueLevel.class);
        List<String> codes = AgreementReader.areas(map, "areas", areas);
        List<Participant> participants = map.each("participants", PARTICIPANT, DialogueReader::participant);
        List<Outcome> outcomes = map.each("outcomes", OUTCOME, this::outcome);
        List<String> agenda = map.texts("agenda");
        List<MeetingDocument> documents = map.each("documents", DOCUMENT, DialogueReader::document);
        CitedSource source = sources.cited(map);
        return pairing.of(
                map,
                () -> new Meeting(
                        id,
                        body,
                        number,
                        title,
                        date,
                        map.findText("place"),
                        level,
                        map.findText("summary"),
                        codes,
                        agenda,
                        participants,
                        outcomes,
                        documents,
                        source));
    }

    private static Optional<Participant> participant(YamlMap map) {
        String name = map.text("name");
        ParticipantRole role = map.constant("role", ParticipantRole.class);
        CountryCode country = map.findCountry("country");
        return map.ifSound(() -> new Participant(
                name,
                role,
                map.findText("position"),
                map.findText("organisation"),
                map.findText("organisationId"),
                country));
    }

    private Optional<Outcome> outcome(YamlMap map) {
        mentions.refers(map, "agreement", Kind.AGREEMENT);
        String text = map.text("text");
        return map.ifSound(() -> new Outcome(text, map.findText("agreement"), map.findText("project")));
    }

    private static Optional<MeetingDocument> document(YamlMap map) {
        String title = map.text("title");
        String language = map.has("language") ? map.language("language") : null;
        return map.ifSound(() -> new MeetingDocument(title, language, map.findText("url")));
    }

    private Optional<OfPair<Commitment>> commitment(YamlMap map) {
        String id = mentions.defines(map, Kind.COMMITMENT);
        String text = map.text("text");
        String owner = map.text("owner");
        CountryCode country = map.findCountry("country");
        mentions.refers(map, "meeting", Kind.MEETING);
        var stated = map.day("stated");
        PartialDate due = map.findDate("due");
        String area =
                AgreementReader.areas(map, "area", areas).stream().findFirst().orElse(null);
        List<StatusEntry> history = map.each("history", ENTRY, this::entry);
        CitedSource source = sources.cited(map);
        return pairing.of(
                map,
                () -> new Commitment(
                        id,
                        map.findText("meeting"),
                        text,
                        owner,
                        country,
                        stated,
                        due,
                        area,
                        map.findText("project"),
                        source,
                        0,
                        history));
    }

    private Optional<StatusEntry> entry(YamlMap map) {
        var date = map.day("date");
        CommitmentStatus status = map.constant("status", CommitmentStatus.class);
        CitedSource source = sources.cited(map);
        return map.ifSound(() ->
                new StatusEntry(date, status, map.findText("note"), map.findText("evidence"), source, null, null));
    }

    private Optional<OfPair<Milestone>> milestone(YamlMap map) {
        String id = mentions.defines(map, Kind.MILESTONE);
        mentions.refers(map, "agreement", Kind.AGREEMENT);
        MilestoneKind kind = map.constant("kind", MilestoneKind.class);
        Map<String, String> titles = map.titles("title");
        PartialDate date = map.date("date");
        CitedSource source = sources.cited(map);
        return pairing.of(
                map,
                () -> new Milestone(
                        id, kind, titles, map.findText("description"), date, map.findText("agreement"), source));
    }

    private static Set<String> keys(String... keys) {
        return new LinkedHashSet<>(List.of(keys));
    }
}
