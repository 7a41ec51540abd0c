package org.entente.agreements.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
class WorldApiTest {
    private static final String TREATIES =
            "treaty_id,full_title,short_title,type,status,parties,date_of_signature,date_of_entry_into_force,termination_date,text\n"
                    + "1,,A BIT (2000),BITs,In force,\"Azerbaijan, Japan\",2000-01-01,2001-01-01,,\n"
                    + "2,,B BIT (2000),BITs,Terminated,\"Azerbaijan, Norway\",2000-01-01,2001-01-01,2010-01-01,\n"
                    + "3,,C BIT (2000),BITs,Terminated,\"Azerbaijan, Chile\",2000-01-01,,2010-01-01,\n"
                    + "4,,D FTA (2000),TIPs,In force,\"Japan, EFTA (European Free Trade Association)\",2000-01-01,2001-01-01,,\n";

    @BeforeEach
    void treaties() {
        Database.empty();
        assertThat(Requests.importText("iia-navigator", TREATIES, Map.of())).containsEntry("state", "PUBLISHED");
    }

    @Test
    void countsAndMatrixFollowFromWhoIsBoundToWhomOnTheDay() {
        JsonPath answer = query("""
                { early: inForceCounts(on: "2005-01-01") { country { code } inForce partners }
                  late: inForceCounts(on: "2012-01-01", kinds: [INVESTMENT_TREATY]) { country { code } inForce partners }
                  one: inForceCounts(on: "2005-01-01", countries: ["AZ"]) { country { code } inForce partners }
                  inForceMatrix(on: "2005-01-01") { pairs rows { country partners inForce } } }""").setRootPath("data");

        assertThat(answer.getList("early.country.code")).containsExactly("AZE", "CHE", "ISL", "JPN", "LIE", "NOR");
        assertThat(answer.getList("early.inForce")).containsExactly(2, 1, 1, 2, 1, 2);
        assertThat(answer.getList("early.partners")).containsExactly(2, 1, 1, 5, 1, 2);
        assertThat(answer.getList("late.country.code")).containsExactly("AZE", "JPN");
        assertThat(answer.getList("one.inForce")).containsExactly(2);
        assertThat(answer.getInt("inForceMatrix.pairs")).isEqualTo(6);
        assertThat(answer.getList("inForceMatrix.rows[0].partners")).containsExactly("JPN", "NOR");
        assertThat(answer.getList("inForceMatrix.rows[0].inForce")).containsExactly(1, 1);
    }

    @Test
    void anAgreementThatEndedBeforeItWasInForceIsCountedAsNever() {
        assertThat(query("""
                        { agreementStates(on: "2012-01-01") { state agreements } }""").getList("data.agreementStates"))
                .containsExactlyInAnyOrder(
                        Map.of("state", "IN_FORCE", "agreements", 2),
                        Map.of("state", "ENDED", "agreements", 1),
                        Map.of("state", "NEVER_IN_FORCE", "agreements", 1));
    }

    @Test
    void whatWasKnownBeforeTheImportWasNothing() {
        String before = OffsetDateTime.now(ZoneOffset.UTC).minusDays(1).toString();
        JsonPath answer = Requests.query("""
                        query($known: DateTime) {
                          inForceCounts(on: "2005-01-01", knownAsOf: $known) { inForce }
                          agreementStates(on: "2005-01-01", knownAsOf: $known) { state }
                          inForceMatrix(on: "2005-01-01", knownAsOf: $known) { pairs }
                          unmatchedParties(knownAsOf: $known) { name }
                          duplicateAgreements(knownAsOf: $known) { totalCount }
                          relation(between: "AZE", and: "JPN") {
                            legalTimeline(from: "2000-01-01", to: "2020-01-01", knownAsOf: $known) { on } } }""", Map.of("known", before))
                .extract()
                .jsonPath()
                .setRootPath("data");

        assertThat(answer.getList("inForceCounts")).isEmpty();
        assertThat(answer.getList("agreementStates")).isEmpty();
        assertThat(answer.getInt("inForceMatrix.pairs")).isZero();
        assertThat(answer.getInt("duplicateAgreements.totalCount")).isZero();
        assertThat(answer.getList("relation.legalTimeline")).isEmpty();
    }

    @Test
    void oneQuestionCostsTwoStatementsHoweverOftenItIsAsked() {
        assertThat(Statements.during(() -> query("""
                        { a: inForceCounts(on: "2005-01-01") { inForce }
                          b: inForceMatrix(on: "2005-01-01") { pairs }
                          c: agreementStates(on: "2005-01-01") { state } }"""))).isEqualTo(2);
    }

    @Test
    void aSunsetClauseOfADossierIsToldWithWhatItProtects() {
        Database.empty();
        Dossiers.importSound("""
                dossier: sunset
                between: [AZE, JPN]
                sources: [{key: s, publisher: P, title: T}]
                agreements:
                  - id: old-bit
                    instrument: TREATY
                    title: {en: Old treaty}
                    sources: [s]
                    sunset: {years: 15, note: article 14, source: s}
                    parties: [{key: aze, country: AZE}, {key: jpn, country: JPN}]
                    actions:
                      - {kind: ENTRY_INTO_FORCE, date: 2000-01-01, source: s}
                      - {kind: DENUNCIATION, by: aze, date: 2009-06-01, effective: 2010-06-01, source: s}
                  - id: lost-end
                    instrument: TREATY
                    title: {en: Ended on some day}
                    sources: [s]
                    parties: [{key: aze, country: AZE}, {key: jpn, country: JPN}]
                    actions:
                      - {kind: ENTRY_INTO_FORCE, date: 1999-01-01, source: s}
                      - {kind: TERMINATION, source: s}
                """);

        JsonPath answer = query("""
                { relation(between: "AZE", and: "JPN") { legalFramework(on: "2012-01-01") {
                    terminated { agreement { id sunset { years note } } status until { text } protectedUntil } } } }""").setRootPath("data.relation.legalFramework");
        assertThat(answer.getList("terminated.agreement.id")).containsExactly("old-bit", "lost-end");
        assertThat(answer.getList("terminated.status")).containsExactly("ENDED", "END_NOT_STATED");
        assertThat(answer.getList("terminated.protectedUntil")).containsExactly("2025-06-01", null);
        assertThat(answer.getInt("terminated[0].agreement.sunset.years")).isEqualTo(15);
    }

    @Test
    void spansThatAreNoneAreRefusedByName() {
        assertThat(query("""
                        { relation(between: "AZE", and: "JPN") { legalTimeline(from: "2020-01-01", to: "2019-01-01") { on } } }""").getString("errors[0].message"))
                .isEqualTo("to is 2019-01-01, before from, 2020-01-01; write the earlier day first");
        assertThat(query("""
                        { relation(between: "AZE", and: "JPN") { legalFramework(on: "2020-01-01", expiringWithinMonths: -1) { on } } }""").getString("errors[0].message"))
                .isEqualTo("expiringWithinMonths is -1; ask for 0 to 600 months");
    }

    private static JsonPath query(String query) {
        return Requests.query(query).extract().jsonPath();
    }
}
