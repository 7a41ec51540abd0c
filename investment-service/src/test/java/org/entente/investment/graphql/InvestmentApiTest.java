package org.entente.investment.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.entente.investment.Database;
import org.entente.investment.Sample;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class InvestmentApiTest {
    private static final String EVERYTHING = """
            investment {
              flows { figure { value } }
              positions { figure { value } }
              income { figure { value } }
              asymmetry { signConflict }
              byHost: cumulative(definition: {method: SUM_OF_FLOWS, investor: "JPN"}) { value }
              projectValues: cumulative(definition: {method: SUM_OF_PROJECT_VALUES, investor: "JPN"}) { value }
              coverage { reported }
              claims { statement comparisons { gap } }
              sectors { sector { code } }
              projects { nodes { id } }
              companies { nodes { id } }
            }""";

    @BeforeEach
    void loadTheDossier() {
        Database.clear();
        Sample.load();
    }

    @Test
    void aliasesWithDifferentArgumentsKeepTheirOwnAnswers() {
        Requests.query("""
                        { relation(between: "AZE", and: "JPN") {
                            toAzerbaijan: investment(of: "JPN") {
                              early: flows(to: 2001) { figure { value period { code } } }
                              late: flows(from: 2011) { figure { value } }
                              investors: flows(reportedBy: INVESTOR) { figure { value } }
                              whole: cumulative(definition: {method: SUM_OF_FLOWS}) { value }
                              part: cumulative(definition: {method: SUM_OF_FLOWS, from: 2009, to: 2010}) { value }
                            }
                            toJapan: investment(of: "AZE") { flows { figure { value } } investor { code } }
                        } }""")
                .body("errors", nullValue())
                .rootPath("data.relation")
                .body("toAzerbaijan.early.figure.value", contains(4_000_000))
                .body("toAzerbaijan.early[0].figure.period.code", equalTo("2001"))
                .body("toAzerbaijan.late.figure.value", contains(2_500_000, 5_400_000))
                .body("toAzerbaijan.investors", empty())
                .body("toAzerbaijan.whole.value", equalTo(16_100_000))
                .body("toAzerbaijan.part.value", equalTo(4_200_000))
                .body("toJapan.flows", empty())
                .body("toJapan.investor.code", equalTo("AZE"));
    }

    @Test
    void missingYearsOfASumAreNamed() {
        Requests.query("""
                        { relation(between: "JPN", and: "AZE") { investment { cumulative(
                            definition: {method: SUM_OF_FLOWS, investor: "JPN", reportedBy: HOST, from: 2011, to: 2014}) {
                            value status method period { code } inputs { period { code } value absence } } } } }""")
                .rootPath("data.relation.investment.cumulative")
                .body("value", equalTo(7_900_000))
                .body("status", equalTo("DERIVED"))
                .body("period.code", equalTo("2011/2014"))
                .body("method", containsString("no value for 2013, 2014, which is not counted as zero"))
                .body("inputs.period.code", contains("2011", "2012", "2013", "2014"))
                .body("inputs.absence", contains(null, null, "NOT_IMPORTED", "NOT_IMPORTED"));
    }

    @Test
    void aPairWithoutAnythingIsEmptyAndSaysWhy() {
        Requests.query("""
                        { relation(between: "CHL", and: "PER") { investment {
                            flows { measure } asymmetry { signConflict } claims { statement } coverage { dataset }
                            sectors { sector { code } } projects { totalCount pageInfo { hasNextPage endCursor } }
                            companies { totalCount }
                            cumulative(definition: {method: LATEST_POSITION, investor: "CHL"}) { value absence } } } }""")
                .body("errors", nullValue())
                .rootPath("data.relation.investment")
                .body("flows", empty())
                .body("asymmetry", empty())
                .body("claims", empty())
                .body("coverage", empty())
                .body("sectors", empty())
                .body("projects.totalCount", equalTo(0))
                .body("projects.pageInfo.endCursor", nullValue())
                .body("companies.totalCount", equalTo(0))
                .body("cumulative.absence", equalTo("NOT_IMPORTED"));
    }

    @Test
    void aWholeRelationCostsOneStatementForEachKindOfThing() {
        Runnable one = () -> Requests.entities("Relation", EVERYTHING, Representations.of("Relation", "id", "AZE-JPN"))
                .body("errors", nullValue());
        one.run();
        // Observations, coverage, claims, projects, sector mentions; for their amounts the projects again and the
        // amounts.
        assertThat(Statements.during(one)).isEqualTo(7);
    }

    @Test
    void manyRelationsCostAsManyStatementsAsOne() {
        Runnable many = () -> Requests.entities(
                        "Relation",
                        "investment { flows { figure { value } } coverage { reported } claims { statement }"
                                + " sectors { sector { code } } projects { nodes { id } } }",
                        Representations.of("Relation", "id", "AZE-JPN", "no-relation", "AZE-GBR", "DEU-FRA"))
                .body("errors", nullValue())
                .body("data._entities[1]", nullValue())
                .body("data._entities[0].investment.flows", hasSize(12))
                .body("data._entities[2].investment.projects.nodes.id", hasSize(2))
                .body("data._entities[3].investment.flows", empty());
        many.run();
        assertThat(Statements.during(many)).isEqualTo(7);
    }

    @Test
    void mistakesAreExplained() {
        message("investment(of: \"DEU\") { flows { measure } }")
                .body("errors[0].message", equalTo("DEU is not of the relation AZE-JPN"));
        message("investment { cumulative(definition: {method: SUM_OF_FLOWS}) { value } }")
                .body(
                        "errors[0].message",
                        equalTo("the definition names no investor: write investor: \"AZE\" or investor: \"JPN\""));
        message(
                        "investment(of: \"JPN\") { cumulative(definition: {method: SUM_OF_FLOWS, investor: \"AZE\"}) { value } }")
                .body("errors[0].message", equalTo("the investor AZE is not the one that is asked for; it is JPN"));
        message("investment { flows(from: 2012, to: 2001) { measure } }")
                .body("errors[0].message", equalTo("the years 2012 to 2001 are in the wrong order"));
        message("investment { projects(first: 1000) { totalCount } }")
                .body("errors[0].message", equalTo("first is 1000; one page holds at most 200"));
    }

    private static ValidatableResponse message(String field) {
        return Requests.query("{ relation(between: \"AZE\", and: \"JPN\") { %s } }".formatted(field));
    }
}
