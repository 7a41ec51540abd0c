package org.entente.agreements.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.entente.agreements.Database;
import org.entente.agreements.Dossiers;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EditTest {
    private static final String CREATE = """
            mutation { createAgreement(note: "from the gazette", input: {
                id: "solar", instrument: TREATY, titles: [{language: "en", text: "Agreement on solar power"}],
                areas: ["RENEWABLE_ENERGY"],
                sources: [{key: "gazette", publisher: "Ministry", title: "Gazette"}],
                parties: [{key: "aze", country: "AZE"}, {key: "jpn", country: "JPN"}],
                actions: [
                  {kind: SIGNATURE, date: "2030-03-01", source: "gazette"},
                  {kind: RATIFICATION, by: ["aze"], date: "2030-06", source: "gazette"}],
                provisions: [{key: "tariffs", title: "Tariffs", from: "2031-07-01", source: "gazette"}] }) {
              id version title parties { key name } actions { kind party { key } date { text } } provisions { key }
              changes { version action changedBy note fields { name } } } }""";

    @BeforeEach
    void sample() {
        Database.empty();
    }

    @Test
    void anEditorAddsAnAgreementThatAnswersAtOnce() {
        JsonPath made = data(CREATE, "createAgreement");
        assertThat(made.getInt("version")).isEqualTo(1);
        assertThat(made.getList("parties.key")).containsExactly("aze", "jpn");
        assertThat(made.getString("actions[1].party.key")).isEqualTo("aze");
        assertThat(made.getString("changes[0].action")).isEqualTo("CREATED");
        assertThat(made.getString("changes[0].changedBy")).isEqualTo("editor@test");
        assertThat(made.getString("changes[0].note")).isEqualTo("from the gazette");
        assertThat(made.getList("changes[0].fields.name")).contains("title", "parties", "actions", "provisions");
        assertThat(agreements()).containsExactly("solar");
        assertThat(Requests.query("{ searchAgreements(query: \"solar\") { totalCount } }")
                        .extract()
                        .<Integer>path("data.searchAgreements.totalCount"))
                .isEqualTo(1);
        Requests.mutate(CREATE)
                .body("errors[0].message", equalTo("agreement 'solar' is there already; change it instead"))
                .body("errors[0].extensions.code", equalTo("conflict"));
    }

    @Test
    void whatIsNotGivenStaysAndHistoryTellsBeforeAndAfter() {
        data(CREATE, "createAgreement");
        String then = OffsetDateTime.now(ZoneOffset.UTC).toString();
        JsonPath changed = data("""
                mutation { changeAgreement(id: "solar", expectedVersion: 1, clear: ["provisions"], input: {
                    titles: [{language: "en", text: "Treaty on solar power"}, {language: "az", text: "Günəş"}], place: "Baku" }) {
                  version title az: title(language: "az") place actions { kind } provisions { key }
                  changes { version fields { name before after } } } }""", "changeAgreement");

        assertThat(changed.getInt("version")).isEqualTo(2);
        assertThat(changed.getString("title")).isEqualTo("Treaty on solar power");
        assertThat(changed.getString("az")).isEqualTo("Günəş");
        assertThat(changed.getList("actions.kind")).containsExactly("SIGNATURE", "RATIFICATION");
        assertThat(changed.getList("provisions")).isEmpty();
        assertThat(changed.getList("changes.version")).containsExactly(2, 1);
        assertThat(changed.getList("changes[0].fields.name")).containsExactly("place", "provisions", "title");
        assertThat(changed.getString("changes[0].fields[0].after")).isEqualTo("Baku");
        assertThat(changed.getString("changes[0].fields[2].before")).contains("Agreement on solar power");

        JsonPath former = Requests.query(
                        "{ agreement(id: \"solar\", knownAsOf: \"%s\") { title version changes { version } } }"
                                .formatted(then))
                .extract()
                .jsonPath();
        assertThat(former.getString("data.agreement.title")).isEqualTo("Agreement on solar power");
        assertThat(former.getInt("data.agreement.version")).isEqualTo(1);
        assertThat(former.getList("data.agreement.changes.version")).containsExactly(1);
    }

    @Test
    void editsOutliveAnImportOfTheDossierTheyCameFromAndAStaleVersionIsAConflict() {
        Dossiers.importSound(dossier("First"));
        data(change("place: \"Tokyo\"", 1), "changeAgreement");
        Dossiers.importSound(dossier("Second"));

        JsonPath edited = data("{ agreement(id: \"wind\") { title place version } }", "agreement");
        assertThat(edited.getString("place")).isEqualTo("Tokyo");
        assertThat(edited.getString("title")).isEqualTo("First");
        assertThat(edited.getInt("version")).as("import, edit, import").isEqualTo(3);
        assertThat(agreements()).containsExactly("wind");
        Requests.mutate(change("place: \"Baku\"", 2))
                .body("errors[0].extensions.code", equalTo("conflict"))
                .body("errors[0].message", containsString("agreement 'wind' is at version 3, not 2"));
    }

    @Test
    void aWithdrawnEditGivesWayToWhatTheDossierTells() {
        Dossiers.importSound(dossier("First"));
        data(change("place: \"Tokyo\"", 1), "changeAgreement");
        assertThat(Requests.query("{ agreementReleases { number } }")
                        .extract()
                        .jsonPath()
                        .getList("data.agreementReleases"))
                .hasSize(1);
        int edit = Requests.query("{ agreementReleases(edits: true) { number edition } }")
                .extract()
                .path("data.agreementReleases[0].number");
        Requests.mutate("mutation { withdrawAgreementRelease(number: %d) { status } }".formatted(edit))
                .body("errors", equalTo(null));

        assertThat(data("{ agreement(id: \"wind\") { place } }", "agreement").<Object>get("place"))
                .isNull();
    }

    @Test
    void aDeletedAgreementIsGoneWhateverImportsTellAndStaysReadable() {
        Dossiers.importSound(dossier("First"));
        String then = OffsetDateTime.now(ZoneOffset.UTC).toString();
        Requests.mutate("mutation { deleteAgreement(id: \"wind\", expectedVersion: 1, note: \"never signed\") }")
                .body("data.deleteAgreement", equalTo("wind"));
        Dossiers.importSound(dossier("Second"));

        assertThat(agreements()).isEmpty();
        Requests.query(
                        "{ agreement(id: \"wind\") { id } relation(between: \"AZE\", and: \"JPN\") { agreements { id } } }")
                .body("data.agreement", equalTo(null))
                .body("data.relation.agreements", equalTo(List.of()));
        Requests.query("{ agreement(id: \"wind\", knownAsOf: \"%s\") { title } }".formatted(then))
                .body("data.agreement.title", equalTo("First"));
        Requests.query("{ agreementRecordChanges(type: AGREEMENT, id: \"wind\") { action note } }")
                .body("data.agreementRecordChanges[0].action", equalTo("DELETED"))
                .body("data.agreementRecordChanges[0].note", equalTo("never signed"));
    }

    @Test
    void mistakesAreToldWithPlaceAndValueAndNothingIsKept() {
        Requests.mutate(CREATE.replace("\"2030-06\"", "\"06.2030\"").replace("by: [\"aze\"]", "by: [\"arm\"]"))
                .body(
                        "errors[0].message",
                        equalTo(
                                "the agreement cannot be kept: actions[1].by: 'arm' is not the key of a party; they are [aze, jpn]; "
                                        + "actions[1].date '06.2030' is not a date such as 2022-12-27, 2022-12 or 1986"))
                .body("errors[0].extensions.code", equalTo("bad-user-input"));
        Requests.mutate(CREATE.replace("RENEWABLE_ENERGY", "FISHING"))
                .body("errors[0].message", containsString("'FISHING' is not a cooperation area"));
        Requests.query(CREATE).body("data", equalTo(null));
        Dossiers.importSound(dossier("First"));
        Requests.mutate(
                        "mutation { changeAgreement(id: \"wind\", expectedVersion: 1, input: {}, clear: [\"colour\"]) { id } }")
                .body(
                        "errors[0].message",
                        containsString("'colour' is nothing that can be cleared; that are [actions,"));
        Requests.mutate(
                        "mutation { changeAgreement(id: \"wind\", expectedVersion: 1, input: {}, clear: [\"titles\"]) { id } }")
                .body("errors[0].message", containsString("title: a mapping from languages to titles"));
        Requests.mutate("mutation { deleteAgreement(id: \"none\", expectedVersion: 1) }")
                .body("errors[0].extensions.code", equalTo("not-found"));
        assertThat(agreements()).containsExactly("wind");
        assertThat(data("{ agreement(id: \"wind\") { version } }", "agreement").getInt("version"))
                .isEqualTo(1);
    }

    @Test
    void textsAreSetAndTakenAway() {
        Dossiers.importSound(dossier("First"));
        JsonPath set = data("""
                mutation { setAgreementText(id: "wind", expectedVersion: 1, text: {
                    language: "en", content: "Article 1. Turbines.", authentic: true,
                    source: {key: "gazette", publisher: "Ministry", title: "Gazette"} }) {
                  version text { content source { title } } changes { fields { name } } } }""", "setAgreementText");
        assertThat(set.getString("text.content")).isEqualTo("Article 1. Turbines.");
        assertThat(set.getString("text.source.title")).isEqualTo("Gazette");
        assertThat(set.getList("changes[0].fields.name")).containsExactly("sources", "texts");
        assertThat(Requests.query("{ searchAgreements(query: \"turbine\") { edges { node { id } } } }")
                        .extract()
                        .<String>path("data.searchAgreements.edges[0].node.id"))
                .isEqualTo("wind");

        JsonPath removed = data(
                "mutation { removeAgreementText(id: \"wind\", expectedVersion: 2, language: \"en\") { texts { language } } }",
                "removeAgreementText");
        assertThat(removed.getList("texts")).isEmpty();
    }

    @Test
    void aWholeDialogueIsWrittenByHand() {
        String source = "sources: [{key: \"note\", publisher: \"Ministry\", title: \"Note\"}]";
        data("""
                mutation { createDialogueBody(input: {
                    id: "council", between: ["JPN", "AZE"], name: "Solar Council", level: OFFICIAL }) { id version } }""", "createDialogueBody");
        JsonPath meeting = data("""
                mutation { createMeeting(input: {
                    id: "council-3", between: ["AZE", "JPN"], body: "council", number: 3, title: "Third meeting", date: "2030-03",
                    level: OFFICIAL, agenda: ["Prices"], participants: [{name: "A. Aliyeva", role: CHAIR, country: "AZE"}],
                    outcomes: [{text: "A plant", project: "solar-park"}], documents: [{title: "Minutes"}], %s }) {
                  id version agenda chairs { name } body { name missingNumbers latestNumber } outcomes { project { id } } documents { title } } }""".formatted(source), "createMeeting");
        assertThat(meeting.getString("body.name")).isEqualTo("Solar Council");
        assertThat(meeting.getList("chairs.name")).containsExactly("A. Aliyeva");
        assertThat(meeting.getList("body.missingNumbers")).containsExactly(1, 2);
        assertThat(meeting.getString("outcomes[0].project.id")).isEqualTo("solar-park");
        data("""
                mutation { createCommitment(input: {
                    id: "plant", between: ["AZE", "JPN"], meeting: "council-3", text: "Build a plant", owner: "Ministry",
                    ownerCountry: "AZE", project: "solar-park", statedOn: "2030-03-05", due: "2031", %s }) { id version } }""".formatted(source), "createCommitment");
        data("""
                mutation { createMilestone(input: {
                    id: "friends", between: ["AZE", "JPN"], kind: RELATIONS, date: "2000-02-29",
                    titles: [{language: "en", text: "Relations"}], %s }) { id version } }""".formatted(source), "createMilestone");
        data("""
                mutation { changeMeeting(id: "council-3", expectedVersion: 1, input: { place: "Baku" }) {
                    version place agenda } }""", "changeMeeting");

        JsonPath relation = data("""
                { relation(between: "AZE", and: "JPN") {
                    anniversaries(from: "2029-01-01", to: "2035-12-31") { years round date { text } title milestone { id } }
                    dialogue {
                      bodies { id meetings { edges { node { id place version } } } }
                      meetings { edges { node { id commitments { id } } } }
                      before: openCommitments(on: "2031-12-31") { id overdue(on: "2031-12-31") }
                      after: openCommitments(on: "2032-01-01", overdueOnly: true) { id overdue(on: "2032-01-01") statusOn(date: "2032-01-01") }
                    } } }""", "relation");
        assertThat(relation.getList("anniversaries.date.text")).containsExactly("2030-02-28", "2035-02-28");
        assertThat(relation.getList("anniversaries.years")).containsExactly(30, 35);
        assertThat(relation.getString("dialogue.bodies[0].meetings.edges[0].node.place"))
                .isEqualTo("Baku");
        assertThat(relation.getList("dialogue.meetings.edges[0].node.commitments.id"))
                .containsExactly("plant");
        assertThat(relation.getList("dialogue.before.overdue")).containsExactly(false);
        assertThat(relation.getList("dialogue.after.id")).containsExactly("plant");

        JsonPath project = Requests.entities(
                        "InvestmentProject",
                        "meetings { id } commitments { id }",
                        List.of(Map.of("__typename", "InvestmentProject", "id", "solar-park")))
                .extract()
                .jsonPath();
        assertThat(project.getList("data._entities[0].meetings.id")).containsExactly("council-3");
        assertThat(project.getList("data._entities[0].commitments.id")).containsExactly("plant");

        JsonPath progress = data("""
                mutation { recordCommitmentProgress(id: "plant", status: DONE, note: "Built", expectedVersion: 1,
                    evidence: "https://example.org/plant") { version history { evidence } changes { version note fields { name before after } } } }""", "recordCommitmentProgress");
        assertThat(progress.getInt("version")).isEqualTo(2);
        assertThat(progress.getString("history[0].evidence")).isEqualTo("https://example.org/plant");
        assertThat(progress.getList("changes[0].fields.after")).containsExactly("DONE");
        Requests.mutate("mutation { deleteMilestone(id: \"friends\", expectedVersion: 1) }")
                .body("data.deleteMilestone", equalTo("friends"));
        Requests.mutate("mutation { deleteCommitment(id: \"plant\", expectedVersion: 2) }")
                .body("data.deleteCommitment", equalTo("plant"));
        data(
                "mutation { changeDialogueBody(id: \"council\", expectedVersion: 1, input: {name: \"Council\"}) { version } }",
                "changeDialogueBody");
    }

    @Test
    void versionsAndChangesOfManyRecordsCostOneStatementEach() {
        data(CREATE, "createAgreement");
        Dossiers.importSound(dossier("First"));
        assertThat(Statements.during(
                        () -> Requests.query("{ agreements { edges { node { version changes { version } } } } }")))
                .isEqualTo(3);
    }

    private static String change(String fields, int version) {
        return "mutation { changeAgreement(id: \"wind\", expectedVersion: %d, input: { %s }) { version } }"
                .formatted(version, fields);
    }

    private static String dossier(String title) {
        return """
                dossier: wind
                between: [AZE, JPN]
                sources: [{key: note, publisher: Ministry, title: Note}]
                agreements:
                  - id: wind
                    instrument: TREATY
                    title: {en: %s}
                    sources: [note]
                    parties: [{key: aze, country: AZE}, {key: jpn, country: JPN}]
                    actions: [{kind: SIGNATURE, date: 2030-03-01, source: note}]
                """.formatted(title);
    }

    private static List<String> agreements() {
        return Requests.query("{ agreements { edges { node { id } } } }")
                .extract()
                .jsonPath()
                .getList("data.agreements.edges.node.id", String.class);
    }

    private static JsonPath data(String query, String field) {
        JsonPath answer = Requests.mutate(query).extract().jsonPath();
        assertThat(answer.<Object>get("errors")).as(query).isNull();
        return answer.setRootPath("data." + field);
    }
}
