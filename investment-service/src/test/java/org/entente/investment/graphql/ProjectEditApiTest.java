package org.entente.investment.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.kernel.testing.Requests.mutate;
import static org.entente.kernel.testing.Requests.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.investment.Database;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Editors change what files told, and files come again. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ProjectEditApiTest {
    private static final String HEADER =
            "record,id,name,code,organisation,country,investor,place,date,value,currency,note,source,url\n";
    private static final String ITOCHU = "ORGANISATION,itochu,ITOCHU,,,JPN,,,,,,,News,\n";
    private static final String FIELD = "PROJECT,field,An oil field,OIL_AND_GAS,,AZE,,Caspian Sea,,,,,News,\n";
    private static final String PARTY = "PARTY,field,,INVESTOR,itochu,,,,,3.65,,,News,\n";
    private static final String CHANGED = "project: { name: \"The oil field\", host: \"AZE\", sector: OIL_AND_GAS,"
            + " place: \"Caspian Sea\", source: { title: \"News\" }, parties: [{ organisation: \"itochu\","
            + " role: INVESTOR, sharePercent: 4.5, source: { title: \"Ministry\" } }] }";
    private static final String SHOWN = "id name place version parties { sharePercent organisation { id name } }"
            + " history { version action changedBy note fields { name before after } }"
            + " conflict { release { source { code: title } } fields { name before after } }";

    @BeforeEach
    void importAFile() {
        Database.clear();
        importFile("");
    }

    @Test
    void anEditSpeaksAtOnceAndItsHistorySaysWhoChangedWhat() {
        Instant before = Instant.now();
        change(1, CHANGED + ", reason: \"As signed\"").body("errors", nullValue());

        project()
                .body("name", equalTo("The oil field"))
                .body("version", equalTo(2))
                .body("parties[0].sharePercent", equalTo(4.5f))
                .body("history", hasSize(1))
                .body("history[0].changedBy", equalTo("editor@test"))
                .body("history[0].note", equalTo("As signed"))
                .body("history[0].fields.name", contains("name", "parties"))
                .body("history[0].fields[0].before", equalTo("An oil field"))
                .body("conflict", nullValue());
        relation().body("data.relation.investment.projects.nodes.name", contains("The oil field"));
        query("{ investmentProject(id: \"field\", knownAsOf: \"%s\") { name version history { version } } }"
                        .formatted(before))
                .body("data.investmentProject.name", equalTo("An oil field"))
                .body("data.investmentProject.version", equalTo(1))
                .body("data.investmentProject.history", empty());
    }

    @Test
    void anEditSurvivesTheFileAndWhatTheFileNowTellsOtherwiseIsShown() {
        change(1, CHANGED).body("errors", nullValue());
        importFile("STAGE,field,,OPERATING,,,,,1997-11-07,,,,News,\n");

        project()
                .body("name", equalTo("The oil field"))
                .body("conflict.fields.name", contains("stages"))
                .body("conflict.fields[0].before", equalTo("[]"));

        change(2, CHANGED.replace("The oil field", "The field")).body("errors", nullValue());
        project()
                .body("name", equalTo("The field"))
                .body("conflict", nullValue())
                .body("version", equalTo(4));
    }

    @Test
    void aStaleVersionIsRefusedWithTheVersionFound() {
        change(1, CHANGED).body("errors", nullValue());
        change(1, CHANGED)
                .body("errors[0].extensions.code", equalTo("conflict"))
                .body(
                        "errors[0].message",
                        equalTo("project 'field' is at version 2, not 1: it was changed in between; read it again"));
    }

    @Test
    void stagesAndAmountsAreAddedOneByOne() {
        mutate("mutation { addInvestmentProjectStage(id: \"field\", expectedVersion: 1, stage: { stage: COMMITTED,"
                        + " since: \"1994-09-20\", source: { title: \"bp: Contract signed\" } }) { version } }")
                .body("errors", nullValue())
                .body("data.addInvestmentProjectStage.version", equalTo(2));
        mutate("mutation { addInvestmentProjectValue(id: \"field\", expectedVersion: 2, value: { kind: INVESTED,"
                        + " organisation: \"itochu\", value: 1234567890123456.78, currency: \"USD\","
                        + " asOf: \"2020-12-31\", source: { title: \"ITOCHU: Report\" } }) { version } }")
                .body("errors", nullValue());
        query("{ investmentProject(id: \"field\") { stage { stage source { publisher } }"
                        + " values { organisation { id } figure { value currency status release { edition } } }"
                        + " history { fields { name after } } } }")
                .rootPath("data.investmentProject")
                .body("stage.stage", equalTo("COMMITTED"))
                .body("stage.source.publisher", equalTo("bp"))
                .body("values[0].organisation.id", equalTo("itochu"))
                .body("values[0].figure.currency", equalTo("USD"))
                .body("values[0].figure.release.edition", equalTo("project 'field', edited by editor@test"))
                .body("history[0].fields.name", contains("values"));
    }

    @Test
    void aDeletedProjectStaysDeletedAndIsReadableAsOfBefore() {
        Instant before = Instant.now();
        mutate("mutation { deleteInvestmentProject(id: \"field\", expectedVersion: 1, reason: \"Twice\") }")
                .body("data.deleteInvestmentProject", equalTo("field"));
        importFile("STAGE,field,,OPERATING,,,,,1997-11-07,,,,News,\n");

        relation().body("data.relation.investment.projects.nodes", empty());
        query("{ investmentProject(id: \"field\") { id } investmentProjects { totalCount } }")
                .body("data.investmentProject", nullValue())
                .body("data.investmentProjects.totalCount", equalTo(0));
        query("{ investmentProject(id: \"field\", knownAsOf: \"%s\") { name } }".formatted(before))
                .body("data.investmentProject.name", equalTo("An oil field"));
        query("{ investmentChanges { recordType recordId action note } }")
                .body("data.investmentChanges[0].action", equalTo("DELETED"))
                .body("data.investmentChanges[0].note", equalTo("Twice"));
        mutate("mutation { createInvestmentProject(id: \"field\", %s) { version } }".formatted(CHANGED))
                .body("errors", nullValue());
        project().body("name", equalTo("The oil field"));
    }

    @Test
    void anEditedOrganisationIsShownInEveryProjectOfIt() {
        mutate("""
                mutation { changeOrganisation(id: "itochu", expectedVersion: 1, organisation: {
                    name: "ITOCHU Corporation", country: "JPN", source: { title: "ITOCHU: Profile" },
                    names: [{ language: "ja", name: "伊藤忠商事株式会社" }],
                    identifiers: [{ scheme: "LEI", value: "5299000J2N45DDNE4Y28" }] }) { version } }""").body("errors", nullValue()).body("data.changeOrganisation.version", equalTo(2));
        project().body("parties[0].organisation.name", equalTo("ITOCHU Corporation"));
        relation()
                .body("data.relation.investment.companies.nodes.name", contains("ITOCHU Corporation"))
                .body("data.relation.investment.companies.nodes[0].names[0].name", equalTo("伊藤忠商事株式会社"));
    }

    @Test
    void whatIsWrongIsNamedWithWhatWouldBeRight() {
        assertThat(refusal("createInvestmentProject(id: \"Field\", %s) { id }".formatted(CHANGED)))
                .isEqualTo("id is 'Field', which is not an id: write lower-case letters, digits and hyphens");
        assertThat(refusal("createInvestmentProject(id: \"field\", %s) { id }".formatted(CHANGED)))
                .isEqualTo("there is a project 'field' already: change it, or give the new one another id");
        assertThat(refusal("changeInvestmentProject(id: \"field\", expectedVersion: 1, %s) { id }"
                        .formatted(CHANGED.replace("itochu", "inpex"))))
                .isEqualTo("there is no organisation 'inpex': create it first, or name one that there is");
        assertThat(refusal("changeInvestmentProject(id: \"field\", expectedVersion: 1, %s) { id }"
                        .formatted(CHANGED.replace("4.5", "104.5"))))
                .isEqualTo("parties.sharePercent is 104.5; a share is 0 to 100 per cent");
        assertThat(refusal("changeInvestmentProject(id: \"plant\", expectedVersion: 1, %s) { id }".formatted(CHANGED)))
                .isEqualTo("there is no project 'plant'");
        assertThat(refusal("deleteOrganisation(id: \"itochu\", expectedVersion: 1)"))
                .isEqualTo("organisation 'itochu' is named by the projects 'field': take it out of them first");
        assertThat(refusal("createOrganisation(id: \"x\", organisation: { name: \"X\", source: { title: \"News\" },"
                        + " identifiers: [{ scheme: \"LEI\", value: \"5299000J2N45DDNE4Y29\" }] }) { id }"))
                .isEqualTo("identifiers.value is '5299000J2N45DDNE4Y29', which is not an LEI: the check digits of"
                        + " 5299000J2N45DDNE4Y are 28, not 29");
        Requests.asReader()
                .contentType("application/json")
                .body(Map.of("query", "mutation { deleteInvestmentProject(id: \"field\", expectedVersion: 1) }"))
                .post("/graphql")
                .then()
                .body("data.deleteInvestmentProject", nullValue())
                .body("errors", hasSize(1));
        project().body("version", equalTo(1));
    }

    @Test
    void versionsHistoriesAndConflictsOfManyCostOneStatementEach() {
        Requests.importText(
                "projects-csv",
                HEADER + ITOCHU + FIELD.replace("PROJECT,field", "PROJECT,plant"),
                Map.of("collection", "other"));
        change(1, CHANGED).body("errors", nullValue());
        List<Map<String, ?>> both = Representations.of("InvestmentProject", "id", "field", "plant");
        Runnable asked = () -> Requests.entities("InvestmentProject", "name version history { version }", both)
                .body("errors", nullValue())
                .body("data._entities.version", contains(2, 1));
        asked.run();

        assertThat(Statements.during(asked)).isEqualTo(3);
        Requests.entities("InvestmentProject", "conflict { fields { name } }", both)
                .body("data._entities.conflict", hasItem(nullValue()));
    }

    private static void importFile(String more) {
        assertThat(Requests.importText("projects-csv", HEADER + ITOCHU + FIELD + PARTY + more, Map.of()))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsRejected", 0);
    }

    private static ValidatableResponse change(int version, String project) {
        return mutate("mutation { changeInvestmentProject(id: \"field\", expectedVersion: %d, %s) { name } }"
                .formatted(version, project));
    }

    private static ValidatableResponse project() {
        return query("{ investmentProject(id: \"field\") { %s } }".formatted(SHOWN))
                .body("errors", nullValue())
                .rootPath("data.investmentProject");
    }

    private static ValidatableResponse relation() {
        return query("{ relation(between: \"AZE\", and: \"JPN\") { investment { projects { nodes { name } }"
                + " companies { nodes { name names { name } } } } } }");
    }

    private static String refusal(String mutation) {
        return mutate("mutation { %s }".formatted(mutation)).extract().path("errors[0].message");
    }
}
