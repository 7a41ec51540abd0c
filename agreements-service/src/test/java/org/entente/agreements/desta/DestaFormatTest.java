package org.entente.agreements.desta;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.entente.agreements.Database;
import org.entente.agreements.Dossiers;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DestaFormatTest {
    private static final String HEADER =
            "\"number\",\"base_treaty\",\"name\",\"entry_type\",\"consolidated\",\"year\",\"entryforceyear\",\"language\",\"typememb\",\"regioncon\",\"wto_listed\",\"wto_name\",\"c1\",\"c2\",\"c3\",\"mc1\",\"mc2\",\"mc3\"\n";
    private static final String ALGERIA =
            "\"16\",16,\"Algeria\u00a0EC\",\"base_treaty\",0,1976,1978,\"English\",3,\"Intercontinental\",1,\"EC Algeria\",12,250,276,0,1,1\n";

    @BeforeEach
    void emptyDatabase() {
        Database.empty();
    }

    @Test
    void datesAreYearsAndCountFromTheirLastDay() {
        importList(ALGERIA);

        JsonPath treaty = query("""
                { agreement(id: "desta-16") { title note
                    actions { kind date { text precision } }
                    before: statusBetween(between: "DZA", and: "FRA", date: "1978-12-30") { state }
                    then: statusBetween(between: "DZA", and: "FRA", date: "1978-12-31") { state since { text } } } }""").setRootPath("data.agreement");
        assertThat(treaty.getString("title")).as("no-break spaces are blanks").isEqualTo("Algeria EC");
        assertThat(treaty.getString("note")).isEqualTo("Text in English; known to the WTO as EC Algeria");
        assertThat(treaty.getList("actions.date.precision")).containsExactly("YEAR", "YEAR");
        assertThat(treaty.getString("before.state")).isEqualTo("SIGNED");
        assertThat(treaty.getString("then.state")).isEqualTo("IN_FORCE");
        assertThat(treaty.getString("then.since.text")).isEqualTo("1978");
    }

    @Test
    void partiesOfOneSideAreNotBoundToEachOther() {
        importList(ALGERIA);

        JsonPath answer = query("""
                { agreement(id: "desta-16") { scope
                    statusBetween(between: "DEU", and: "FRA", date: "1990-01-01") { state reasons { statement } } }
                  relation(between: "DEU", and: "FRA") { agreements { id } } }""");
        assertThat(answer.getString("data.agreement.scope")).isEqualTo("WITH_GROUP");
        assertThat(answer.getString("data.agreement.statusBetween.state")).isEqualTo("NOT_PARTIES");
        assertThat(answer.getList("data.relation.agreements")).isEmpty();
    }

    @Test
    void accessionsAndWithdrawalsHappenToTheirTreaty() {
        importList(
                ALGERIA
                        + "\"16+1\",16,\"Algeria EC Spain accession\",\"accession\",0,1985,1986,\"English\",6,\"Intercontinental\",0,,12,724,,3,2,\n"
                        + "\"16_1\",16,\"Algeria EC withdrawal\",\"withdrawal\",0,2020,2020,\"English\",7,\"Intercontinental\",,,12,250,276,2,1,2\n");

        JsonPath treaty = query("""
                { agreement(id: "desta-16") {
                    early: statusBetween(between: "DZA", and: "ESP", date: "1985-12-31") { state }
                    joined: statusBetween(between: "DZA", and: "ESP", date: "1987-01-01") { state since { text } }
                    sides: statusBetween(between: "DEU", and: "ESP", date: "1987-01-01") { state }
                    left: statusBetween(between: "DZA", and: "FRA", date: "2020-12-31") { state until { text } }
                    stays: statusBetween(between: "DZA", and: "DEU", date: "2020-12-31") { state } }
                  agreements { totalCount } }""").setRootPath("data");
        assertThat(treaty.getString("agreement.early.state")).isEqualTo("ONE_SIDE_BOUND");
        assertThat(treaty.getString("agreement.joined.state")).isEqualTo("IN_FORCE");
        assertThat(treaty.getString("agreement.joined.since.text")).isEqualTo("1986");
        assertThat(treaty.getString("agreement.sides.state")).isEqualTo("NOT_PARTIES");
        assertThat(treaty.getString("agreement.left.state")).isEqualTo("ENDED");
        assertThat(treaty.getString("agreement.left.until.text")).isEqualTo("2020");
        assertThat(treaty.getString("agreement.stays.state")).isEqualTo("IN_FORCE");
        assertThat(treaty.getInt("agreements.totalCount")).isEqualTo(1);
    }

    @Test
    void protocolsAmendAndConsolidatedTextsAreTheTreatyAgain() {
        importList(
                "\"43\",43,\"Argentina Mexico\",\"base_treaty\",0,1986,1987,\"Spanish\",1,\"Americas\",0,,32,484,,0,0,\n"
                        + "\"44\",43,\"Argentina Mexico Protocol\",\"protocol or amendment\",-1,1989,,\"Spanish\",1,\"Americas\",0,,32,484,,0,0,\n"
                        + "\"44a\",43,\"Argentina Mexico (consolidated)\",\"consolidated\",1,1989,,\"Spanish\",1,\"Americas\",0,,32,484,,0,0,\n"
                        + "\"864+2\",43,\"Argentina Mexico again\",\"negotiation\",0,,,\"\",1,\"Americas\",0,,32,484,,0,0,\n");

        JsonPath answer = query("""
                { agreement(id: "desta-44") { instrument amends { id } }
                  inForceCounts(on: "2000-01-01") { country { code } inForce }
                  relation(between: "ARG", and: "MEX") {
                    legalFramework(on: "2000-01-01") {
                      inForce { agreement { id } toldElsewhere { agreement { id } status } } pending { agreement { id } } }
                    last: legalFramework(on: "1989-12-31") { underNegotiation { agreement { id } } } } }""").setRootPath("data");
        assertThat(answer.getString("agreement.instrument")).isEqualTo("PROTOCOL");
        assertThat(answer.getString("agreement.amends.id")).isEqualTo("desta-43");
        assertThat(answer.getList("inForceCounts.inForce")).containsExactly(1, 1);
        assertThat(answer.getList("relation.legalFramework.inForce.agreement.id"))
                .containsExactly("desta-43");
        assertThat(answer.getList("relation.legalFramework.inForce[0].toldElsewhere.agreement.id"))
                .containsExactly("desta-44a");
        assertThat(answer.getList("relation.legalFramework.pending.agreement.id"))
                .containsExactly("desta-44");
        assertThat(answer.getList("relation.last.underNegotiation.agreement.id"))
                .as("negotiated in the last year that the list speaks of")
                .containsExactly("desta-864.2");
    }

    @Test
    void textsThatAreNotUtf8AreReadAsLatin1AndUnknownNumbersKept() {
        byte[] latin1 = (HEADER
                        + "\"7\",7,\"C\u00f4te d'Ivoire Nowhere\",\"base_treaty\",0,2003,,\"English\",1,\"Africa\",0,,384,999,,0,0,\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        Map<String, Object> job = Requests.importBytes("desta-list", "list.txt", latin1, Map.of());

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsRejected", 0);
        assertThat(Dossiers.report(job))
                .containsExactly(
                        ",,,the file is not UTF-8; it was read as ISO 8859-1",
                        "2,c1,999,is no country's number; the treaty is kept with this party as it is written");
        JsonPath answer = query("""
                { agreement(id: "desta-7") { title }
                  unmatchedParties { name publisher agreements example } }""");
        assertThat(answer.getString("data.agreement.title")).isEqualTo("C\u00f4te d'Ivoire Nowhere");
        assertThat(answer.getList("data.unmatchedParties.name")).containsExactly("999");
        assertThat(answer.getString("data.unmatchedParties[0].example")).isEqualTo("desta-7");
    }

    @Test
    void brokenEntriesAreNamedAndNothingIsImported() {
        Map<String, Object> job = Requests.importText(
                "desta-list",
                HEADER
                        + "\"1\",1,\"A\",\"base_treaty\",0,,2003,\"\",1,\"\",0,,4,356,,0,0,\n"
                        + "\"2\",2,\"B\",\"base_treaty\",0,2003-05-01,,\"\",1,\"\",0,,4,356,,0,0,\n"
                        + "\"3\",3,\"C\",\"divorce\",0,2003,,\"\",1,\"\",0,,4,356,,0,0,\n"
                        + "\"4\",4,\"D\",\"base_treaty\",0,2003,,\"\",1,\"\",0,,4,,,0,,\n"
                        + "\"5+1\",5,\"E\",\"accession\",0,2003,,\"\",5,\"\",0,,4,356,,1,2,\n"
                        + "\"6\",6,\"F\",\"base_treaty\",0,2003,,\"\",1,\"\",0,,4,356,,0,0,\n"
                        + "\"6\",6,\"F\",\"base_treaty\",0,2003,,\"\",1,\"\",0,,4,356,,0,0,\n",
                Map.of());

        assertThat(job).containsEntry("state", "FAILED").containsEntry("rowsRejected", 6);
        assertThat(Dossiers.report(job))
                .containsExactly(
                        "2,year,,is missing; only a negotiation has none",
                        "3,year,2003-05-01,is not a year such as 2003",
                        "4,entry_type,divorce,\"is not one of [BASE_TREATY, ACCESSION, WITHDRAWAL, NEGOTIATION, PROTOCOL_OR_AMENDMENT, CONSOLIDATED]\"",
                        "5,c1,4,an entry needs at least two countries",
                        "8,number,6,is the number of an entry before",
                        "6,base_treaty,5,is not the number of a treaty in this file");
    }

    @Test
    void dyadsTellTheSameTreatiesWithTheirSides() {
        importList(ALGERIA);
        Map<String, Object> job = Requests.importText(
                "desta-dyads",
                "\"country1\",\"country2\",\"iso1\",\"iso2\",\"number\",\"base_treaty\",\"name\",\"entry_type\",\"consolidated\",\"year\",\"entryforceyear\",\"language\",\"typememb\",\"regioncon\",\"wto_listed\",\"wto_name\"\n"
                        + "\"Algeria\",\"France\",12,250,\"16\",16,\"Algeria EC\",\"base_treaty\",0,1976,1978,\"English\",3,\"\",1,\"EC Algeria\"\n"
                        + "\"Algeria\",\"Germany\",12,276,\"16\",16,\"Algeria EC\",\"base_treaty\",0,1976,1978,\"English\",3,\"\",1,\"EC Algeria\"\n"
                        + "\"Algeria\",\"Spain\",12,724,\"16+1\",16,\"Algeria EC accession\",\"accession\",0,1985,1986,\"English\",6,\"\",1,\"\"\n",
                Map.of());

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 3);
        assertThat(Dossiers.report(job)).isEmpty();
        JsonPath answer = query("""
                { agreements { totalCount }
                  agreement(id: "desta-16") {
                    one: statusBetween(between: "DZA", and: "DEU", date: "1979-01-01") { state }
                    joined: statusBetween(between: "DZA", and: "ESP", date: "1987-01-01") { state }
                    side: statusBetween(between: "DEU", and: "ESP", date: "1987-01-01") { state } } }""").setRootPath("data");
        assertThat(answer.getInt("agreements.totalCount"))
                .as("the dyads take the list's place")
                .isEqualTo(1);
        assertThat(answer.getString("agreement.one.state")).isEqualTo("IN_FORCE");
        assertThat(answer.getString("agreement.joined.state")).isEqualTo("IN_FORCE");
        assertThat(answer.getString("agreement.side.state")).isEqualTo("NOT_PARTIES");
    }

    private static void importList(String rows) {
        assertThat(Requests.importText("desta-list", HEADER + rows, Map.of())).containsEntry("state", "PUBLISHED");
    }

    private static JsonPath query(String query) {
        return Requests.query(query).extract().jsonPath();
    }
}
