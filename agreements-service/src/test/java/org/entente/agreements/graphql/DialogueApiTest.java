package org.entente.agreements.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.entente.agreements.Database;
import org.entente.agreements.Dossiers;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DialogueApiTest {
    private static final String OPEN = "aze-jpn-accelerate-investment-agreement";

    @BeforeEach
    void emptyDatabase() {
        Database.empty();
    }

    @Test
    void theMeetingOfSeptember2022SaysWhoSpokeAboutWhat() {
        Dossiers.importSample();

        JsonPath dialogue = dialogue("""
                bodies { id name level }
                meetings(first: 3) { totalCount pageInfo { hasNextPage endCursor } edges { node {
                  id number date { text } level place body { name } areas { code }
                  participants { name role organisationName organisation { id } country { code } } } } }""");
        assertThat(dialogue.getList("bodies.id"))
                .containsExactly("jpn-aze-economic-committee", "aze-jpn-state-commission");
        assertThat(dialogue.getInt("meetings.totalCount")).isEqualTo(6);
        assertThat(dialogue.getList("meetings.edges.node.id"))
                .containsExactly(
                        "aze-jpn-state-commission-12", "aze-jpn-2022-09-06-economy", "aze-jpn-2022-09-06-socar");
        assertThat(dialogue.getList("meetings.edges[1].node.areas.code"))
                .containsExactly(
                        "INDUSTRY",
                        "DIGITAL_ECONOMY",
                        "TOURISM",
                        "RENEWABLE_ENERGY",
                        "FOURTH_INDUSTRIAL_REVOLUTION",
                        "LEGAL_FRAMEWORK");
        assertThat(dialogue.getString("meetings.edges[1].node.participants[1].name"))
                .isEqualTo("Yoshihisa Suzuki");
        assertThat(dialogue.getString("meetings.edges[1].node.participants[1].organisation.id"))
                .isEqualTo("org-itochu");

        JsonPath next = dialogue(
                "meetings(first: 3, after: \"%s\") { edges { node { id number outcomes { agreement { id } } } } }"
                        .formatted(dialogue.getString("meetings.pageInfo.endCursor")));
        assertThat(next.getList("meetings.edges.node.id"))
                .containsExactly("aze-jpn-state-commission-11", "aze-jpn-2021-12-21", "aze-jpn-2018-09-05");
        assertThat(next.getInt("meetings.edges[0].node.number")).isEqualTo(11);
        assertThat(next.getString("meetings.edges[0].node.outcomes[0].agreement.id"))
                .isEqualTo("aze-jpn-jcm-2022");
    }

    @Test
    void milestonesComeInOrderWithTitlesInTheirLanguages() {
        Dossiers.importSample();

        JsonPath relation = Requests.query("""
                { relation(between: "AZE", and: "JPN") {
                    milestones { id kind date { text } title az: title(language: "az") agreement { id } source { url } } } }""").extract().jsonPath().setRootPath("data.relation");
        assertThat(relation.getList("milestones.date.text"))
                .containsExactly(
                        "1992-09-07",
                        "1994-09-20",
                        "1998-02-26",
                        "2000-01-21",
                        "2005-10-12",
                        "2021-05-03",
                        "2022",
                        "2022-09-07");
        assertThat(relation.getString("milestones[0].az")).isEqualTo("Diplomatik münasibətlərin qurulması");
        assertThat(relation.getString("milestones[6].title"))
                .isEqualTo("Year of friendship between Azerbaijan and Japan");
        assertThat(relation.getString("milestones[2].agreement.id")).isEqualTo("aze-jpn-friendship-1998");
    }

    @Test
    void commitmentsKeepTheirHistory() {
        Dossiers.importSample();

        JsonPath dialogue = dialogue(
                "openCommitments { id status version } commitments { id status history { date status note source { publisher } } }");
        assertThat(dialogue.getList("openCommitments.id")).containsExactly(OPEN);
        assertThat(dialogue.getList("commitments.status")).containsExactly("OPEN", "DONE");
        assertThat(dialogue.getList("commitments[1].history.status")).containsExactly("IN_PROGRESS", "DONE");
        assertThat(dialogue.getString("commitments[1].history[1].date")).isEqualTo("2022-12-27");
    }

    @Test
    void anEditorRecordsProgressUnderOnesNameAndItIsKeptWithTheFormerState() {
        Dossiers.importSample();
        String before = OffsetDateTime.now(ZoneOffset.UTC).toString();

        JsonPath recorded = Requests.mutate(record(OPEN, "IN_PROGRESS", "Second round held in Tokyo", 1))
                .extract()
                .jsonPath()
                .setRootPath("data.recordCommitmentProgress");
        assertThat(recorded.getString("status")).isEqualTo("IN_PROGRESS");
        assertThat(recorded.getInt("version")).isEqualTo(2);
        assertThat(recorded.getString("history[0].recordedBy")).isEqualTo("editor@test");
        assertThat(recorded.getString("history[0].note")).isEqualTo("Second round held in Tokyo");
        assertThat(recorded.<Object>get("history[0].source")).isNull();

        JsonPath then =
                Requests.query("""
                { relation(between: "AZE", and: "JPN") { dialogue(knownAsOf: "%s") { openCommitments { status version } } } }""".formatted(before)).extract().jsonPath().setRootPath("data.relation.dialogue");
        assertThat(then.getString("openCommitments[0].status")).isEqualTo("OPEN");
        assertThat(then.getInt("openCommitments[0].version")).isEqualTo(1);
    }

    @Test
    void anEditOfAnOldVersionIsAConflict() {
        Dossiers.importSample();
        Requests.mutate(record(OPEN, "IN_PROGRESS", "First", 1)).body("errors", equalTo(null));

        Requests.mutate(record(OPEN, "DONE", "Second", 1))
                .body("errors[0].extensions.code", equalTo("conflict"))
                .body("errors[0].message", containsString("is at version 2, not 1"));
        assertThat(dialogue("openCommitments { status }").getString("openCommitments[0].status"))
                .isEqualTo("IN_PROGRESS");
    }

    @Test
    void whatEditorsRecordedOutlivesALaterEditionOfTheDossier() {
        Dossiers.importSound(edition("Build a pilot plant"));
        Requests.mutate(record("pilot", "IN_PROGRESS", "Site chosen", 1)).body("errors", equalTo(null));
        Dossiers.importSound(edition("Build two pilot plants"));

        JsonPath dialogue = dialogue("openCommitments { text status version history { note } }");
        assertThat(dialogue.getString("openCommitments[0].text")).isEqualTo("Build two pilot plants");
        assertThat(dialogue.getString("openCommitments[0].status")).isEqualTo("IN_PROGRESS");
        assertThat(dialogue.getList("openCommitments[0].history.note")).containsExactly("Site chosen");
        assertThat(dialogue.getInt("openCommitments[0].version"))
                .as("the import told it anew, so an edit of what stood there before is a conflict")
                .isEqualTo(3);
        Requests.mutate(record("pilot", "DONE", "Finished", 2)).body("errors[0].extensions.code", equalTo("conflict"));
    }

    @Test
    void progressNeedsARoleAKnownCommitmentAndANote() {
        Dossiers.importSample();

        Requests.query(record(OPEN, "DONE", "No right to say so", 1)).body("data", equalTo(null));
        Requests.mutate(record("nothing", "DONE", "A note", 1))
                .body("errors[0].message", equalTo("there is no commitment 'nothing'"))
                .body("errors[0].extensions.code", equalTo("not-found"));
        Requests.mutate(record(OPEN, "DONE", "  ", 1))
                .body("errors[0].message", equalTo("the note has 0 characters; say in 1 to 2000 what happened"));
        assertThat(dialogue("openCommitments { version }").getInt("openCommitments[0].version"))
                .isEqualTo(1);
    }

    private static String record(String id, String status, String note, int version) {
        return """
                mutation { recordCommitmentProgress(id: "%s", status: %s, note: "%s", expectedVersion: %d) {
                    id status version history { status note recordedBy recordedAt source { title } } } }""".formatted(id, status, note, version);
    }

    private static String edition(String text) {
        return """
                dossier: pilot
                between: [AZE, JPN]
                sources: [{key: note, publisher: Ministry, title: Note}]
                commitments:
                  - {id: pilot, text: %s, owner: both sides, stated: 2024-01-01, source: note}
                """.formatted(text);
    }

    private static JsonPath dialogue(String fields) {
        return Requests.query("{ relation(between: \"AZE\", and: \"JPN\") { dialogue { %s } } }".formatted(fields))
                .extract()
                .jsonPath()
                .setRootPath("data.relation.dialogue");
    }
}
