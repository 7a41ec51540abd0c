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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows from the law in force follows from edits as from imports. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EditedLawTest {
    private static final String LIST =
            "treaty_id,full_title,short_title,type,status,parties,date_of_signature,date_of_entry_into_force,termination_date,text\n"
                    + "1,,Azerbaijan - Japan BIT (2000),BITs,Signed (not in force),\"Azerbaijan, Japan\",2000-01-01,,,\n"
                    + "2,,Azerbaijan - Norway BIT (2000),BITs,In force,\"Azerbaijan, Norway\",2000-01-01,2001-01-01,,\n"
                    + "3,,Atlantis - Japan BIT (2000),BITs,In force,\"Atlantis, Japan\",2000-01-01,2001-01-01,,\n";
    private static final String MORE =
            "4,,Chile - Peru BIT (2000),BITs,Signed (not in force),\"Chile, Peru\",2000-01-01,,,\n";
    private static final String WITH_JAPAN = "iia-azerbaijan-japan-bit-2000";
    private static final String WITH_NORWAY = "iia-azerbaijan-norway-bit-2000";
    private static final String WITH_ATLANTIS = "iia-atlantis-japan-bit-2000";
    private static final String GAZETTE = "sources: [{key: \"gazette\", publisher: \"Ministry\", title: \"Gazette\"}]";
    private static final String RATIFIED = GAZETTE + """
            , actions: [{kind: SIGNATURE, date: "2000-01-01", source: "gazette"},
              {kind: RATIFICATION, by: ["aze"], date: "2001-01-01", source: "gazette"},
              {kind: RATIFICATION, by: ["jpn"], date: "2002-01-01", source: "gazette"},
              {kind: ENTRY_INTO_FORCE, date: "2002-02-01", source: "gazette"}]""";

    @BeforeEach
    void list() {
        Database.empty();
        importList(LIST);
    }

    @Test
    void aRatificationByAnEditorHoldsFromItsMomentOnUntilItIsWithdrawn() {
        assertThat(law(null))
                .isEqualTo(new Law(List.of("AZE", "NOR"), List.of(1, 1), 1, List.of(), List.of(), List.of(1)));
        String before = now();
        change(WITH_JAPAN, 1, RATIFIED);

        Law ratified = new Law(
                List.of("AZE", "JPN", "NOR"),
                List.of(2, 1, 1),
                2,
                List.of(WITH_JAPAN),
                List.of("2002-02-01"),
                List.of(2));
        assertThat(law(null)).isEqualTo(ratified);
        assertThat(law(before).inForce()).isEmpty();
        assertThat(law(before).counts()).containsExactly(1, 1);
        String edited = now();

        importList(LIST + MORE);
        assertThat(law(null)).as("after the list was imported anew").isEqualTo(ratified);
        assertThat(data("{ agreement(id: \"%s\") { sameAs { id } } }".formatted(WITH_JAPAN))
                        .getList("agreement.sameAs"))
                .as("no telling is another than itself")
                .isEmpty();
        withdrawLatestEdit();
        assertThat(law(null).inForce()).isEmpty();
        assertThat(law(null).counts()).containsExactly(1, 1);
        assertThat(law(edited)).isEqualTo(ratified);
    }

    @Test
    void aDeletedAgreementCountsNowhereUntilTheDeletionIsWithdrawn() {
        String before = now();
        Requests.mutate("mutation { deleteAgreement(id: \"%s\", expectedVersion: 1) }".formatted(WITH_NORWAY))
                .body("data.deleteAgreement", equalTo(WITH_NORWAY));
        importList(LIST + MORE);

        assertThat(law(null).countries()).isEmpty();
        assertThat(law(null).pairs()).isZero();
        assertThat(data("""
                        { agreementStates(on: "2020-01-01") { state agreements }
                          relation(between: "AZE", and: "NOR") {
                            legalFramework(on: "2020-01-01") { inForce { agreement { id } } terminated { agreement { id } } }
                            legalTimeline(from: "1990-01-01", to: "2020-01-01") { on } } }""")).satisfies(answer -> {
            assertThat(answer.getList("agreementStates")).containsExactly(Map.of("state", "SIGNED", "agreements", 2));
            assertThat(answer.getList("relation.legalFramework.inForce")).isEmpty();
            assertThat(answer.getList("relation.legalFramework.terminated")).isEmpty();
            assertThat(answer.getList("relation.legalTimeline")).isEmpty();
        });
        assertThat(law(before).countries()).containsExactly("AZE", "NOR");

        withdrawLatestEdit();
        assertThat(law(null).countries()).containsExactly("AZE", "NOR");
    }

    @Test
    void whatTookThePlaceOfAnotherGivesItBackWhenItIsEditedOrDeleted() {
        Dossiers.importSound("""
                dossier: two
                between: [AZE, JPN]
                sources: [{key: s, publisher: P, title: T}]
                agreements:
                  - id: older
                    instrument: TREATY
                    title: {en: Older}
                    sources: [s]
                    parties: [{key: aze, country: AZE}, {key: jpn, country: JPN}]
                    actions: [{kind: ENTRY_INTO_FORCE, date: 1990-01-01, source: s}]
                  - id: newer
                    instrument: TREATY
                    title: {en: Newer}
                    sources: [s]
                    parties: [{key: aze, country: AZE}, {key: jpn, country: JPN}]
                    actions: [{kind: ENTRY_INTO_FORCE, date: 2010-01-01, source: s}]
                    links: [{kind: SUPERSEDES, agreement: older}]
                """);
        assertThat(law(null).inForce()).containsExactly("newer");
        assertThat(law(null).counts()).containsExactly(2, 1, 1);
        String before = now();

        change("newer", 1, "links: []");
        assertThat(law(null).inForce()).containsExactly("newer", "older");
        assertThat(law(null).counts()).containsExactly(3, 2, 1);
        assertThat(law(before).counts()).containsExactly(2, 1, 1);

        Requests.mutate("mutation { deleteAgreement(id: \"newer\", expectedVersion: 2) }")
                .body("data.deleteAgreement", equalTo("newer"));
        assertThat(law(null).inForce()).containsExactly("older");
        assertThat(law(null).counts()).containsExactly(2, 1, 1);

        withdrawLatestEdit();
        assertThat(law(null).inForce()).as("the edit before the deletion").containsExactly("newer", "older");
    }

    @Test
    void whatAnEditorSaysIsGoneByBeforeWhatAnotherSourceTells() {
        Dossiers.importSound("""
                dossier: same
                between: [AZE, JPN]
                sources: [{key: s, publisher: P, title: T}]
                agreements:
                  - id: own-telling
                    instrument: TREATY
                    kinds: [INVESTMENT_TREATY]
                    title: {en: Investment treaty}
                    sources: [s]
                    parties: [{key: aze, country: AZE}, {key: jpn, country: JPN}]
                    actions: [{kind: SIGNATURE, date: 2000-01-01, source: s}]
                    links: [{kind: SAME_AS, agreement: %s}]
                """.formatted(WITH_JAPAN));
        assertThat(law(null).inForce()).isEmpty();
        change(WITH_JAPAN, 1, RATIFIED);

        assertThat(law(null).inForce()).containsExactly(WITH_JAPAN);
        assertThat(law(null).counts()).as("one agreement, told twice").containsExactly(2, 1, 1);
    }

    @Test
    void aNameThatAnEditorResolvesIsUnmatchedNoMoreAndBinds() {
        assertThat(data("{ unmatchedParties { name } }").getList("unmatchedParties.name"))
                .containsExactly("Atlantis");
        change(WITH_ATLANTIS, 1, "place: \"Tokyo\"");
        JsonPath kept = data("{ agreement(id: \"%s\") { parties { name kind } } unmatchedParties { name publisher } }"
                .formatted(WITH_ATLANTIS));
        assertThat(kept.getList("agreement.parties.kind")).containsExactly("UNRESOLVED", "COUNTRY");
        assertThat(kept.getList("unmatchedParties"))
                .containsExactly(Map.of("name", "Atlantis", "publisher", "Entente"));

        change(WITH_ATLANTIS, 2, "parties: [{key: \"party-1\", country: \"GRC\"}, {key: \"jpn\", country: \"JPN\"}]");
        assertThat(data("{ unmatchedParties { name } }").getList("unmatchedParties"))
                .isEmpty();
        assertThat(law(null).countries()).containsExactly("AZE", "GRC", "JPN", "NOR");
    }

    @Test
    void aNewAgreementIsLinkedToTheSameOfAListAndAChangeLeavesItToTheEditor() {
        data("""
                mutation { createAgreement(input: { id: "own", instrument: TREATY, kinds: [INVESTMENT_TREATY],
                    titles: [{language: "en", text: "Azerbaijan - Norway BIT"}], %s,
                    parties: [{key: "aze", country: "AZE"}, {key: "nor", country: "NOR"}],
                    actions: [{kind: SIGNATURE, date: "2000-01-01", source: "gazette"},
                      {kind: ENTRY_INTO_FORCE, date: "2001-01-01", source: "gazette"}] }) { id } }""".formatted(GAZETTE));
        String duplicates =
                "{ duplicateAgreements(first: 5) { totalCount stated nodes { confidence reason agreement { id } other { id } } } }";
        JsonPath found = data(duplicates);
        assertThat(found.getString("duplicateAgreements.nodes[0].agreement.id")).isEqualTo("own");
        assertThat(found.getString("duplicateAgreements.nodes[0].other.id")).isEqualTo(WITH_NORWAY);
        Object confidence = found.get("duplicateAgreements.nodes[0].confidence");
        String reason = found.getString("duplicateAgreements.nodes[0].reason");

        change("own", 1, "place: \"Oslo\"");
        JsonPath kept = data(duplicates);
        assertThat(kept.<Object>get("duplicateAgreements.nodes[0].confidence")).isEqualTo(confidence);
        assertThat(kept.getString("duplicateAgreements.nodes[0].reason")).isEqualTo(reason);
        assertThat(kept.getInt("duplicateAgreements.stated")).isZero();

        change("own", 2, """
                links: [{kind: SAME_AS, agreement: "%s", confidence: 0.51, note: "the editor's doubt"}]""".formatted(WITH_NORWAY));
        assertThat(data(duplicates).getString("duplicateAgreements.nodes[0].reason"))
                .isEqualTo("the editor's doubt");
        assertThat(data(duplicates).getFloat("duplicateAgreements.nodes[0].confidence"))
                .isEqualTo(0.51f);
        assertThat(law(null).counts()).containsExactly(1, 1);

        change("own", 3, "links: []");
        assertThat(data(duplicates).getInt("duplicateAgreements.totalCount")).isZero();
        assertThat(law(null).counts()).as("two agreements now").containsExactly(2, 2);
    }

    @Test
    void clausesAndSuretyThatCannotBeAreRefusedByName() {
        Requests.mutate(mutation(WITH_JAPAN, 1, GAZETTE + ", sunset: {years: 0, source: \"gazette\"}"))
                .body("errors[0].message", containsString("sunset.years '0' is not a whole number from 1 to 999999"));
        Requests.mutate(mutation(WITH_JAPAN, 1, "links: [{kind: SAME_AS, agreement: \"other\", confidence: 1.5}]"))
                .body(
                        "errors[0].message",
                        containsString("links[0].confidence '1.5' is not a number above 0 and up to 1"));
        Requests.mutate(mutation(
                        WITH_JAPAN,
                        1,
                        "links: [{kind: SUPERSEDES, agreement: \"%s\", confidence: 0.5}]".formatted(WITH_NORWAY)))
                .body("errors[0].message", containsString("only a SAME_AS is more or less sure"));
        assertThat(law(null).inForce()).isEmpty();
    }

    @Test
    void answersOfTheLawCostAsFewStatementsAsWithoutEdits() {
        change(WITH_JAPAN, 1, RATIFIED);
        change(WITH_NORWAY, 1, "place: \"Oslo\"");

        assertThat(Statements.during(() -> data("""
                        { inForceCounts(on: "2020-01-01") { inForce } inForceMatrix(on: "2020-01-01") { pairs }
                          agreementStates(on: "2020-01-01") { state } }"""))).isEqualTo(2);
        assertThat(Statements.during(() -> data("""
                        { relation(between: "AZE", and: "JPN") {
                            early: legalFramework(on: "1999-01-01") { inForce { agreement { id } } }
                            late: legalFramework(on: "2020-01-01") { inForce { agreement { id } } }
                            legalTimeline(from: "1990-01-01", to: "2020-01-01") { on } } }"""))).isEqualTo(2);
    }

    private record Law(
            List<String> countries,
            List<Integer> counts,
            int pairs,
            List<String> inForce,
            List<String> changes,
            List<Integer> statesInForce) {}

    /** What is in force in 2020: of all countries, and between Azerbaijan and Japan; since when; and how many in all. */
    private static Law law(@Nullable String knownAsOf) {
        JsonPath answer = Requests.query("""
                        query($known: DateTime) {
                          inForceCounts(on: "2020-01-01", knownAsOf: $known) { country { code } inForce }
                          inForceMatrix(on: "2020-01-01", knownAsOf: $known) { pairs }
                          agreementStates(on: "2020-01-01", knownAsOf: $known) { state agreements }
                          relation(between: "AZE", and: "JPN") {
                            legalFramework(on: "2020-01-01", knownAsOf: $known) { inForce { agreement { id } } }
                            legalTimeline(from: "1990-01-01", to: "2020-01-01", knownAsOf: $known) { on after } } }""", knownAsOf == null ? Map.of() : Map.of("known", knownAsOf))
                .extract()
                .jsonPath()
                .setRootPath("data");
        return new Law(
                answer.getList("inForceCounts.country.code"),
                answer.getList("inForceCounts.inForce"),
                answer.getInt("inForceMatrix.pairs"),
                answer.getList("relation.legalFramework.inForce.agreement.id"),
                answer.getList("relation.legalTimeline.findAll { it.after == 'IN_FORCE' }.on"),
                answer.getList("agreementStates.findAll { it.state == 'IN_FORCE' }.agreements"));
    }

    private static void withdrawLatestEdit() {
        int edit = data("{ agreementReleases(edits: true) { number edition } }")
                .getInt("agreementReleases.find { it.edition.startsWith('agreement ') }.number");
        data("mutation { withdrawAgreementRelease(number: %d) { status } }".formatted(edit));
    }

    private static void change(String id, int version, String fields) {
        data(mutation(id, version, fields));
    }

    private static String mutation(String id, int version, String fields) {
        return "mutation { changeAgreement(id: \"%s\", expectedVersion: %d, input: { %s }) { version } }"
                .formatted(id, version, fields);
    }

    private static void importList(String list) {
        assertThat(Requests.importText("iia-navigator", list, Map.of())).containsEntry("state", "PUBLISHED");
    }

    private static String now() {
        return OffsetDateTime.now(ZoneOffset.UTC).toString();
    }

    private static JsonPath data(String query) {
        JsonPath answer = Requests.mutate(query).extract().jsonPath();
        assertThat(answer.<Object>get("errors")).as(query).isNull();
        return answer.setRootPath("data");
    }
}
