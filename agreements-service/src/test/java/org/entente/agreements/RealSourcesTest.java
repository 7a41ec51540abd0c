package org.entente.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The built-in dossier and the three real lists together; numbers beside them were counted in the files themselves. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RealSourcesTest {
    private static boolean imported;

    @BeforeEach
    void importAll() {
        if (!imported) {
            Database.empty();
            Dossiers.importSample();
            assertThat(RealSources.navigator()).containsEntry("rowsTaken", 3925);
            assertThat(RealSources.desta()).containsEntry("rowsTaken", 1365);
            assertThat(RealSources.wto()).containsEntry("rowsTaken", 655);
            imported = true;
        }
    }

    @Test
    void investmentTreatiesInForceAreThoseThatTheListDates() {
        assertThat(inForce("2000-01-01")).containsExactly(12, 79, 102, 6, 31);
        assertThat(inForce("2012-01-01")).containsExactly(36, 106, 133, 15, 41);
        assertThat(inForce("2024-06-01")).containsExactly(44, 107, 114, 35, 39);
    }

    private static List<Integer> inForce(String day) {
        return query("""
                { inForceCounts(on: "%s", kinds: [INVESTMENT_TREATY], countries: ["AZE", "CHN", "DEU", "JPN", "USA"]) {
                    country { code } inForce } }""".formatted(day)).getList("data.inForceCounts.inForce");
    }

    @Test
    void fortyFiveTreatiesEndedWithoutEverHavingBeenInForce() {
        List<Map<String, Object>> states = query("""
                { agreementStates(on: "2025-04-30", kinds: [INVESTMENT_TREATY]) { state agreements } }""").getList("data.agreementStates");

        assertThat(states).contains(Map.of("state", "NEVER_IN_FORCE", "agreements", 45));
    }

    @Test
    void noNameOfThePartiesOfTreatiesIsUnmatchedAndTitlesThatNameNobodyAreListed() {
        List<Map<String, String>> unmatched =
                query("{ unmatchedParties { name publisher } }").getList("data.unmatchedParties");

        assertThat(unmatched).extracting(party -> party.get("publisher")).containsOnly("WTO");
        assertThat(unmatched)
                .extracting(party -> party.get("name"))
                .contains("Yaoundé I", "North American Free Trade Agreement (NAFTA)", "Common Economic Zone (CEZ)")
                .doesNotContain("Faeroe Islands", "EC", "Czech and Slovak Federal Republic");
    }

    @Test
    void agreementsThatSeveralListsTellAreLinkedWithTheirReasons() {
        JsonPath links = query("""
                { duplicateAgreements(first: 3) { totalCount stated nodes { confidence publisher otherPublisher } }
                  agreement(id: "wto-rta-836") { sameAs { id } } }""").setRootPath("data");

        assertThat(links.getInt("duplicateAgreements.totalCount")).isBetween(850, 1100);
        assertThat(links.getInt("duplicateAgreements.stated")).isEqualTo(1);
        assertThat(links.getList("agreement.sameAs.id"))
                .containsExactlyInAnyOrder("iia-eu-japan-epa-2018", "desta-869");
    }

    @Test
    void whatBindsAzerbaijanAndJapanIsToldForEachDay() {
        JsonPath then = framework("2000-01-01");
        assertThat(then.getList("inForce.agreement.id")).containsExactly("jpn-sun-tax-1986");
        assertThat(then.getList("pending.agreement.id")).containsExactly("energy-charter-efficiency-protocol-1994");
        assertThat(then.getList("missing.kind")).containsExactly("INVESTMENT_TREATY", "FREE_TRADE_AGREEMENT");
        assertThat(then.getList("inForce[0].reasons.statement"))
                .containsExactly(
                        "All parties: entry into force, 1986",
                        "Azerbaijan applies it by succession to USSR since 1991-12-26, its first day as a state; no other day is stated (succeeded to after the dissolution of the Soviet Union and applicable between Japan and Azerbaijan)",
                        "Both sides are bound since 1991-12-26");

        JsonPath visit = framework("2022-09-06");
        assertThat(visit.getList("inForce.agreement.id"))
                .containsExactly(
                        "energy-charter-efficiency-protocol-1994", "energy-charter-treaty-1994", "jpn-sun-tax-1986");
        assertThat(visit.getList("underNegotiation.agreement.id"))
                .containsExactlyInAnyOrder("aze-jpn-tax-2022", "aze-jpn-investment");
        assertThat(visit.getList("inForce[1].toldElsewhere.agreement.id"))
                .containsExactly("iia-the-energy-charter-treaty-1994");
        assertThat(visit.getList("missing[0].standIns.agreement.id")).containsExactly("energy-charter-treaty-1994");

        JsonPath later = framework("2024-06-01");
        assertThat(later.getList("inForce.agreement.id"))
                .containsExactly(
                        "aze-jpn-tax-2022",
                        "aze-jpn-tax-2022",
                        "aze-jpn-tax-2022",
                        "energy-charter-efficiency-protocol-1994",
                        "energy-charter-treaty-1994");
        assertThat(later.getList("terminated.agreement.id")).containsExactly("jpn-sun-tax-1986");
        assertThat(later.getString("terminated[0].until.text")).isEqualTo("2024-01-01");
        assertThat(later.getList("missing.kind")).containsExactly("INVESTMENT_TREATY", "FREE_TRADE_AGREEMENT");
    }

    private static JsonPath framework(String day) {
        return query("""
                { relation(between: "AZE", and: "JPN") { legalFramework(on: "%s") {
                    inForce { agreement { id } reasons { statement } toldElsewhere { agreement { id } } }
                    pending { agreement { id } } underNegotiation { agreement { id } }
                    terminated { agreement { id } until { text } }
                    missing { kind standIns { agreement { id } } } } } }""".formatted(day)).setRootPath("data.relation.legalFramework");
    }

    @Test
    void theTimelineTellsEachStepBetweenTwoDays() {
        List<Map<String, Object>> changes = query("""
                { relation(between: "AZE", and: "JPN") { legalTimeline(from: "2022-09-07", to: "2024-06-01") {
                    on agreement { id } provision { key } before after actions { kind } } } }""").getList("data.relation.legalTimeline");

        assertThat(changes)
                .extracting(change -> change.get("on") + " " + change.get("before") + " " + change.get("after"))
                .containsExactly(
                        "2022-12-27 NOT_CONCLUDED SIGNED",
                        "2023-07-05 SIGNED SIGNED",
                        "2023-08-04 SIGNED IN_FORCE",
                        "2023-08-04 SIGNED NOT_YET_EFFECTIVE",
                        "2024-01-01 NOT_YET_EFFECTIVE IN_FORCE",
                        "2024-01-01 IN_FORCE ENDED");
    }

    @Test
    void theWorldsMatrixCountsWhatSeveralListsTellOnce() {
        JsonPath matrix = query("""
                { inForceMatrix(on: "2022-09-06", kinds: [FREE_TRADE_AGREEMENT, PREFERENTIAL_TRADE, INVESTMENT_PROVISIONS]) {
                    pairs rows { country partners inForce } }
                  relation(between: "CHL", and: "JPN") { legalFramework(on: "2022-09-06") {
                    inForce { agreement { id } provision { key } toldElsewhere { agreement { id } } } } } }""").setRootPath("data");

        List<List<Integer>> counts = matrix.getList("inForceMatrix.rows.inForce");
        assertThat(counts.stream().mapToInt(List::size).sum()).isEqualTo(matrix.getInt("inForceMatrix.pairs"));
        int chile = matrix.getList("inForceMatrix.rows.country").indexOf("CHL");
        int japan = matrix.getList("inForceMatrix.rows[%d].partners".formatted(chile))
                .indexOf("JPN");
        List<String> between = matrix.getList("relation.legalFramework.inForce.agreement.id");
        assertThat(counts.get(chile).get(japan))
                .isEqualTo(Math.toIntExact(between.stream().distinct().count()));
    }

    private static JsonPath query(String query) {
        return Requests.query(query).extract().jsonPath();
    }
}
