package org.entente.investment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the briefing of September 2022 asks of investment, answered from the built-in dossier. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StoryTest {
    @BeforeEach
    void loadTheDossier() {
        Database.clear();
        Sample.load();
    }

    @Test
    void theClaimOfSevenBillionStandsBesideTheInflowsThatTheHostReported() {
        Requests.query("""
                {
                  relation(between: "AZE", and: "JPN") {
                    investment(of: "JPN") {
                      claims {
                        statement operator value currency period { code from to } statedBy statedOn note
                        source { publisher url }
                        comparisons {
                          figure { value method period { code } absence source { publisher } reporter { code } }
                          gap ratio note
                        }
                      }
                    }
                  }
                }""")
                .body("errors", nullValue())
                .body("data.relation.investment.claims", hasSize(2))
                .root("data.relation.investment.claims[0]")
                .body("value", equalTo(7_100_000_000L))
                .body("period.from", nullValue())
                .body("period.to", equalTo("2022-09-06"))
                .body("comparisons", hasSize(5))
                .body("comparisons[0].figure.value", equalTo(16_100_000))
                .body("comparisons[0].figure.period.code", equalTo("2001/2012"))
                .body("comparisons[0].figure.source.publisher", equalTo("UNCTAD"))
                .body("comparisons[0].figure.reporter.code", equalTo("AZE"))
                .body("comparisons[0].gap", equalTo(7_083_900_000L))
                .body("comparisons[0].note", containsString("the claim does not say since when"))
                .body("comparisons[1].figure.absence", equalTo("NOT_IMPORTED"))
                .body("comparisons[1].gap", nullValue());
    }

    @Test
    void sectorsAreThoseOfProjectsAndThoseThatSomeoneNamed() {
        Requests.query("""
                {
                  relation(between: "jp", and: "az") {
                    investment(of: "JPN") {
                      sectors { sector { code label } projects { name } mentions { statedOn source { publisher } } }
                      projects { totalCount nodes { id parties { organisation { id name country { code } } role sharePercent }
                        stage { stage since } areas { code } agreements { id } values { kind figure { value currency } } } }
                      companies { nodes { id names { language name } } }
                    }
                  }
                }""")
                .body("errors", nullValue())
                .root("data.relation.investment")
                .body("sectors.sector.code", contains("OIL_AND_GAS", "AGRICULTURE", "POWER", "RENEWABLE_ENERGY"))
                .body("projects.totalCount", equalTo(4))
                .body("projects.nodes.id", hasItems("azeri-chirag-gunashli", "green-energy-zone"))
                .body("companies.nodes.id", hasItems("org-inpex", "org-itochu", "org-socar", "org-tepsco"));
    }
}
