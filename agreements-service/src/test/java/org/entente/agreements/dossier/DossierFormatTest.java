package org.entente.agreements.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
class DossierFormatTest {
    private static final String HEAD = """
            dossier: test
            between: [AZE, JPN]
            sources:
              - {key: note, publisher: Ministry, title: Note}
            """;

    @BeforeEach
    void emptyDatabase() {
        Database.empty();
    }

    @Test
    void theGuidesExampleIsImported() throws IOException {
        String guide = Files.readString(Path.of("../docs/formats/agreements.md"));
        int start = guide.indexOf("```yaml\ndossier:") + "```yaml\n".length();
        String example = guide.substring(start, guide.indexOf("```", start));

        assertThat(Dossiers.importText(example))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 9);
        assertThat(agreements()).containsExactly("aze-jpn-solar-2030", "aze-jpn-investment-2029");
    }

    @Test
    void theSameFileAgainIsUnchangedAndALaterEditionTakesThePlaceOfTheFormer() {
        assertThat(Dossiers.importText(oneAgreement("First"))).containsEntry("state", "PUBLISHED");
        assertThat(Dossiers.importText(oneAgreement("First"))).containsEntry("state", "UNCHANGED");
        String then = OffsetDateTime.now(ZoneOffset.UTC).toString();
        assertThat(Dossiers.importText(oneAgreement("Second"))).containsEntry("state", "PUBLISHED");

        assertThat(titles("")).containsExactly("Second");
        assertThat(titles("(knownAsOf: \"%s\")".formatted(then))).containsExactly("First");
    }

    @Test
    void aWithdrawnReleaseGivesWayToTheOneBeforeIt() {
        Dossiers.importSound(oneAgreement("First"));
        Object second = Dossiers.importText(oneAgreement("Second")).get("release");

        Requests.query("mutation { withdrawAgreementRelease(number: %s) { status } }".formatted(second))
                .body("data", nullValue());
        Requests.mutate("mutation { withdrawAgreementRelease(number: %s) { status } }".formatted(second))
                .body("data.withdrawAgreementRelease.status", equalTo("WITHDRAWN"));

        assertThat(titles("")).containsExactly("First");
        assertThat(Requests.query("{ agreementReleases { status rows source { publisher } } }")
                        .extract()
                        .jsonPath()
                        .getList("data.agreementReleases.status"))
                .containsExactly("WITHDRAWN", "PUBLISHED");
    }

    @Test
    void everyMistakeIsReportedWithLineAndPlace() {
        Map<String, Object> job = Dossiers.importText(HEAD + """
                agreements:
                  - id: Wrong Id
                    instrument: PACT
                    kinds: [TAX_CONVENTION, PEACE]
                    title: {az: Saziş}
                    areas: [FISHING]
                    sources: [nowhere]
                    colour: red
                    parties:
                      - {key: a, country: AZERBAIJAN}
                      - {key: b, group: NATOS}
                      - {key: c}
                    actions:
                      - {kind: SIGNATURE, date: 27.12.2022, source: note}
                      - {kind: SIGNATURE, by: nobody, date: 2022-12-27, source: note}
                      - {kind: SUCCESSION, date: 2022, source: note}
                """);

        assertThat(job)
                .containsEntry("state", "FAILED")
                .containsEntry(
                        "error",
                        "the dossier has 13 problems, listed in the report with line and place; nothing was imported");
        assertThat(Dossiers.report(job))
                .contains(
                        "6,agreements[0].id,Wrong Id,\"is not an id: small letters, digits, dots and hyphens are expected, such as aze-jpn-tax-2022\"",
                        "12,agreements[0].colour,,\"is not a key here; the keys are [id, instrument, kinds, title, subjects, areas, place, note, sources, parties, actions, provisions, dates, links, texts, sunset]\"",
                        "11,agreements[0].sources,,'nowhere' is not the key of a source of this dossier; they are [note]",
                        "16,agreements[0].parties[2].country,,\"a party is a country, a group, or a body with its country\"",
                        "18,agreements[0].actions[0].date,27.12.2022,\"is not a date such as 2022-12-27, 2022-12 or 1986\"",
                        "19,agreements[0].actions[1].by,nobody,\"'nobody' is not the key of a party; they are [a, b, c]\"");
        assertThat(Dossiers.report(job)).hasSize(13).isSortedAccordingTo((x, y) -> Integer.compare(line(x), line(y)));
        assertThat(agreements()).isEmpty();
    }

    @Test
    void mistakesInDialogueAreReportedToo() {
        Map<String, Object> job = Dossiers.importText(HEAD + """
                bodies:
                  - {id: commission, name: Commission, level: TALL}
                meetings:
                  - {id: m1, title: Meeting, date: 2022-09-06, level: OFFICIAL, number: 3, source: note}
                  - {id: m2, body: committee, title: Meeting, date: soon, level: OFFICIAL, source: note}
                commitments:
                  - {id: c1, meeting: m9, text: Do it, owner: both, stated: 2022, source: note}
                milestones:
                  - {id: x, kind: RELATIONS, title: {en: Relations}, date: 1992-09-07, agreement: a-1, source: note}
                  - {id: x, kind: RELATIONS, title: {en: Relations}, date: 1992-09-07, between: [AZE, AZE], source: note}
                """);

        assertThat(Dossiers.report(job))
                .containsExactly(
                        "6,bodies[0].level,TALL,\"is not one of [HEAD_OF_STATE, MINISTERIAL, OFFICIAL, BUSINESS, MIXED]\"",
                        "8,meetings[0].number,3,only a body numbers its meetings",
                        "9,meetings[1].date,soon,\"is not a date such as 2022-12-27, 2022-12 or 1986\"",
                        "9,meetings[1].body,committee,is not an id of this dossier or of another release in use; here they are [commission]",
                        "11,commitments[0].stated,2022,is not a day such as 2022-12-27",
                        "11,commitments[0].meeting,m9,\"is not an id of this dossier or of another release in use; here they are [m1, m2]\"",
                        "13,milestones[0].agreement,a-1,is not the id of an agreement of this dossier or of another release in use",
                        "14,milestones[1].between,,\"two different countries are expected, such as [AZE, JPN]\"",
                        "14,milestones[1].id,x,is the id of something above already");
    }

    @Test
    void aChosenDateMustBeThatOfAnAction() {
        Map<String, Object> job = Dossiers.importText(HEAD + """
                agreements:
                  - id: a-1
                    instrument: TREATY
                    title: {en: Treaty}
                    sources: note
                    parties: [{key: aze, country: AZE}]
                    actions: [{kind: SIGNATURE, date: 2021-05-06, source: note}]
                    dates:
                      - about: SIGNATURE
                        statements:
                          - {date: 2021-04-06, chosen: true, reasoning: none, source: note}
                          - {date: 2021-05-06, reasoning: none, source: note}
                """);

        assertThat(Dossiers.report(job))
                .containsExactly(
                        "15,agreements[0].dates[0].statements,,the chosen date 2021-04-06 is not the date of any SIGNATURE among the actions");
    }

    @Test
    void whatAnotherDatasetTellsIsNotToldUnderTheSameId() {
        Dossiers.importSound(oneAgreement("First"));
        Map<String, Object> job = Dossiers.importText(oneAgreement("Other").replace("dossier: test", "dossier: other"));

        assertThat(Dossiers.report(job))
                .containsExactly(
                        "6,agreements[0].id,a-1,\"is told by dossier-test already: choose another id, and link two tellings of one agreement with SAME_AS\"");
    }

    @Test
    void whatIsNoYamlSaysWhere() {
        assertThat(Dossiers.importText("dossier: test\nagreements: [\n  {id: a\n"))
                .containsEntry("state", "FAILED")
                .extracting("error")
                .asString()
                .startsWith("not readable as YAML at line 4, column 1: ");
    }

    private static int line(String row) {
        return Integer.parseInt(row.substring(0, row.indexOf(',')));
    }

    private static String oneAgreement(String title) {
        return HEAD + """
                agreements:
                  - id: a-1
                    instrument: MEMORANDUM
                    title: {en: %s}
                    sources: note
                    parties: [{key: aze, country: AZE}, {key: jpn, country: JPN}]
                    actions: [{kind: SIGNATURE, date: 2021-05-06, source: note}]
                """.formatted(title);
    }

    private static List<String> titles(String arguments) {
        return Requests.query(
                        "{ relation(between: \"AZE\", and: \"JPN\") { agreements%s { title } } }".formatted(arguments))
                .extract()
                .jsonPath()
                .getList("data.relation.agreements.title", String.class);
    }

    private static List<String> agreements() {
        return Requests.query("{ agreements { edges { node { id } } } }")
                .extract()
                .jsonPath()
                .getList("data.agreements.edges.node.id", String.class);
    }
}
