package org.entente.agreements.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
class DossierTableTest {
    private static final String EVERYTHING = """
            { relation(between: "AZE", and: "JPN") {
                agreements {
                  id instrument kinds title az: title(language: "az") ja: title(language: "ja") subjects place note
                  areas { code } parties { name kind role side group country { code } organisation { id } } sunset { years note source { title } }
                  actions { kind date { text } effectiveOn note successor { code } party { name } source { title url } }
                  provisions { key title effectFrom effectTo note source { title } }
                  dates { about chosen { text } statements { date { text } chosen reasoning source { publisher } } }
                  supersedes { id } implements { id } amends { id } sources { publisher title licence url }
                  texts { language authentic content url } }
                milestones { id kind title az: title(language: "az") date { text } agreement { id } description }
                dialogue {
                  bodies { id name level description latestNumber missingNumbers }
                  meetings { edges { node { id number title date { text precision } place level summary areas { code }
                    agenda documents { title language url } body { id } outcomes { text agreement { id } project { id } }
                    participants { name role position organisationName organisation { id } country { code } } } } }
                  commitments { id text owner ownerCountry { code } statedOn due { text } area { code } project { id }
                    history { date status note evidence source { title } } } } } }""";

    @BeforeEach
    void emptyDatabase() {
        Database.empty();
    }

    @Test
    void theSampleComesBackFromYamlCsvAndSpreadsheetAsItWas() {
        Dossiers.importSample();
        comesBack("dossier", "yaml");
        comesBack("dossier-csv", "csv");
        comesBack("dossier-csv", "xlsx");
    }

    @Test
    void theGuidesExampleAndEveryOtherKeyComeBack() throws IOException {
        String guide = Files.readString(Path.of("../docs/formats/agreements.md"));
        int start = guide.indexOf("```yaml\ndossier:") + "```yaml\n".length();
        String example = guide.substring(start, guide.indexOf("```", start))
                .replace("    subjects: [solar]\n", """
                    subjects: [solar; storage, "=1+1"]
                    texts:
                      - language: en
                        authentic: true
                        source: ministry
                        content: |
                          Article 1: "quoted", with; semicolons

                          Article 2
                """)
                .replace("    areas: [RENEWABLE_ENERGY]\n    participants:", """
                    areas: [RENEWABLE_ENERGY]
                    agenda: [Prices; tariffs, Storage]
                    documents: [{title: Minutes, language: en, url: https://example.org/minutes}]
                    participants:
                """.stripTrailing())
                .replace(
                        "agreement: aze-jpn-solar-2030}\n    source",
                        "agreement: aze-jpn-solar-2030, project: solar-park}\n    source");
        Dossiers.importSound(example);
        comesBack("dossier", "yaml");
        comesBack("dossier-csv", "csv");
        comesBack("dossier-csv", "xlsx");
    }

    @Test
    void whatAnEditorSaysOfSidesSunsetAndSuretyComesBackFromEveryFormat() {
        Requests.mutate("""
                        mutation { createAgreement(input: {
                            id: "eaeu-like", instrument: TREATY, titles: [{language: "en", text: "Union and Japan"}],
                            sources: [{key: "gazette", publisher: "Ministry", title: "Gazette"}],
                            parties: [{key: "aze", country: "AZE", side: "union"}, {key: "arm", country: "ARM", side: "union"},
                              {key: "lost", name: "Atlantis", unresolved: true, side: "union"}, {key: "jpn", country: "JPN"}],
                            actions: [],
                            links: [{kind: SAME_AS, agreement: "told-elsewhere", confidence: 0.9, note: "same dates; same title"}],
                            sunset: {years: 15, note: "Article 14", source: "gazette"} }) {
                          parties { key side kind } sunset { years } } }""")
                .body("errors", equalTo(null))
                .body("data.createAgreement.parties.side", equalTo(Arrays.asList("union", "union", "union", null)))
                .body("data.createAgreement.sunset.years", equalTo(15));
        assertThat(export("yaml", "")).contains("confidence: 0.9", "years: 15", "side: union", "unresolved: true");

        for (String extension : List.of("yaml", "csv", "xlsx")) {
            String before = export("yaml", "");
            comesBack(extension.equals("yaml") ? "dossier" : "dossier-csv", extension);
            assertThat(export("yaml", "")).as(extension).isEqualTo(before);
        }
    }

    @Test
    void anAgreementHasOneSunsetClause() {
        Map<String, Object> job = Requests.importText("dossier-csv", """
                record,of,id,key,instrument,title.en,country,source,publisher,title,between,sources,years
                dossier,,test,,,,,,,,AZE;JPN,,
                source,,,note,,,,,Ministry,Note,,,
                agreement,,solar,,TREATY,Solar,,,,,,note,
                party,solar,,aze,,,AZE,,,,,,
                sunset,solar,,,,,,note,,,,,10
                sunset,solar,,,,,,note,,,,,15
                """, Map.of("onBadRow", "reject"));

        assertThat(Dossiers.report(job)).anyMatch(line -> line.startsWith("7,") && line.contains("stands here twice"));
    }

    @Test
    void mistakesOfATableAreToldWithRowAndColumn() {
        Map<String, Object> job = Requests.importText("dossier-csv", """
                record,of,id,key,kind,instrument,title.en,country,by,date,areas,source,publisher,title,between,sources
                dossier,,test,,,,,,,,,,,,AZE;JPN,
                source,,,note,,,,,,,,,Ministry,Note,,
                agreement,,solar,,,PACT,Solar,,,,FISHING; INDUSTRY,,,,,note
                party,solar,,aze,,,,AZERBAIJAN,,,,,,,,
                action,solar,,,SIGNATURE,,,,,27.12.2022,,note,,,,
                action,wind,,,SIGNATURE,,,,,2022,,note,,,,
                speech,,x,,,,,,,,,,,,,
                """, Map.of("onBadRow", "reject"));

        assertThat(job).containsEntry("state", "FAILED");
        List<String> report = Dossiers.report(job);
        assertThat(report).anyMatch(line -> line.startsWith("4,instrument,PACT,"));
        assertThat(report).anyMatch(line -> line.startsWith("4,areas,"));
        assertThat(report).anyMatch(line -> line.startsWith("5,country,AZERBAIJAN,"));
        assertThat(report).anyMatch(line -> line.startsWith("6,date,27.12.2022,"));
        assertThat(report).contains("7,of,wind,the id of a row of record 'agreement' above is expected");
        assertThat(report).anyMatch(line -> line.startsWith("8,record,speech,"));
    }

    @Test
    void theGuidesTableIsImported() throws IOException {
        String guide = Files.readString(Path.of("../docs/formats/agreements.md"));
        int start = guide.indexOf("```csv\nrecord,") + "```csv\n".length();

        assertThat(Requests.importText("dossier-csv", guide.substring(start, guide.indexOf("```", start)), Map.of()))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 8);
        Requests.query("{ agreement(id: \"aze-jpn-wind-2031\") { title(language: \"az\") actions { kind } } }")
                .body("data.agreement.title", equalTo("Külək haqqında Saziş"))
                .body("data.agreement.actions.kind", equalTo(List.of("SIGNATURE", "RATIFICATION")));
    }

    @Test
    void anUnknownColumnIsNamed() {
        Map<String, Object> job =
                Requests.importText("dossier-csv", "record,of,id,colour\ndossier,,test,blue\n", Map.of());

        assertThat(String.valueOf(job.get("error")))
                .startsWith("'colour' is not a column of a dossier; the columns are record,");
    }

    @Test
    void agreementsOfListsAreLeftOutUnlessAskedFor() {
        Requests.importText("iia-navigator", """
                treaty_id,full_title,short_title,type,status,parties,date_of_signature,date_of_entry_into_force,termination_date,text
                1,,Azerbaijan - Japan BIT (2030),BITs,Signed (not in force),"Azerbaijan, Japan",2030-01-01,,,
                """, Map.of("publishedOn", "2030-12-31"));

        assertThat(export("yaml", "")).doesNotContain("iia-azerbaijan-japan-bit-2030");
        assertThat(export("yaml", "&all=true")).contains("iia-azerbaijan-japan-bit-2030");
        assertThat(Requests.asReader()
                        .get("/exports/dossier.yaml?between=AZE&and=AZE")
                        .statusCode())
                .isEqualTo(400);
    }

    private static void comesBack(String format, String extension) {
        String before = everything();
        byte[] file = Requests.asReader()
                .get("/exports/dossier.%s?between=AZE&and=JPN".formatted(extension))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Database.empty();
        Map<String, Object> job = Requests.importBytes(format, "dossier." + extension, file, Map.of());
        assertThat(job).as("%s: %s", extension, Dossiers.report(job)).containsEntry("state", "PUBLISHED");
        assertThat(everything()).as(extension).isEqualTo(before);
    }

    private static String everything() {
        return Requests.query(EVERYTHING).extract().asString();
    }

    private static String export(String extension, String more) {
        return Requests.asReader()
                .get("/exports/dossier.%s?between=AZE&and=JPN%s".formatted(extension, more))
                .asString();
    }
}
