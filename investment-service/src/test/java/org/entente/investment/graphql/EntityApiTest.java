package org.entente.investment.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.entente.investment.Database;
import org.entente.investment.Sample;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the gateway asks when another service names a project, an organisation, an area or an agreement. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EntityApiTest {
    private static final List<Map<String, ?>> PROJECTS = Representations.of(
            "InvestmentProject", "id", "green-energy-zone", "no-such-project", "azeri-chirag-gunashli");

    @BeforeEach
    void loadTheDossier() {
        Database.clear();
        Sample.load();
    }

    @Test
    void projectsComeInArgumentOrderAndAnUnknownOneIsNullAtItsPlace() {
        Requests.entities(
                        "InvestmentProject",
                        "name host { code } stage { stage since } stages { stage since note source { publisher url } }"
                                + " values { kind note organisation { id } figure { value currency method status } }"
                                + " areas { code } agreements { id } parties { role organisation { name } }"
                                + " sector { code label isicSection } place source { publisher title }",
                        PROJECTS)
                .body("errors", nullValue())
                .body("data._entities", hasSize(3))
                .body("data._entities[1]", nullValue())
                .body("data._entities[2].stage.since", equalTo("1997-11-07"))
                .rootPath("data._entities[0]")
                .body("stages.since", contains("2021-04-06", "2021-05-03", "2021-05-06"))
                .body("stages.source.publisher", contains("Today.Az", "Trend", "Trend"))
                .body("stage.stage", equalTo("COMMITTED"))
                .body("stage.since", equalTo("2021-05-06"))
                .body("values[0].kind", equalTo("PUBLIC_FUNDING"))
                .body("values[0].figure.value", equalTo(2_363_400))
                .body("values[0].figure.currency", equalTo("AZN"))
                .body("areas.code", contains("RENEWABLE_ENERGY"))
                .body("agreements.id", contains("aze-energy-ministry-tepsco-2021", "aze-order-green-energy-zone-2021"))
                .body("sector.isicSection", equalTo("D"));
    }

    @Test
    void projectsCostOneStatementForEachTableThatIsAsked() {
        Runnable plain = () -> Requests.entities("InvestmentProject", "name", PROJECTS);
        Runnable deep = () -> Requests.entities(
                "InvestmentProject",
                "name parties { role } stage { since } stages { since } values { kind } areas { code } agreements { id }",
                PROJECTS);
        deep.run();

        assertThat(Statements.during(plain)).isEqualTo(1);
        assertThat(Statements.during(deep)).isEqualTo(6);
    }

    @Test
    void organisationsHaveNamesInSeveralScriptsAndTheirProjects() {
        Runnable asked = () -> Requests.entities(
                        "Organisation",
                        "name country { code } names { language name } identifiers { scheme value } projects { id }",
                        Representations.of("Organisation", "id", "org-itochu", "org-nobody", "org-socar"))
                .body("errors", nullValue())
                .body("data._entities[0].names[0].language", equalTo("ja"))
                .body("data._entities[0].names[0].name", equalTo("伊藤忠商事株式会社"))
                .body("data._entities[0].projects.id", contains("azeri-chirag-gunashli", "baku-tbilisi-ceyhan"))
                .body("data._entities[1]", nullValue())
                .body("data._entities[2].country.code", equalTo("AZE"));
        asked.run();
        assertThat(Statements.during(asked)).isEqualTo(4);
    }

    @Test
    void areasAndAgreementsShowTheProjectsBehindThem() {
        Requests.entities(
                        "CooperationArea",
                        "code all: projects { id } ours: projects(between: \"AZE\", and: \"JPN\") { id }"
                                + " others: projects(between: \"AZE\", and: \"FRA\") { id } two: projects(first: 1) { id }",
                        Representations.of("CooperationArea", "code", "OIL_AND_GAS", "TAXATION"))
                .body("errors", nullValue())
                .body("data._entities[0].all.id", contains("azeri-chirag-gunashli", "baku-tbilisi-ceyhan"))
                .body("data._entities[0].ours.id", contains("azeri-chirag-gunashli", "baku-tbilisi-ceyhan"))
                .body("data._entities[0].others", empty())
                .body("data._entities[0].two.id", contains("azeri-chirag-gunashli"))
                .body("data._entities[1].code", equalTo("TAXATION"))
                .body("data._entities[1].all", empty());

        Runnable asked = () -> Requests.entities(
                        "Agreement",
                        "id projects { id name }",
                        Representations.of("Agreement", "id", "aze-energy-ministry-tepsco-2021", "no-such-agreement"))
                .body("data._entities[0].projects.id", contains("green-energy-zone"))
                .body("data._entities[1].projects", empty());
        assertThat(Statements.during(asked)).isEqualTo(1);
    }

    @Test
    void halfAPairIsNoFilter() {
        Requests.entities(
                        "CooperationArea",
                        "projects(between: \"AZE\") { id }",
                        Representations.of("CooperationArea", "code", "OIL_AND_GAS"))
                .body("errors[0].message", equalTo("give two different countries, 'between' and 'and', or neither"));
    }

    @Test
    void pagesOfProjectsAndCompaniesFollowEachOther() {
        String page = "query($after: String) { relation(between: \"AZE\", and: \"JPN\") { investment {"
                + " projects(first: 3, after: $after) { totalCount pageInfo { hasNextPage endCursor }"
                + " edges { cursor node { id } } } companies(first: 1) { totalCount nodes { id } } } } }";
        String end = Requests.query(page)
                .body("data.relation.investment.projects.totalCount", equalTo(4))
                .body("data.relation.investment.projects.edges", hasSize(3))
                .body("data.relation.investment.projects.pageInfo.hasNextPage", equalTo(true))
                .body("data.relation.investment.companies.nodes", hasSize(1))
                .extract()
                .path("data.relation.investment.projects.pageInfo.endCursor");

        Requests.query(page, Map.of("after", end))
                .body("data.relation.investment.projects.edges", hasSize(1))
                .body("data.relation.investment.projects.pageInfo.hasNextPage", equalTo(false));
    }
}
