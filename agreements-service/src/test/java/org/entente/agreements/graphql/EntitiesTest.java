package org.entente.agreements.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
class EntitiesTest {
    private static final List<Map<String, ?>> AGREEMENTS =
            List.of(agreement("aze-jpn-tax-2022"), agreement("no-such-agreement"), agreement("jpn-sun-tax-1986"));

    private static final List<Map<String, ?>> AREAS =
            List.of(area("TOURISM"), area("NO_SUCH_AREA"), area("INDUSTRY"), area("TOURISM"));

    private static final List<Map<String, ?>> RELATIONS = List.of(
            Map.of("__typename", "Relation", "id", "AZE-JPN"),
            Map.of("__typename", "Relation", "id", "AZE-XYZ"),
            Map.of("__typename", "Relation", "id", "DEU-JPN"));

    @BeforeEach
    void sample() {
        Database.empty();
        Dossiers.importSample();
    }

    @Test
    void agreementsAreResolvedInOrderAndAnUnknownOneIsNullAtItsPlace() {
        JsonPath answer =
                Requests.entities("Agreement", "id title", AGREEMENTS).extract().jsonPath();

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getString("data._entities[0].title")).startsWith("Convention between Japan and the Republic");
        assertThat(answer.<Object>get("data._entities[1]")).isNull();
        assertThat(answer.getString("data._entities[2].id")).isEqualTo("jpn-sun-tax-1986");
    }

    @Test
    void agreementsCostOneStatementWithEverythingThatIsTheirs() {
        long statements = Statements.during(() -> Requests.entities("Agreement", """
                id title(language: "ja") instrument kinds signedOn { text } parties { name country { code } }
                actions { kind date { text } source { title } } provisions { key statusOn(date: "2024-01-01") { state } }
                dates { about } statusBetween(between: "AZE", and: "JPN", date: "2024-01-01") { state }""", AGREEMENTS));

        assertThat(statements).isEqualTo(1);
    }

    @Test
    void linksOfManyAgreementsCostOneStatementForEachDirection() {
        long statements = Statements.during(() -> Requests.entities(
                "Agreement", "supersedes { id } supersededBy { id } implements { id } amendedBy { id }", AGREEMENTS));

        assertThat(statements).isEqualTo(3);
    }

    @Test
    void areasAreResolvedInOrderAndAnUnknownOneIsNullAtItsPlace() {
        JsonPath answer = Requests.entities("CooperationArea", "code label(language: \"az\")", AREAS)
                .extract()
                .jsonPath();

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getString("data._entities[0].label")).isEqualTo("Turizm");
        assertThat(answer.<Object>get("data._entities[1]")).isNull();
        assertThat(answer.getString("data._entities[2].label")).isEqualTo("Sənaye");
        assertThat(answer.getString("data._entities[3].code")).isEqualTo("TOURISM");
    }

    @Test
    void areasCostOneStatementToFindAndOneForWhatTheySay() {
        assertThat(Statements.during(() -> Requests.entities("CooperationArea", "code", AREAS)))
                .isEqualTo(1);
        assertThat(Statements.during(() -> Requests.entities(
                        "CooperationArea", "en: label ja: label(language: \"ja\") description", AREAS)))
                .isEqualTo(2);
        assertThat(Statements.during(() -> Requests.entities(
                        "CooperationArea",
                        "agreements(between: \"AZE\", and: \"JPN\") { id } meetings(between: \"AZE\", and: \"JPN\") { id } children { code }",
                        AREAS)))
                .as("the areas, agreements, dialogue, and the taxonomy to know what is below")
                .isEqualTo(4);
    }

    @Test
    void relationsAnswerEachFieldForAllOfThemAtOnce() {
        JsonPath answer = Requests.entities("Relation", "id milestones { id }", RELATIONS)
                .extract()
                .jsonPath();
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data._entities[0].milestones")).hasSize(8);
        assertThat(answer.<Object>get("data._entities[1]")).isNull();
        assertThat(answer.getList("data._entities[2].milestones")).isEmpty();

        assertThat(Statements.during(() -> Requests.entities("Relation", "agreements { id }", RELATIONS)))
                .isEqualTo(1);
        assertThat(Statements.during(() -> Requests.entities(
                        "Relation",
                        "milestones { id } dialogue { bodies { id } meetings { totalCount } openCommitments { id } }",
                        RELATIONS)))
                .isEqualTo(1);
        assertThat(Statements.during(() -> Requests.entities("Relation", "cooperation { code }", RELATIONS)))
                .as("agreements, dialogue and the taxonomy")
                .isEqualTo(3);
    }

    @Test
    void anAreaHasItsPlaceInTheTreeItsGoodsAndWhatStandsBehindItsParts() {
        JsonPath areas = Requests.entities(
                        "CooperationArea", """
                        code parent { code } children { code } hsChapters
                        all: agreements(between: "AZE", and: "JPN") { id }
                        own: agreements(between: "AZE", and: "JPN", includeBelow: false) { id }
                        commitments(between: "AZE", and: "JPN") { id }""", List.of(area("ENERGY"), area("OIL_AND_GAS"), area("SOLAR_POWER")))
                .extract()
                .jsonPath();

        assertThat(areas.<Object>get("data._entities[0].parent")).isNull();
        assertThat(areas.getString("data._entities[1].parent.code")).isEqualTo("ENERGY");
        assertThat(areas.getString("data._entities[2].parent.code")).isEqualTo("RENEWABLE_ENERGY");
        assertThat(areas.getList("data._entities[0].children.code")).containsExactly("RENEWABLE_ENERGY", "OIL_AND_GAS");
        assertThat(areas.getList("data._entities[1].hsChapters")).containsExactly("27");
        assertThat(areas.getList("data._entities[0].own")).isEmpty();
        assertThat(areas.getList("data._entities[0].all.id", String.class))
                .contains("aze-energy-ministry-tepsco-2021", "acg-production-sharing-2017");
        assertThat(areas.getList("data._entities[2].all")).isEmpty();
    }

    @Test
    void organisationsHaveTheirAgreementsAndMeetingsAndAgreementsTheirs() {
        List<Map<String, ?>> organisations = List.of(
                Map.of("__typename", "Organisation", "id", "org-tepsco"),
                Map.of("__typename", "Organisation", "id", "org-itochu"));
        JsonPath found = Requests.entities("Organisation", "id agreements { id } meetings { id }", organisations)
                .extract()
                .jsonPath();

        assertThat(found.getList("data._entities[0].agreements.id")).containsExactly("aze-energy-ministry-tepsco-2021");
        assertThat(found.getList("data._entities[1].meetings.id", String.class)).contains("aze-jpn-2022-09-06-economy");
        assertThat(Statements.during(
                        () -> Requests.entities("Organisation", "id agreements { id } meetings { id }", organisations)))
                .as("agreements, whose meetings, and what those pairs said")
                .isEqualTo(3);
        assertThat(Requests.query("{ agreement(id: \"aze-jpn-jcm-2022\") { meetings { id } } }")
                        .extract()
                        .jsonPath()
                        .getList("data.agreement.meetings.id", String.class))
                .contains("aze-jpn-state-commission-11");
    }

    private static Map<String, ?> agreement(String id) {
        return Map.of("__typename", "Agreement", "id", id);
    }

    private static Map<String, ?> area(String code) {
        return Map.of("__typename", "CooperationArea", "code", code);
    }
}
