package org.entente.trade.product.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.Statements;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ProductApiTest {
    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static String products(String arguments, String fields) {
        return "{ relation(between: \"AZE\", and: \"JPN\") { trade { products(%s) { %s } } } }"
                .formatted(arguments, fields);
    }

    private static void baciYear() {
        TradeData.importBaci("""
                2020,31,392,71120,2.000,1
                2020,31,392,270900,5.000,NA
                2020,31,392,270911,3.000,2
                2020,31,392,271012,8.000,4
                2020,31,392,80211,2.000,0.5
                2020,392,31,870323,9.000,3
                """);
    }

    @Test
    void linesAreAddedUpToTheAskedLevelMostValuableFirst() {
        baciYear();

        String fields =
                "totalCount dataset basis period { code } total { value status } residual { absence } edges { node { product { classification code } value { value status method reporter { code } } share { value } netWeight { value absence } } }";
        Requests.query(products("flow: EXPORT, level: 4", fields))
                .body("errors", nullValue())
                .body("data.relation.trade.products.totalCount", equalTo(4))
                .body("data.relation.trade.products.basis", equalTo("RECONCILED"))
                .body("data.relation.trade.products.period.code", equalTo("2020"))
                .body("data.relation.trade.products.total.value", equalTo(20_000))
                .body("data.relation.trade.products.residual.absence", equalTo("NOT_DEFINED"))
                .body("data.relation.trade.products.edges.node.product.code", contains("2709", "2710", "0711", "0802"))
                .body("data.relation.trade.products.edges[0].node.product.classification", equalTo("HS2017"))
                .body("data.relation.trade.products.edges[0].node.value.value", equalTo(8_000))
                .body("data.relation.trade.products.edges[0].node.value.status", equalTo("RECONCILED"))
                .body("data.relation.trade.products.edges[0].node.value.reporter", nullValue())
                .body(
                        "data.relation.trade.products.edges[0].node.value.method",
                        containsString("sum of 2 lines of 6 digits"))
                .body("data.relation.trade.products.edges[0].node.share.value", equalTo(40))
                .body("data.relation.trade.products.edges[0].node.netWeight.value", equalTo(2_000))
                .body("data.relation.trade.products.edges[1].node.netWeight.value", equalTo(4_000));
        Requests.query(products("flow: EXPORT, level: 2", fields))
                .body("data.relation.trade.products.edges.node.product.code", contains("27", "07", "08"))
                .body("data.relation.trade.products.edges[0].node.value.value", equalTo(16_000));
        Requests.query(products("flow: IMPORT, level: 6", fields))
                .body("data.relation.trade.products.edges.node.product.code", contains("870323"))
                .body("data.relation.trade.products.edges[0].node.value.status", equalTo("RECONCILED"));
    }

    @Test
    void pagesFollowEachOtherAcrossEqualValues() {
        baciYear();
        String fields = "edges { cursor node { product { code } } } pageInfo { hasNextPage endCursor }";

        String after = Requests.query(products("flow: EXPORT, level: 6, first: 3", fields))
                .body("data.relation.trade.products.edges.node.product.code", contains("271012", "270900", "270911"))
                .body("data.relation.trade.products.pageInfo.hasNextPage", equalTo(true))
                .extract()
                .path("data.relation.trade.products.pageInfo.endCursor");
        String last = Requests.query(products("flow: EXPORT, level: 6, first: 1, after: \"" + after + "\"", fields))
                .body("data.relation.trade.products.edges.node.product.code", contains("071120"))
                .extract()
                .path("data.relation.trade.products.pageInfo.endCursor");
        Requests.query(products("flow: EXPORT, level: 6, after: \"" + last + "\"", fields))
                .body("data.relation.trade.products.edges.node.product.code", contains("080211"))
                .body("data.relation.trade.products.pageInfo.hasNextPage", equalTo(false));
    }

    @Test
    void theReportedTotalStandsBesideTheSumOfTheProducts() {
        TradeData.importRows("""
                AZE,JPN,EXPORT,2021,,TOTAL,100,FOB,,
                AZE,JPN,EXPORT,2021,HS2022,27,60,FOB,,
                AZE,JPN,EXPORT,2021,HS2022,2709,50,FOB,,
                AZE,JPN,EXPORT,2021,HS2022,0802,30,FOB,,
                AZE,JPN,EXPORT,2021,HS2022,93,,FOB,,CONFIDENTIAL
                """);
        String fields =
                "total { value status } residual { value } edges { node { product { code } value { value status absence method } share { value } } }";

        Requests.query(products("flow: EXPORT, level: 2", fields))
                .body("data.relation.trade.products.total.value", equalTo(100))
                .body("data.relation.trade.products.total.status", equalTo("REPORTED"))
                .body("data.relation.trade.products.residual.value", equalTo(10))
                .body("data.relation.trade.products.edges.node.product.code", contains("27", "08", "93"))
                .body("data.relation.trade.products.edges[0].node.value.status", equalTo("REPORTED"))
                .body("data.relation.trade.products.edges[1].node.value.status", equalTo("DERIVED"))
                .body("data.relation.trade.products.edges[2].node.value.value", nullValue())
                .body("data.relation.trade.products.edges[2].node.value.absence", equalTo("CONFIDENTIAL"));
    }

    @Test
    void thePartnersReportStandsInAndSaysSo() {
        TradeData.importRows("JPN,AZE,IMPORT,2021,HS2022,2709,50,CIF,,\n");

        Requests.query(
                        products(
                                "flow: EXPORT",
                                "basis edges { node { value { value status method reporter { code } partner { code } valuation } } }"))
                .body("data.relation.trade.products.edges[0].node.value.status", equalTo("DERIVED_FROM_COUNTERPART"))
                .body("data.relation.trade.products.edges[0].node.value.reporter.code", equalTo("JPN"))
                .body("data.relation.trade.products.edges[0].node.value.partner.code", equalTo("AZE"))
                .body("data.relation.trade.products.edges[0].node.value.valuation", equalTo("CIF"))
                .body(
                        "data.relation.trade.products.edges[0].node.value.method",
                        equalTo("exports of AZE taken from the report of JPN"));
    }

    @Test
    void aFlowWithoutProductsIsEmptyWithTheReason() {
        Requests.query(products(
                        "flow: EXPORT, period: \"2019\"", "totalCount dataset total { absence } edges { cursor }"))
                .body("data.relation.trade.products.totalCount", equalTo(0))
                .body("data.relation.trade.products.dataset", nullValue())
                .body("data.relation.trade.products.total.absence", equalTo("NOT_IMPORTED"))
                .body("data.relation.trade.products.edges", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "level: 7|bad-user-input|level is 7",
                "level: 5, classification: HS2017|bad-user-input|HS, of 2, 4 or 6 digits",
                "first: -1|bad-user-input|first is -1",
                "first: 501|limit-exceeded|at most 500",
                "after: \"x\"|bad-user-input|is not a cursor"
            })
    void wrongArgumentsAreRefused(String argument, String code, String message) {
        Requests.query(products("flow: EXPORT, " + argument, "totalCount"))
                .body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].message", containsString(message));
    }

    @Test
    void aliasesWithDifferentArgumentsShareOneStatement() {
        baciYear();
        String query = """
                { relation(between: "AZE", and: "JPN") { trade {
                    a: products(flow: EXPORT, level: 2) { edges { node { product { code } } } }
                    b: products(flow: EXPORT, level: 6, first: 1) { edges { node { product { code } } } }
                    c: products(flow: IMPORT) { edges { node { product { code } } } }
                    d: products(flow: EXPORT, basis: REPORTED) { edges { node { product { code } } } } } } }""";
        Requests.query(query)
                .body("data.relation.trade.a.edges.node.product.code", contains("27", "07", "08"))
                .body("data.relation.trade.b.edges.node.product.code", contains("271012"))
                .body("data.relation.trade.c.edges.node.product.code", contains("8703"))
                .body("data.relation.trade.d.edges", empty());

        assertThat(Statements.during(() -> Requests.query(query))).isEqualTo(1);
    }

    @Test
    void productsAreResolvedInOrderByOneStatementAndAnUnknownOneIsNull() {
        baciYear();
        List<Map<String, ?>> keys = List.of(
                Map.of("__typename", "Product", "classification", "HS2017", "code", "2709"),
                Map.of("__typename", "Product", "classification", "HS2017", "code", "9301"),
                Map.of("__typename", "Product", "classification", "NAICS", "code", "27"),
                Map.of("__typename", "Product", "classification", "HS2017", "code", "x"),
                Map.of("__typename", "Product", "classification", "HS2017", "code", "071120"));
        Requests.entities("Product", "code label", keys)
                .body("errors", nullValue())
                .body("data._entities", hasSize(5))
                .body("data._entities[0].code", equalTo("2709"))
                .body("data._entities[1]", nullValue())
                .body("data._entities[2]", nullValue())
                .body("data._entities[3]", nullValue())
                .body("data._entities[4].code", equalTo("071120"))
                .body("data._entities[0].label", nullValue());

        assertThat(Statements.during(() -> Requests.entities("Product", "code level", keys)))
                .isEqualTo(1);
        assertThat(Statements.during(() -> Requests.entities("Product", "code label section { numeral }", keys)))
                .as("one for the entities, one for their wording")
                .isEqualTo(2);
    }
}
