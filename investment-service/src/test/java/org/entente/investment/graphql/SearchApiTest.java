package org.entente.investment.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.kernel.testing.Requests.query;
import static org.hamcrest.Matchers.contains;
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

/** Finding projects and organisations in the built-in dossier. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SearchApiTest {
    @BeforeEach
    void loadTheDossier() {
        Database.clear();
        Sample.load();
    }

    @Test
    void organisationsAreFoundByANameInAnyScript() {
        assertThat(organisations("search: \"伊藤忠\"")).containsExactly("org-itochu");
        assertThat(organisations("search: \"AZERBAYCAN RESPUBLIKASI DÖVLƏT\"")).containsExactly("org-socar");
        assertThat(organisations("search: \"itochu corp\", country: \"JPN\"")).containsExactly("org-itochu");
        assertThat(organisations("search: \"100%\"")).isEmpty();
        assertThat(organisations("country: \"JPN\", role: INVESTOR")).contains("org-inpex", "org-itochu");
        assertThat(organisations("country: \"HUN\"")).containsExactly("org-mol");
    }

    @Test
    void projectsAreFoundByWhatOneKnowsOfThem() {
        assertThat(projects("host: \"AZE\", investor: \"JPN\"")).contains("azeri-chirag-gunashli");
        assertThat(projects("host: \"JPN\"")).isEmpty();
        assertThat(projects("search: \"caspian\"")).containsExactly("azeri-chirag-gunashli");
        assertThat(projects("search: \"東電\"")).containsExactly("green-energy-zone", "shimal-power-plants");
        assertThat(projects("sectors: [OIL_AND_GAS], stages: [OPERATING]")).contains("azeri-chirag-gunashli");
        assertThat(projects("partner: \"JPN\", sectors: [RENEWABLE_ENERGY]")).containsExactly("green-energy-zone");
        assertThat(projects("stages: [ANNOUNCED]")).doesNotContain("green-energy-zone");
    }

    @Test
    void oneIsReadByItsId() {
        query("""
                { investmentProject(id: "azeri-chirag-gunashli") { name investorCountries { code } version }
                  organisation(id: "org-itochu") { name version history { version } conflict { fields { name } } }
                  none: organisation(id: "org-nobody") { name } }""")
                .body("errors", nullValue())
                .body("data.investmentProject.version", equalTo(1))
                .body("data.organisation.name", equalTo("ITOCHU Corporation"))
                .body("data.organisation.conflict", nullValue())
                .body("data.none", nullValue());
    }

    @Test
    void aCountryHasItsProjectsAndOrganisations() {
        Runnable asked = () -> Requests.entities(
                        "Country",
                        "hostedProjects { totalCount } investedProjects { nodes { id } }"
                                + " organisations { nodes { id } }",
                        List.of(
                                Map.of("__typename", "Country", "code", "AZE"),
                                Map.of("__typename", "Country", "code", "HUN")))
                .body("errors", nullValue())
                .body("data._entities[0].hostedProjects.totalCount", equalTo(4))
                .body("data._entities[1].hostedProjects.totalCount", equalTo(0))
                .body("data._entities[1].organisations.nodes.id", contains("org-mol"))
                .body("data._entities[0].investedProjects.nodes", hasSize(2));
        asked.run();
        assertThat(Statements.during(asked)).isEqualTo(3);
    }

    private static List<String> projects(String filter) {
        return query("{ investmentProjects(filter: { %s }) { nodes { id } } }".formatted(filter))
                .body("errors", nullValue())
                .extract()
                .path("data.investmentProjects.nodes.id");
    }

    private static List<String> organisations(String filter) {
        return query("{ organisations(filter: { %s }) { nodes { id } } }".formatted(filter))
                .body("errors", nullValue())
                .extract()
                .path("data.organisations.nodes.id");
    }
}
