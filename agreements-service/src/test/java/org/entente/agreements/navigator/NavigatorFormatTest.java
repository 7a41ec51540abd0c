package org.entente.agreements.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.entente.agreements.Database;
import org.entente.agreements.Dossiers;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.SharedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NavigatorFormatTest {
    private static final String HEADER =
            "treaty_id,full_title,short_title,type,status,parties,date_of_signature,date_of_entry_into_force,termination_date,text\n";

    /** Rows of type BITs with Azerbaijan among the parties, counted in the file itself. */
    private static final int AZERBAIJANI = 52;

    @BeforeEach
    void emptyDatabase() {
        Database.empty();
    }

    @Test
    void theWholeListOfApril2025IsImported() {
        Map<String, Object> job = importReal();

        assertThat(job)
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 3925)
                .containsEntry("rowsRejected", 0);
        assertThat(Dossiers.report(job)).as("every party's name is known").isEmpty();
        assertThat(importReal()).containsEntry("state", "UNCHANGED");

        JsonPath counts = query("""
                { all: agreements(first: 0) { totalCount }
                  bits: agreements(first: 0, filter: { kinds: [INVESTMENT_TREATY] }) { totalCount }
                  azerbaijan: agreements(first: 0, filter: { concerning: ["AZE"], kinds: [INVESTMENT_TREATY] }) { totalCount }
                  charter: agreements(search: "energy charter treaty") { edges { node { id } } } }""");
        assertThat(counts.getInt("data.all.totalCount")).isEqualTo(3925);
        assertThat(counts.getInt("data.bits.totalCount")).isEqualTo(3425);
        assertThat(counts.getInt("data.azerbaijan.totalCount")).isEqualTo(AZERBAIJANI);
        assertThat(counts.getList("data.charter.edges.node.id")).containsExactly("iia-the-energy-charter-treaty-1994");
        assertThatItSaysWhatBindsAPairAndThatNothingElseDoes();
    }

    private static void assertThatItSaysWhatBindsAPairAndThatNothingElseDoes() {
        JsonPath pairs = query("""
                { charter: relation(between: "AZE", and: "JPN") {
                    legalFramework(on: "2022-09-06") {
                      inForce { agreement { id } since { text } }
                      missing { kind standIns { agreement { id } } reasons { statement } } notListed } }
                  bit: relation(between: "AZE", and: "DEU") {
                    legalFramework(on: "2022-09-06") { inForce { agreement { title } since { text } } missing { kind } } } }""");
        assertThat(pairs.getList("data.charter.legalFramework.inForce.agreement.id"))
                .containsExactly("iia-the-energy-charter-treaty-1994");
        assertThat(pairs.getString("data.charter.legalFramework.inForce[0].since.text"))
                .isEqualTo("2002-10-21");
        assertThat(pairs.getList("data.charter.legalFramework.missing.kind")).containsExactly("INVESTMENT_TREATY");
        assertThat(pairs.getList("data.charter.legalFramework.missing[0].standIns.agreement.id"))
                .containsExactly("iia-the-energy-charter-treaty-1994");
        assertThat(pairs.getString("data.charter.legalFramework.missing[0].reasons[0].statement"))
                .isEqualTo("None is in force on 2022-09-06; the sources list every one of this kind up to 2025-04-30");
        assertThat(pairs.getList("data.charter.legalFramework.notListed"))
                .containsExactly("TAX_CONVENTION", "FREE_TRADE_AGREEMENT", "AIR_SERVICES_AGREEMENT");
        assertThat(pairs.getList("data.bit.legalFramework.inForce.agreement.title"))
                .contains("Azerbaijan - Germany BIT (1995)");
        assertThat(pairs.getList("data.bit.legalFramework.missing.kind")).isEmpty();
    }

    @Test
    void aTreatyTerminatedBeforeItEnteredIntoForceWasNeverInForce() {
        importRows("1,,Egypt - Qatar BIT (1999),BITs,Terminated,\"Egypt, Qatar\",1999-02-12,,2006-07-14,\n");

        JsonPath treaty = query("""
                { agreement(id: "iia-egypt-qatar-bit-1999") {
                    then: statusBetween(between: "EGY", and: "QAT", date: "2005-01-01") { state }
                    now: statusBetween(between: "EGY", and: "QAT", date: "2020-01-01") { state since { text } until { text } }
                    whole: statusOn(date: "2020-01-01") { state } } }""").setRootPath("data.agreement");
        assertThat(treaty.getString("then.state")).isEqualTo("SIGNED");
        assertThat(treaty.getString("now.state")).isEqualTo("NEVER_IN_FORCE");
        assertThat(treaty.<Object>get("now.since")).isNull();
        assertThat(treaty.getString("now.until.text")).isEqualTo("2006-07-14");
        assertThat(treaty.getString("whole.state")).isEqualTo("NEVER_IN_FORCE");
    }

    @Test
    void aNameThatMatchesNothingIsKeptAndListed() {
        Map<String, Object> job = importRows(
                "1,,Azerbaijan - Ruritania BIT (2001),BITs,In force,\"Azerbaijan, Ruritania\",2001-01-01,2002-01-01,,\n"
                        + "2,,Korea - Hong Kong BIT (1997),BITs,In force,\"Hong Kong, China SAR, Korea, Republic of\",1997-06-30,1997-07-30,,\n");

        assertThat(job)
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 2)
                .containsEntry("rowsRejected", 0);
        assertThat(Dossiers.report(job))
                .containsExactly(
                        "2,parties,Ruritania,matches no country or group; the treaty is kept with this party as it is written");
        JsonPath treaty = query("""
                { agreement(id: "iia-azerbaijan-ruritania-bit-2001") {
                    parties { name kind country { code } } statusOn(date: "2010-01-01") { state } }
                  other: agreement(id: "iia-korea-hong-kong-bit-1997") { parties { name country { code } } } }""");
        assertThat(treaty.getList("data.agreement.parties.kind")).containsExactly("COUNTRY", "UNRESOLVED");
        assertThat(treaty.getString("data.agreement.parties[1].name")).isEqualTo("Ruritania");
        assertThat(treaty.getString("data.agreement.statusOn.state")).isEqualTo("IN_FORCE");
        assertThat(treaty.getList("data.other.parties.country.code")).containsExactly("HKG", "KOR");
    }

    @Test
    void aBrokenRowIsNamedAndNothingIsImported() {
        Map<String, Object> job = importRows("1,,Ours BIT (2001),BITs,In force,\"Egypt, Qatar\",2001-01-01,,,\n"
                + "2,,Good BIT (2001),BITs,In force,\"Egypt, Qatar\",2001-01-01,2002-01-01,,\n"
                + "3,,Bad BIT (2001),MITs,In force,\"Egypt, Qatar\",2001-01-01,2002-01-01,,\n"
                + "4,,Worse BIT (2001),BITs,Sleeping,\"Egypt, Qatar\",01/02/2001,2002-01-01,,\n");

        assertThat(job).containsEntry("state", "FAILED").containsEntry("rowsRejected", 3);
        assertThat(Dossiers.report(job))
                .containsExactly(
                        "2,status,In force,needs a date of entry into force and no date of termination",
                        "4,type,MITs,is neither BITs nor TIPs",
                        "5,date_of_signature,01/02/2001,is not a date such as 2022-09-06");
        assertThat(query("{ agreements { totalCount } }").getInt("data.agreements.totalCount"))
                .isZero();
    }

    @Test
    void theNavigatorsOwnSpreadsheetIsReadWithTheSortOfItsEnds() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Treaties");
            fill(
                    sheet,
                    "No.|Title of agreement|Short title|Parties|Type of agreement|Status|Files|Date of signature|Date of entry into force|Date of termination|Type of termination|Amendment protocols|Side instruments",
                    "1||Italy - Panama BIT (2009)|Italy; Panama; |Bilateral Investment Treaties|In force|f.pdf-it|2009-02-06|2010-10-12|||No|No",
                    "2||Ecuador - Italy BIT (2001)|Ecuador; Italy; |Bilateral Investment Treaties|Terminated||2001-10-25|2005-02-01|2018-05-17|Unilaterally denounced|No|No",
                    "3||Italy - Korea, Republic of BIT (1989)|Italy; Korea, Republic of; |Bilateral Investment Treaties|Terminated||1989-01-10|1992-06-26|2002-06-26|Expired|No|No");
        }
        Map<String, Object> job =
                Requests.importBytes("auto", "treaties.xlsx", file.toByteArray(), Map.of("publishedOn", "2024-01-01"));

        assertThat(job)
                .as(() -> Dossiers.report(job).toString())
                .containsEntry("state", "PUBLISHED")
                .containsEntry("format", "iia-navigator")
                .containsEntry("rowsTaken", 3);
        JsonPath treaties = query("""
                { agreement(id: "iia-italy-panama-bit-2009") { parties { country { code } } statusOn(date: "2020-01-01") { state } }
                  denounced: agreement(id: "iia-ecuador-italy-bit-2001") { actions { kind note } }
                  expired: agreement(id: "iia-italy-korea-republic-of-bit-1989") { actions { kind } parties { name } } }""").setRootPath("data");
        assertThat(treaties.getList("agreement.parties.country.code")).containsExactly("ITA", "PAN");
        assertThat(treaties.getString("agreement.statusOn.state")).isEqualTo("IN_FORCE");
        assertThat(treaties.getList("denounced.actions.kind"))
                .containsExactly("SIGNATURE", "ENTRY_INTO_FORCE", "DENUNCIATION");
        assertThat(treaties.getString("denounced.actions[2].note")).isEqualTo("Unilaterally denounced");
        assertThat(treaties.getList("expired.actions.kind")).endsWith("EXPIRY");
        assertThat(treaties.getList("expired.parties.name")).containsExactly("Italy", "Korea, Republic of");
    }

    private static void fill(Worksheet sheet, String... rows) {
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int cell = 0; cell < cells.length; cell++) {
                sheet.value(row, cell, cells[cell]);
            }
        }
    }

    private static Map<String, Object> importReal() {
        return Requests.importFile(
                "iia-navigator",
                SharedData.file("agreements/iia_navigator_2025-04.csv"),
                Map.of("edition", "April 2025", "publishedOn", "2025-04-30"));
    }

    private static Map<String, Object> importRows(String rows) {
        return Requests.importText("iia-navigator", HEADER + rows, Map.of());
    }

    private static JsonPath query(String query) {
        return Requests.query(query).extract().jsonPath();
    }
}
