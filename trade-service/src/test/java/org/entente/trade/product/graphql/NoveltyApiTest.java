package org.entente.trade.product.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
class NoveltyApiTest {
    private static final String TRADE = "data.relation.trade.";
    private static final String FIELDS =
            "totalCount obstacle period { code } base { code } dataset total { value method } share { value } "
                    + "pageInfo { hasNextPage endCursor } edges { node { product { code } value { value period { code } } } }";

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static ValidatableResponse ask(String field, String arguments) {
        return Requests.query(
                "{ relation(between: \"AZE\", and: \"JPN\") { trade(of: \"AZE\") { %s(flow: EXPORT%s) { %s } } } }"
                        .formatted(field, arguments, FIELDS));
    }

    private static void twoYears() {
        TradeData.importRows("""
                AZE,JPN,EXPORT,2020,HS2017,270900,50,FOB,,
                AZE,JPN,EXPORT,2020,HS2017,080211,40,FOB,,
                AZE,JPN,EXPORT,2020,HS2017,930100,,FOB,,CONFIDENTIAL
                AZE,JPN,EXPORT,2020,HS2017,600100,0,FOB,,
                AZE,JPN,EXPORT,2021,HS2017,270900,60,FOB,,
                AZE,JPN,EXPORT,2021,HS2017,200911,25,FOB,,
                AZE,JPN,EXPORT,2021,HS2017,600100,10,FOB,,
                AZE,JPN,EXPORT,2021,HS2017,930100,5,FOB,,
                AZE,JPN,EXPORT,2021,HS2017,910100,0,FOB,,
                """);
    }

    @Test
    void productsThatTheYearBeforeDidNotHaveAreNew() {
        twoYears();

        ask("newProducts", "")
                .body("errors", nullValue())
                .body(TRADE + "newProducts.period.code", equalTo("2021"))
                .body(TRADE + "newProducts.base.code", equalTo("2020"))
                .body(TRADE + "newProducts.edges.node.product.code", contains("2009", "6001"))
                .body(TRADE + "newProducts.total.value", equalTo(35))
                .body(TRADE + "newProducts.share.value", equalTo(35))
                .body(TRADE + "newProducts.obstacle", nullValue());
        ask("newProducts", ", atLeast: 20, level: 6")
                .body(TRADE + "newProducts.edges.node.product.code", contains("200911"));
    }

    @Test
    void productsThatOnlyTheYearBeforeHadAreLostWithTheirValueThen() {
        twoYears();

        ask("lostProducts", "")
                .body(TRADE + "lostProducts.edges.node.product.code", contains("0802"))
                .body(TRADE + "lostProducts.edges[0].node.value.period.code", equalTo("2020"))
                .body(TRADE + "lostProducts.total.value", equalTo(40))
                .body(TRADE + "lostProducts.totalCount", equalTo(1));
    }

    @Test
    void pagesFollowEachOther() {
        twoYears();

        String end = ask("newProducts", ", first: 1")
                .body(TRADE + "newProducts.totalCount", equalTo(2))
                .body(TRADE + "newProducts.pageInfo.hasNextPage", equalTo(true))
                .extract()
                .path(TRADE + "newProducts.pageInfo.endCursor");
        ask("newProducts", ", first: 1, after: \"" + end + "\"")
                .body(TRADE + "newProducts.edges.node.product.code", contains("6001"))
                .body(TRADE + "newProducts.pageInfo.hasNextPage", equalTo(false));
    }

    @Test
    void codesOfDifferentEditionsAreNotCompared() {
        TradeData.importRows("""
                AZE,JPN,EXPORT,2020,HS2012,270900,50,FOB,,
                AZE,JPN,EXPORT,2021,HS2017,200911,25,FOB,,
                """);

        ask("newProducts", "")
                .body(TRADE + "newProducts.edges", empty())
                .body(TRADE + "newProducts.total.value", nullValue())
                .body(TRADE + "newProducts.obstacle", containsString("2020 is reported in HS2012 and 2021 in HS2017"));
    }

    @Test
    void aYearWithoutProductsIsNoYearWithoutTrade() {
        TradeData.importRows("AZE,JPN,EXPORT,2021,HS2017,200911,25,FOB,,\n");

        ask("newProducts", "")
                .body(TRADE + "newProducts.edges", empty())
                .body(TRADE + "newProducts.obstacle", equalTo("customs has no products of 2020 to compare with"));
        TradeData.clear();
        ask("newProducts", "").body(TRADE + "newProducts.obstacle", equalTo("no dataset has products of the flow"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "base: \"2021\", period: \"2021\"|is not before period",
                "base: \"2020-01\"|compare a year with a year",
                "level: 7|level is 7",
                "first: -1|first is -1"
            })
    void wrongArgumentsAreRefused(String arguments, String message) {
        ask("newProducts", ", " + arguments).body("errors[0].message", containsString(message));
    }

    @Test
    void gainedAndLostProductsShareTheirStatements() {
        twoYears();
        Runnable both = () -> Requests.query(
                "{ relation(between: \"AZE\", and: \"JPN\") { trade(of: \"AZE\") { newProducts(flow: EXPORT) { totalCount } lostProducts(flow: EXPORT) { totalCount } } } }");
        both.run();

        assertThat(Statements.during(both)).isLessThanOrEqualTo(2);
    }
}
