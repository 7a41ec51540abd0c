package org.entente.agreements.wto;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.entente.agreements.Database;
import org.entente.agreements.Dossiers;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RtaFormatTest {
    private static final String TABLE =
            "RTA ID;RTA Name;Coverage;Type;Status;Notification;Date of Signature (G);Date of Signature (S);Date of Entry into Force (G);Date of Entry into Force (S);Inactive Date;RTA Composition;Region;Current signatories;Original signatories;Specific Entry/Exit dates\n";

    @BeforeEach
    void emptyDatabase() {
        Database.empty();
    }

    @Test
    void anAgreementOfAGroupBindsItsMembersOfTheDay() {
        importJson(rta(
                "836", "EU - Japan", "FTA & EIA", "In Force", "2019-02-01", "2019-02-01", "Japan", "European Union"));

        JsonPath answer = query("""
                { agreement(id: "wto-rta-836") { kinds scope
                    britain: statusBetween(between: "JPN", and: "GBR", date: "2019-06-01") { state }
                    after: statusBetween(between: "JPN", and: "GBR", date: "2021-06-01") { state }
                    members: statusBetween(between: "DEU", and: "FRA", date: "2021-06-01") { state } } }""").setRootPath("data.agreement");
        assertThat(answer.getList("kinds")).containsExactly("FREE_TRADE_AGREEMENT");
        assertThat(answer.getString("scope")).isEqualTo("WITH_GROUP");
        assertThat(answer.getString("britain.state")).isEqualTo("IN_FORCE");
        assertThat(answer.getString("after.state")).isEqualTo("ENDED");
        assertThat(answer.getString("members.state")).isEqualTo("NOT_PARTIES");
    }

    @Test
    void ofWhatIsInactiveSinceAnUnstatedDayNoDayIsSaidToBeOneOfForce() {
        importJson(
                rta("243", "EC - Estonia Agreement", "FTA & EIA", "Inactive", "1995-01-01", ""),
                rta("579", "Common Economic Zone (CEZ)", "FTA", "Inactive", "2004-05-20", ""));

        JsonPath answer = query("""
                { agreement(id: "wto-rta-243") { parties { name kind group country { code } }
                    before: statusBetween(between: "EST", and: "DEU", date: "1994-12-31") { state }
                    then: statusBetween(between: "EST", and: "DEU", date: "2000-01-01") { state since { text } until { text } reasons { statement } } }
                  inForceCounts(on: "2000-01-01") { inForce }
                  unmatchedParties { name } }""").setRootPath("data");
        assertThat(answer.getList("agreement.parties.name")).containsExactly("EC", "Estonia");
        assertThat(answer.getList("agreement.parties.group")).containsExactly("EU", null);
        assertThat(answer.getString("agreement.before.state")).isEqualTo("NOT_CONCLUDED");
        assertThat(answer.getString("agreement.then.state")).isEqualTo("END_NOT_STATED");
        assertThat(answer.getString("agreement.then.since.text")).isEqualTo("1995-01-01");
        assertThat(answer.<Object>get("agreement.then.until")).isNull();
        assertThat(answer.getList("agreement.then.reasons.statement", String.class))
                .contains("All parties: termination, on a day that is not stated (listed as inactive)");
        assertThat(answer.getList("inForceCounts")).isEmpty();
        assertThat(answer.getList("unmatchedParties.name")).containsExactly("Common Economic Zone (CEZ)");
    }

    @Test
    void aCountryThatJoinedIsBoundFromItsAccession() {
        importJson(
                rta(
                        "692",
                        "EU - Colombia and Peru",
                        "FTA",
                        "In Force",
                        "2013-03-01",
                        "",
                        "Colombia",
                        "Ecuador",
                        "Peru",
                        "European Union"),
                rta(
                        "907",
                        "EU - Colombia and Peru - Accession of Ecuador",
                        "FTA",
                        "In Force",
                        "2017-01-01",
                        "",
                        "Colombia",
                        "Ecuador",
                        "Peru",
                        "European Union"));

        JsonPath answer = query("""
                { agreement(id: "wto-rta-692") {
                    peru: statusBetween(between: "PER", and: "ESP", date: "2014-01-01") { state }
                    early: statusBetween(between: "ECU", and: "ESP", date: "2016-12-31") { state }
                    joined: statusBetween(between: "ECU", and: "ESP", date: "2017-01-01") { state reasons { statement } }
                    others: statusBetween(between: "PER", and: "COL", date: "2014-01-01") { state } }
                  accession: agreement(id: "wto-rta-907") { instrument kinds implements { id } } }""").setRootPath("data");
        assertThat(answer.getString("agreement.peru.state")).isEqualTo("IN_FORCE");
        assertThat(answer.getString("agreement.early.state")).isNotEqualTo("IN_FORCE");
        assertThat(answer.getString("agreement.joined.state")).isEqualTo("IN_FORCE");
        assertThat(answer.getString("agreement.others.state"))
                .as("the title names the union and a group of others")
                .isEqualTo("NOT_PARTIES");
        assertThat(answer.getString("accession.instrument")).isEqualTo("PROTOCOL");
        assertThat(answer.getList("accession.kinds")).isEmpty();
        assertThat(answer.getList("accession.implements.id")).containsExactly("wto-rta-692");
    }

    @Test
    void goodsAndServicesAreProvisionsWhereTheirDaysDiffer() {
        importJson(rta("1", "Chile - China", "FTA & EIA", "In Force", "2006-10-01", "2010-08-01", "Chile", "China"));

        JsonPath answer = query("""
                { relation(between: "CHL", and: "CHN") { legalFramework(on: "2008-01-01") {
                    inForce { provision { key } since { text } } pending { provision { key } status } } } }""").setRootPath("data.relation.legalFramework");
        assertThat(answer.getList("inForce.provision.key")).containsExactly("goods");
        assertThat(answer.getList("pending.provision.key")).containsExactly("services");
        assertThat(answer.getList("pending.status")).containsExactly("NOT_YET_EFFECTIVE");
    }

    @Test
    void whatIsAnnouncedOnlyIsDatedByTheList() {
        importJson(
                rta("171", "Japan - Korea, Republic of", "", "Early announcement-Under negotiation", "", ""),
                rta("602", "Japan - Malaysia", "", "Early announcement-Signed", "", "", "Japan", "Malaysia"),
                rta(
                        "603",
                        "Japan - Thailand",
                        "FTA",
                        "In force for at least one Party",
                        "2020-01-01",
                        "",
                        "Japan",
                        "Thailand"));

        JsonPath answer = query("""
                { korea: relation(between: "JPN", and: "KOR") { legalFramework(on: "2026-05-01") {
                    underNegotiation { agreement { id } } missing { kind standIns { status } reasons { statement } } } }
                  malaysia: relation(between: "JPN", and: "MYS") { legalFramework(on: "2026-05-01") { pending { status reasons { statement } } } }
                  thailand: relation(between: "JPN", and: "THA") { legalFramework(on: "2026-05-01") { inForce { status } pending { status } } } }""").setRootPath("data");
        assertThat(answer.getList("korea.legalFramework.underNegotiation.agreement.id"))
                .containsExactly("wto-rta-171");
        assertThat(answer.getList("korea.legalFramework.missing.kind")).containsExactly("FREE_TRADE_AGREEMENT");
        assertThat(answer.getString("korea.legalFramework.missing[0].reasons[0].statement"))
                .isEqualTo(
                        "Japan - Korea, Republic of: All parties: negotiation, 2026-04-09 (listed as under negotiation)");
        assertThat(answer.getString("malaysia.legalFramework.pending[0].reasons[0].statement"))
                .isEqualTo("All parties: signature, 2026-04-09 (listed as signed; the day is not stated)");
        assertThat(answer.getList("thailand.legalFramework.inForce")).isEmpty();
        assertThat(answer.getList("thailand.legalFramework.pending.status")).containsExactly("SIGNED");
    }

    @Test
    void theDatabasesOwnTableIsReadWithItsDates() {
        Map<String, Object> job = Requests.importText(
                "wto-rta",
                "\uFEFF" + TABLE
                        + "324;Latin Association;Goods;FTA;Inactive;;18-Feb-60;;02-Jun-61;;31-Dec-1980;Plurilateral;;\"Chile; Peru\";;\n"
                        + "70;Japan - Singapore;Goods & Services;FTA & EIA;In Force;GATT Art. XXIV;13-Jan-2002;13-Jan-2002;30-Nov-2002;2002-11-30;;Bilateral;;\"Japan; Singapore\";\"Japan; Singapore\";\n",
                Map.of("publishedOn", "2024-01-01"));

        assertThat(job).as(() -> Dossiers.report(job).toString()).containsEntry("state", "PUBLISHED");
        JsonPath answer = query("""
                { old: agreement(id: "wto-rta-324") { statusBetween(between: "CHL", and: "PER", date: "1970-01-01") { state since { text } }
                    end: statusBetween(between: "CHL", and: "PER", date: "1981-01-01") { state until { text } } }
                  agreement(id: "wto-rta-70") { actions { kind date { text } } note } }""").setRootPath("data");
        assertThat(answer.getString("old.statusBetween.since.text")).isEqualTo("1961-06-02");
        assertThat(answer.getString("old.end.until.text")).isEqualTo("1980-12-31");
        assertThat(answer.getList("agreement.actions.date.text")).containsExactly("2002-01-13", "2002-11-30");
        assertThat(answer.getString("agreement.note"))
                .isEqualTo("FTA & EIA; notified under GATT Art. XXIV; Goods & Services; Bilateral");
    }

    @Test
    void brokenRowsAreNamedAndNothingIsImported() {
        Map<String, Object> job = Requests.importText(
                "wto-rta",
                TABLE
                        + "1;A - B;Goods;FTA;In Force;;;;;;;;;Japan;;\n"
                        + "2;A - B;Goods;FTA;Dormant;;;;2002-01-01;;;;;Japan;;\n"
                        + "3;A - B;Goods;FTA;In Force;;;;1/2/2002;;;;;Japan;;\n"
                        + "4;A - B;Goods;FTA;Early announcement - Under negotiation;;;;;;;;;Japan;;\n",
                Map.of());

        assertThat(job).containsEntry("state", "FAILED").containsEntry("rowsRejected", 4);
        assertThat(Dossiers.report(job))
                .containsExactly(
                        "2,Status,In Force,needs a date of entry into force",
                        "3,Status,Dormant,\"is not one of In Force, In force for at least one Party, Early announcement-Signed, Early announcement-Under negotiation, Inactive\"",
                        "4,Date of Entry into Force (G),1/2/2002,is not a date such as 2022-09-06 or 06-Sep-2022",
                        "5,Status,Early announcement - Under negotiation,has no date of its own: send the day that the list is of as publishedOn");
    }

    private static String rta(
            String id, String name, String type, String status, String goods, String services, String... signatories) {
        return """
                {"rta_id": "%s", "agreement_name": "%s", "agreement_type": "%s", "status": "%s",
                 "entry_into_force_goods_date": "%s", "entry_into_force_services_date": "%s",
                 "current_signatories": [%s], "last_updated_iso": "2026-04-09"}""".formatted(
                        id,
                        name,
                        type,
                        status,
                        goods,
                        services,
                        signatories.length == 0 ? "" : "\"" + String.join("\", \"", signatories) + "\"");
    }

    private static void importJson(String... rtas) {
        Map<String, Object> job = Requests.importText("wto-rta", "[" + String.join(",", rtas) + "]", Map.of());
        assertThat(job).as(() -> Dossiers.report(job).toString()).containsEntry("state", "PUBLISHED");
    }

    private static JsonPath query(String query) {
        return Requests.query(query).extract().jsonPath();
    }
}
