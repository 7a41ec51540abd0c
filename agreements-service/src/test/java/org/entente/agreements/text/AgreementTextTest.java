package org.entente.agreements.text;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AgreementTextTest {
    private static final String DOSSIER = """
            dossier: texts
            between: [AZE, JPN]
            sources: [{key: note, publisher: Ministry, title: Note}]
            agreements:
              - id: solar
                instrument: TREATY
                title: {en: Agreement on solar power, az: Günəş enerjisi haqqında Saziş, ja: 太陽光発電に関する協定}
                sources: [note]
                parties: [{key: aze, country: AZE}, {key: jpn, country: JPN}]
                actions: [{kind: SIGNATURE, date: 2030-03-01, source: note}]
                texts:
                  - language: en
                    authentic: true
                    url: https://example.org/solar
                    source: note
                    content: |
                      Article 1. Each Party shall encourage investors of the other Party.
                      Article 2. Disputes are settled by arbitration in Côte d'Ivoire.
                  - {language: az, content: Tərəflər investorları təşviq edirlər., source: note}
                  - {language: ja, content: 両締約国は投資家を奨励する。紛争は仲裁により解決される。, source: note}
              - id: wind
                instrument: TREATY
                title: {en: Agreement on the arbitration of disputes about wind}
                sources: [note]
                parties: [{key: aze, country: AZE}, {key: jpn, country: JPN}]
                actions: [{kind: SIGNATURE, date: 2031-03-01, source: note}]
            """;

    @BeforeEach
    void dossier() {
        Database.empty();
        Dossiers.importSound(DOSSIER);
    }

    @Test
    void aTextIsAnsweredWholeInItsLanguage() {
        JsonPath agreement = Requests.query("""
                { agreement(id: "solar") {
                    text { language authentic content length url source { publisher } }
                    ja: text(language: "ja") { authentic content } none: text(language: "fr") { content }
                    texts { language } } }""").extract().jsonPath().setRootPath("data.agreement");

        assertThat(agreement.getString("text.content"))
                .isEqualTo("Article 1. Each Party shall encourage investors of the other Party.\n"
                        + "Article 2. Disputes are settled by arbitration in Côte d'Ivoire.");
        assertThat(agreement.getBoolean("text.authentic")).isTrue();
        assertThat(agreement.getString("text.url")).isEqualTo("https://example.org/solar");
        assertThat(agreement.getInt("text.length")).isEqualTo(132);
        assertThat(agreement.getString("ja.content")).isEqualTo("両締約国は投資家を奨励する。紛争は仲裁により解決される。");
        assertThat(agreement.<Object>get("none")).isNull();
        assertThat(agreement.getList("texts.language")).containsExactly("az", "en", "ja");
    }

    @Test
    void wordsAreFoundByTheirStemsAndATitleOutweighsAText() {
        assertThat(found("disputed arbitrations")).containsExactly("wind", "solar");
        assertThat(found("encouraging investor")).containsExactly("solar");
        assertThat(found("cote d'ivoire")).as("accents do not count").containsExactly("solar");
        assertThat(found("solar wind")).as("all words must be there").isEmpty();
        assertThat(found("solar or wind")).containsExactlyInAnyOrder("solar", "wind");
        assertThat(found("arbitration -wind")).containsExactly("solar");
        assertThat(found("\"encourage investors\"")).containsExactly("solar");
        assertThat(found("\"investors encourage\"")).isEmpty();
    }

    @Test
    void azerbaijaniAndJapaneseAreFoundWithoutADictionary() {
        assertThat(found("gunes enerjisi")).containsExactly("solar");
        assertThat(found("INVESTORLARI tesviq")).containsExactly("solar");
        assertThat(found("投資家")).containsExactly("solar");
        assertThat(found("太陽光 仲裁")).containsExactly("solar");
        assertThat(found("資家投")).isEmpty();
    }

    @Test
    void highlightsMarkTheWordsInTitleAndText() {
        assertThat(matched(search("arbitration", ""), 0)).containsExactly("arbitration");
        JsonPath solar = search("disputes settled", "");
        assertThat(solar.getList("edges[0].highlights.place")).containsExactly("TEXT");
        assertThat(matched(solar, 0)).containsExactly("Disputes", "settled");
        JsonPath japanese = search("投資家", "");
        assertThat(japanese.getString("edges[0].language")).isEqualTo("ja");
        assertThat(matched(japanese, 0)).containsExactly("投資家");
        JsonPath azerbaijani = search("gunes", "");
        assertThat(azerbaijani.getList("edges[0].highlights.place")).containsExactly("TITLE");
        assertThat(matched(azerbaijani, 0)).containsExactly("Günəş");
    }

    @Test
    void languageAndFilterNarrowTheSearch() {
        assertThat(search("arbitration", ", language: \"ja\"").getInt("totalCount"))
                .isZero();
        assertThat(search("arbitration", ", filter: { datedTo: \"2030-12-31\" }")
                        .getList("edges.node.id"))
                .containsExactly("solar");
        JsonPath first = search("arbitration", ", first: 1");
        assertThat(first.getInt("totalCount")).isEqualTo(2);
        assertThat(first.getBoolean("pageInfo.hasNextPage")).isTrue();
        assertThat(search("arbitration", ", after: \"%s\"".formatted(first.getString("pageInfo.endCursor")))
                        .getList("edges.node.id"))
                .containsExactly("solar");
    }

    @Test
    void whatWasKnownBeforeALaterEditionIsStillFound() {
        String then = OffsetDateTime.now(ZoneOffset.UTC).toString();
        Dossiers.importSound(DOSSIER.replace("encourage investors", "welcome visitors"));

        assertThat(found("encourage")).isEmpty();
        assertThat(search("encourage", ", knownAsOf: \"%s\"".formatted(then)).getList("edges.node.id"))
                .containsExactly("solar");
    }

    @Test
    void mistakesAreNamed() {
        assertThat(error("\"  \"")).isEqualTo("the search has 0 characters; look for words of 1 to 500");
        assertThat(error("\"tax\", language: \"English\""))
                .isEqualTo("'English' is not a language tag such as en, az or ja");
        Map<String, Object> job = Dossiers.importText(
                DOSSIER.replace("{language: az,", "{language: en,").replace("dossier: texts", "dossier: again"));
        assertThat(Dossiers.report(job)).anyMatch(line -> line.contains("is the language of two texts"));
    }

    @Test
    void textsOfManyAgreementsCostOneStatement() {
        assertThat(
                        Statements.during(
                                () -> Requests.query(
                                        "{ agreements { edges { node { text { length } ja: text(language: \"ja\") { length } texts { language } } } } }")))
                .as("the list, and all texts of it")
                .isEqualTo(2);
    }

    private static List<String> found(String query) {
        return search(query, "").getList("edges.node.id", String.class);
    }

    private static List<String> matched(JsonPath connection, int edge) {
        return connection.<Map<String, Object>>getList("edges[%d].highlights[0].fragments".formatted(edge)).stream()
                .filter(fragment -> Boolean.TRUE.equals(fragment.get("matched")))
                .map(fragment -> String.valueOf(fragment.get("text")))
                .toList();
    }

    private static JsonPath search(String query, String arguments) {
        return Requests.query("""
                query($q: String!) { searchAgreements(query: $q%s) {
                    totalCount pageInfo { hasNextPage endCursor }
                    edges { rank language node { id } highlights { place language fragments { text matched } } } } }""".formatted(arguments), Map.of("q", query))
                .extract()
                .jsonPath()
                .setRootPath("data.searchAgreements");
    }

    private static String error(String arguments) {
        return Requests.query("{ searchAgreements(query: %s) { totalCount } }".formatted(arguments))
                .extract()
                .path("errors[0].message");
    }
}
