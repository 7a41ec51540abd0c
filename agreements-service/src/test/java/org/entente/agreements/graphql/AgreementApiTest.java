package org.entente.agreements.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.agreements.Database;
import org.entente.agreements.Dossiers;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AgreementApiTest {
    @BeforeEach
    void sample() {
        Database.empty();
        Dossiers.importSample();
    }

    @Test
    void theTepscoAgreementNamesItsFiveSourcesOfEnergyAndTheConflictAboutItsDate() {
        JsonPath agreement = query("""
                { agreement(id: "aze-energy-ministry-tepsco-2021") {
                    title(language: "az") instrument subjects areas { code label }
                    parties { name kind role country { code } organisation { id } }
                    signedOn { text precision }
                    dates { about chosen { text } statements { date { text } chosen reasoning source { publisher url } } }
                    implements { id implementedBy { id } } release { edition source { title } }
                    sources { publisher } } }""").setRootPath("data.agreement");

        assertThat(agreement.getList("subjects")).containsExactly("wind", "solar", "hydro", "geothermal", "bioenergy");
        assertThat(agreement.getString("title")).startsWith("Energetika Nazirliyi");
        assertThat(agreement.getString("instrument")).isEqualTo("STATE_COMPANY_CONTRACT");
        assertThat(agreement.getList("parties.organisation.id"))
                .containsExactly("org-aze-energy-ministry", "org-tepsco");
        assertThat(agreement.getList("parties.country.code")).containsExactly("AZE", "JPN");
        assertThat(agreement.getString("dates[0].chosen.text")).isEqualTo("2021-05-06");
        assertThat(agreement.getList("dates[0].statements.date.text")).containsExactly("2021-05-06", "2021-04-06");
        assertThat(agreement.getList("dates[0].statements.chosen")).containsExactly(true, false);
        assertThat(agreement.getList("dates[0].statements.source.publisher")).containsExactly("Trend", "Today.Az");
        assertThat(agreement.getString("dates[0].statements[1].reasoning")).contains("3 May 2021");
        assertThat(agreement.getString("implements[0].id")).isEqualTo("aze-order-green-energy-zone-2021");
        assertThat(agreement.getList("implements[0].implementedBy.id"))
                .containsExactly("aze-energy-ministry-tepsco-2021");
    }

    @Test
    void statusSaysSinceWhenAndWhy() {
        JsonPath status = query("""
                { agreement(id: "energy-charter-efficiency-protocol-1994") {
                    statusOn(date: "2000-01-01") { state }
                    statusBetween(between: "JPN", and: "AZE", date: "2002-11-24") {
                      state since { text } reasons { statement source { publisher } } } } }""").setRootPath("data.agreement");

        assertThat(status.getString("statusOn.state")).isEqualTo("ONE_SIDE_BOUND");
        assertThat(status.getString("statusBetween.state")).isEqualTo("IN_FORCE");
        assertThat(status.getString("statusBetween.since.text")).isEqualTo("2002-11-24");
        assertThat(status.getList("statusBetween.reasons.statement")).contains("Japan: entry into force, 2002-11-24");
    }

    @Test
    void anUnknownAgreementIsNull() {
        JsonPath answer = query("{ agreement(id: \"nothing\") { id } }");

        assertThat(answer.<Object>get("data.agreement")).isNull();
        assertThat(answer.getList("errors")).isNull();
    }

    @Test
    void theListIsReadPageByPageWithoutGapOrOverlap() {
        List<String> ids = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = Requests.query(
                            "query($after: String) { agreements(first: 4, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }",
                            after == null ? Map.of() : Map.of("after", after))
                    .extract()
                    .jsonPath()
                    .setRootPath("data.agreements");
            assertThat(page.getInt("totalCount")).isEqualTo(14);
            ids.addAll(page.getList("edges.node.id", String.class));
            after = page.getBoolean("pageInfo.hasNextPage") ? page.getString("pageInfo.endCursor") : null;
        } while (after != null);

        assertThat(ids).hasSize(14).doesNotHaveDuplicates();
        assertThat(ids).startsWith("aze-jpn-tax-2022", "aze-jpn-jcm-2022").endsWith("jpn-sun-tax-1986");
    }

    @Test
    void filterAndSearchNarrowTheList() {
        assertThat(list("filter: { instruments: [MEMORANDUM] }"))
                .containsExactly("aze-jpn-jcm-2022", "aze-jpn-environment-2022");
        assertThat(list("filter: { kinds: [TAX_CONVENTION], concerning: [\"AZE\"] }"))
                .containsExactly("aze-jpn-tax-2022", "jpn-sun-tax-1986");
        assertThat(list("filter: { concerning: [\"DEU\"] }")).containsExactly("energy-charter-treaty-1994");
        assertThat(list("filter: { areas: [\"OIL_AND_GAS\"], datedFrom: \"2000-01-01\", datedTo: \"2020-12-31\" }"))
                .containsExactly("acg-production-sharing-2017");
        assertThat(list("search: \"tepsco WIND\"")).containsExactly("aze-energy-ministry-tepsco-2021");
        assertThat(list("search: \"yasil\"")).containsExactly("aze-energy-ministry-tepsco-2021");
        assertThat(list("search: \"二国間\"")).containsExactly("aze-jpn-jcm-2022");
        assertThat(list("search: \"100%_\"")).isEmpty();
    }

    @Test
    void mistakesAreNamed() {
        assertThat(error("{ agreements(first: 201) { totalCount } }"))
                .isEqualTo("first is 201; one page holds at most 200");
        assertThat(error("{ agreements(after: \"???\") { totalCount } }"))
                .isEqualTo("'???' is not a cursor of this list");
        assertThat(error("{ agreements(first: -1) { totalCount } }"))
                .isEqualTo("first is -1; ask for 0 to 200 agreements");
        assertThat(error("""
                { agreement(id: "aze-jpn-tax-2022") {
                    statusBetween(between: "AZE", and: "AZE", date: "2020-01-01") { state } } }""")).isEqualTo("a pair is two different countries, not AZE and itself");
    }

    @Test
    void agreementsOfARelationAreThoseInForceOfTheSortsWanted() {
        JsonPath relation = query("""
                { relation(between: "AZE", and: "JPN") {
                    all: agreements { id }
                    treaties: agreements(inForceOn: "2022-09-06", type: [TREATY, CONVENTION, PROTOCOL]) { id }
                    none: agreements(knownAsOf: "2001-01-01T00:00:00Z") { id } } }""").setRootPath("data.relation");

        assertThat(relation.getList("all")).hasSize(13);
        assertThat(relation.getList("treaties.id"))
                .containsExactly(
                        "energy-charter-efficiency-protocol-1994", "energy-charter-treaty-1994", "jpn-sun-tax-1986");
        assertThat(relation.getList("none")).isEmpty();
    }

    private static List<String> list(String arguments) {
        return query("{ agreements(%s) { edges { node { id } } } }".formatted(arguments))
                .getList("data.agreements.edges.node.id", String.class);
    }

    private static String error(String query) {
        return Requests.query(query).extract().path("errors[0].message");
    }

    private static JsonPath query(String query) {
        return Requests.query(query).extract().jsonPath();
    }
}
