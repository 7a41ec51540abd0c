package org.entente.investment.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.kernel.testing.Requests.mutate;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.entente.investment.Database;
import org.entente.investment.Sample;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is exported comes in again, from either kind of file, and exports as it did. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RoundTripTest {
    @BeforeEach
    void loadTheDossierAndEditIt() {
        Database.clear();
        Sample.load();
        mutate("""
                mutation {
                  createOrganisation(id: "org-new", organisation: { name: "=New & Co.", country: "JPN",
                    names: [{ language: "ja", name: "新" }, { language: "ja", name: "新社" }], note: "Line\\nbreak",
                    identifiers: [{ scheme: "LEI", value: "5299000J2N45DDNE4Y28" }, { scheme: "JP-CN", value: "0012" }],
                    source: { title: "News, \\"quoted\\"", url: "https://example.org/?a=1,2" } }) { id } }""").body("errors", nullValue());
        mutate("""
                mutation {
                  createInvestmentProject(id: "new-plant", project: { name: "-Plant", host: "AZE", sector: POWER,
                    point: { latitude: 40.4093, longitude: 49.8671 }, source: { title: "News" },
                    parties: [{ organisation: "org-new", role: INVESTOR, sharePercent: 33.333333,
                      source: { title: "News" } }],
                    values: [{ kind: COMMITMENT, organisation: "org-new", value: 1234567890123456.789, currency: "JPY",
                      asOf: "2024-02-29", source: { title: "News" } }] }) { id } }""").body("errors", nullValue());
    }

    @Test
    void projectsAndOrganisationsFromCsv() {
        String exported = csv("projects");
        Database.clear();
        take("projects-csv", exported);

        assertThat(exported).contains("PROJECT,new-plant,'-Plant,POWER").contains("POINT,new-plant,,40.4093 49.8671");
        assertThat(csv("projects")).isEqualTo(exported);
    }

    @Test
    void projectsAndOrganisationsFromASpreadsheet() {
        String exported = csv("projects");
        byte[] sheet = file("projects.xlsx");
        Database.clear();
        take("projects-csv", "projects.xlsx", sheet);

        assertThat(csv("projects")).isEqualTo(exported);
    }

    @Test
    void organisationsByThemselvesFromEither() {
        String exported = csv("organisations");
        byte[] sheet = file("organisations.xlsx");
        Database.clear();
        take("organisations-csv", exported);
        assertThat(csv("organisations")).isEqualTo(exported);
        Database.clear();
        take("organisations-csv", "organisations.xlsx", sheet);

        assertThat(exported).contains("新 | 新社").contains("identifier:JP-CN").contains("0012");
        assertThat(csv("organisations")).isEqualTo(exported);
    }

    @Test
    void claimsFromEither() {
        String exported = csv("claims");
        byte[] sheet = file("claims.xlsx");
        Database.clear();
        take("claims", exported);
        assertThat(csv("claims")).isEqualTo(exported);
        Database.clear();
        take("claims", "claims.xlsx", sheet);

        assertThat(exported.lines()).hasSize(3);
        assertThat(csv("claims")).isEqualTo(exported);
    }

    @Test
    void projectsMayNameOrganisationsOfAnotherFile() {
        String organisations = csv("organisations");
        Database.clear();
        take("organisations-csv", organisations);
        take("projects-csv", """
                record,id,name,code,organisation,country,investor,place,date,value,currency,note,source,url
                PROJECT,plant,A plant,POWER,,AZE,,,,,,,News,
                PARTY,plant,,INVESTOR,org-new,,,,,50,,,News,
                """);
        Requests.query("{ investmentProject(id: \"plant\") { investorCountries { code } } }")
                .body("data.investmentProject.investorCountries[0].code", equalTo("JPN"));
    }

    private static void take(String format, String text) {
        assertThat(Requests.importText(format, text, Map.of()))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsRejected", 0);
    }

    private static void take(String format, String name, byte[] content) {
        assertThat(Requests.importBytes(format, name, content, Map.of()))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsRejected", 0);
    }

    private static String csv(String table) {
        return new String(file(table + ".csv"), StandardCharsets.UTF_8);
    }

    private static byte[] file(String name) {
        return Requests.asReader()
                .get("/exports/" + name)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
