package org.entente.trade.change.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.SharedData;
import org.entente.kernel.testing.Statements;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ChangeApiTest {
    private static final String CHANGES = "data.relation.trade.changes.";
    private static final String FIELDS =
            "totalCount pageInfo { hasNextPage endCursor } nodes { kind period { code } dataset country { code } flow "
                    + "before { value absence } after { value absence } difference { value absence } release { edition } "
                    + "products { kind product { code } before { value absence } after { value absence } difference { value } } }";

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    private static ValidatableResponse changes(OffsetDateTime since, String arguments) {
        return Requests.query(
                "query($since: DateTime!) { relation(between: \"AZE\", and: \"JPN\") { trade(of: \"AZE\") { changes(since: $since%s) { %s } } } }"
                        .formatted(arguments, FIELDS),
                Map.of("since", since.toString()));
    }

    private static Map<String, Object> edition(String name, String rows) {
        Map<String, String> options = Map.of("dataset", "customs", "publisher", "Customs", "edition", name);
        return Requests.importText("trade-csv", TradeData.TRADE_CSV + rows, options);
    }

    @Test
    void aRevisionShowsBeforeAfterAndTheProductsThatDiffer() {
        edition("first", """
                AZE,JPN,EXPORT,2021,,TOTAL,100,FOB,,
                AZE,JPN,EXPORT,2021,HS2022,270900,60,FOB,,
                AZE,JPN,EXPORT,2021,HS2022,080211,40,FOB,,
                AZE,JPN,EXPORT,2020,,TOTAL,7,FOB,,
                """);
        OffsetDateTime between = now();
        edition("second", """
                AZE,JPN,EXPORT,2021,,TOTAL,130,FOB,,
                AZE,JPN,EXPORT,2021,HS2022,270900,60,FOB,,
                AZE,JPN,EXPORT,2021,HS2022,080211,45,FOB,,
                AZE,JPN,EXPORT,2021,HS2022,870323,25,FOB,,
                AZE,JPN,EXPORT,2020,,TOTAL,7,FOB,,
                JPN,AZE,IMPORT,2021,,TOTAL,140,CIF,,
                """);

        changes(between, "")
                .body("errors", nullValue())
                .body(CHANGES + "totalCount", equalTo(2))
                .body(CHANGES + "nodes.kind", contains("REVISED", "ADDED"))
                .body(CHANGES + "nodes.country.code", contains("AZE", "JPN"))
                .body(CHANGES + "nodes[0].before.value", equalTo(100))
                .body(CHANGES + "nodes[0].after.value", equalTo(130))
                .body(CHANGES + "nodes[0].difference.value", equalTo(30))
                .body(CHANGES + "nodes[0].release.edition", equalTo("second"))
                .body(CHANGES + "nodes[0].products.product.code", contains("870323", "080211"))
                .body(CHANGES + "nodes[0].products.kind", contains("ADDED", "REVISED"))
                .body(CHANGES + "nodes[0].products[0].before.absence", equalTo("NOT_REPORTED"))
                .body(CHANGES + "nodes[0].products[1].difference.value", equalTo(5))
                .body(CHANGES + "nodes[1].before.absence", equalTo("NOT_IMPORTED"))
                .body(CHANGES + "nodes[1].after.value", equalTo(140))
                .body(CHANGES + "nodes[1].difference.absence", equalTo("NOT_DEFINED"));
    }

    @Test
    void anEditionThatRepeatsEveryLineIsNoChange() {
        String rows = """
                AZE,JPN,EXPORT,2021,HS2022,270900,60,FOB,,
                AZE,JPN,EXPORT,2021,HS2022,080211,40,FOB,,
                """;
        edition("first", rows);
        OffsetDateTime between = now();
        edition("second", rows);
        changes(between, "").body(CHANGES + "nodes", empty());

        edition("third", rows.replace(",60,", ",59,").replace(",40,", ",41,"));
        changes(between, "")
                .body(CHANGES + "nodes.kind", contains("REVISED"))
                .body(CHANGES + "nodes[0].difference.value", equalTo(0))
                .body(CHANGES + "nodes[0].products.difference.value", contains(1, -1));
    }

    @Test
    void aWithdrawnReleaseTakesBackWhatItBrought() {
        edition("first", "AZE,JPN,EXPORT,2021,,TOTAL,100,FOB,,\n");
        Object second = edition("second", "AZE,JPN,EXPORT,2021,,TOTAL,130,FOB,,\nAZE,JPN,IMPORT,2021,,TOTAL,5,CIF,,\n")
                .get("release");
        OffsetDateTime between = now();
        Requests.mutate("mutation { withdrawTradeRelease(number: %s) { status } }".formatted(second))
                .body("errors", nullValue());

        changes(between, "")
                .body(CHANGES + "nodes.kind", contains("REVISED", "REMOVED"))
                .body(CHANGES + "nodes[0].after.value", equalTo(100))
                .body(CHANGES + "nodes[1].before.value", equalTo(5))
                .body(CHANGES + "nodes[1].after.absence", equalTo("NOT_IMPORTED"));
    }

    @Test
    void pagesFollowEachOther() {
        OffsetDateTime before = now();
        edition(
                "first",
                "AZE,JPN,EXPORT,2021,,TOTAL,1,,,\nAZE,JPN,IMPORT,2021,,TOTAL,2,,,\nAZE,JPN,EXPORT,2020,,TOTAL,3,,,\n");

        String end = changes(before, ", first: 2")
                .body(CHANGES + "nodes.after.value", contains(1, 2))
                .body(CHANGES + "pageInfo.hasNextPage", equalTo(true))
                .extract()
                .path(CHANGES + "pageInfo.endCursor");
        changes(before, ", first: 2, after: \"" + end + "\"").body(CHANGES + "nodes.after.value", contains(3));
    }

    @Test
    void theReportsOfBothMomentsAreReadByOneStatement() {
        edition("first", "AZE,JPN,EXPORT,2021,HS2022,270900,60,FOB,,\n");
        OffsetDateTime between = now();
        edition("second", "AZE,JPN,EXPORT,2021,HS2022,270900,61,FOB,,\n");
        changes(between, "");

        assertThat(Statements.during(() -> changes(between, ""))).isLessThanOrEqualTo(2);
    }

    @Test
    void wrongArgumentsAreRefused() {
        changes(now().plusDays(1), "")
                .body("errors[0].extensions.code", equalTo("bad-user-input"))
                .body("errors[0].message", containsString("after the moment whose knowledge is asked for"));
        changes(now(), ", first: 201").body("errors[0].extensions.code", equalTo("limit-exceeded"));
    }

    @Test
    void aReleaseTellsWhatItChanged() {
        edition(
                "first",
                "AZE,JPN,EXPORT,2021,,TOTAL,100,,,\nAZE,KOR,EXPORT,2021,,TOTAL,4,,,\nAZE,USA,EXPORT,2021,,TOTAL,9,,,\n");
        Object number = edition(
                        "second",
                        "AZE,JPN,EXPORT,2021,,TOTAL,130,,,\nAZE,KOR,EXPORT,2021,,TOTAL,4,,,\nAZE,DEU,EXPORT,2021,,TOTAL,8,,,\n")
                .get("release");

        Requests.query("""
                        { tradeReleaseChanges(number: %s) { release { edition } replaced { edition } added removed revised unchanged
                          largest { kind partner { code } flow beforeUsd afterUsd } } }""".formatted(number))
                .body("errors", nullValue())
                .body("data.tradeReleaseChanges.replaced.edition", contains("first"))
                .body("data.tradeReleaseChanges.added", equalTo(1))
                .body("data.tradeReleaseChanges.removed", equalTo(1))
                .body("data.tradeReleaseChanges.revised", equalTo(1))
                .body("data.tradeReleaseChanges.unchanged", equalTo(1))
                .body("data.tradeReleaseChanges.largest.partner.code", contains("JPN", "USA", "DEU"))
                .body("data.tradeReleaseChanges.largest.kind", contains("REVISED", "REMOVED", "ADDED"))
                .body("data.tradeReleaseChanges.largest[0].afterUsd", equalTo(130));
        Requests.query("{ tradeReleaseChanges(number: 999999) { added } }")
                .body("errors", nullValue())
                .body("data.tradeReleaseChanges", nullValue());
    }

    @Test
    void theSecondEditionOfTheRealFileChangesMostPairs() {
        var first = SharedData.file("trade/baci_hs17_2020_sample_V202301.csv");
        var second = SharedData.file("trade/baci_hs17_2020_sample_vA.csv");
        Requests.importFile("baci", first, Map.of("edition", "V202301"));
        Object number =
                Requests.importFile("baci", second, Map.of("edition", "vA")).get("release");

        ValidatableResponse answer = Requests.query(
                "{ tradeReleaseChanges(number: %s, first: 1) { added removed revised unchanged } }".formatted(number));
        int added = answer.extract().path("data.tradeReleaseChanges.added");
        int removed = answer.extract().path("data.tradeReleaseChanges.removed");
        int revised = answer.extract().path("data.tradeReleaseChanges.revised");
        int unchanged = answer.extract().path("data.tradeReleaseChanges.unchanged");
        long pairs = TradeData.count("select count(*) from pair_total t join trade_report r on r.id = t.report_id "
                + "where r.release_id = " + number);
        assertThat(added + revised + unchanged).isEqualTo(pairs);
        assertThat(removed).isPositive();
        assertThat(revised).isGreaterThan(unchanged);
    }
}
