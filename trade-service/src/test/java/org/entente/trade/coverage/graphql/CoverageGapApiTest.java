package org.entente.trade.coverage.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CoverageGapApiTest {
    private static final String GAPS =
            "gaps { dataset reporter { code } flow reason level periods { from to count } sentence }";

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static String coverage(String between, String and, String fields) {
        return "{ relation(between: \"%s\", and: \"%s\") { trade { coverage { %s } } } }"
                .formatted(between, and, fields);
    }

    @Test
    void whatIsMissingIsNamedWithItsReason() {
        TradeData.importRows("""
                AZE,JPN,EXPORT,2018,,TOTAL,80,,,
                AZE,JPN,EXPORT,2019,HS2017,27,70,,,
                AZE,KOR,EXPORT,2020,,TOTAL,5,,,
                AZE,JPN,EXPORT,2021,HS2017,270900,,,,CONFIDENTIAL
                AZE,JPN,EXPORT,2022,HS2017,270900,90,,,
                JPN,KOR,IMPORT,2023,,TOTAL,5,,,
                """);

        Requests.query(coverage("AZE", "JPN", GAPS))
                .body("errors", nullValue())
                .body(
                        "data.relation.trade.coverage.gaps.findAll { it.reporter.code == 'AZE' && it.flow == 'EXPORT' }.collect { it.periods[0].from + '/' + it.periods[0].to + ' ' + it.reason + ' ' + it.level }",
                        equalTo(List.of(
                                "2020/2020 NOT_REPORTED 0",
                                "2021/2021 CONFIDENTIAL 0",
                                "2023/2023 NOT_IMPORTED 0",
                                "2018/2018 AGGREGATED_ELSEWHERE 2",
                                "2019/2019 AGGREGATED_ELSEWHERE 4")))
                .body(
                        "data.relation.trade.coverage.gaps.sentence",
                        hasItem(
                                "customs has the exports of AZE and they do not name JPN; it has selected partners only"))
                .body(
                        "data.relation.trade.coverage.gaps.sentence",
                        hasItem("customs has products of at most 2 digits of the exports of AZE with JPN"));
    }

    @Test
    void anotherAreaThatStandsForACountryIsFoundInTheSameReport() {
        TradeData.importRows("""
                JPN,SUN,EXPORT,1991,,TOTAL,80,,,
                JPN,AZE,EXPORT,1993,,TOTAL,8,,,
                JPN,S19,EXPORT,1993,,TOTAL,7,,,
                """);

        Requests.query(coverage("AZE", "JPN", GAPS))
                .body(
                        "data.relation.trade.coverage.gaps.find { it.reason == 'AGGREGATED_ELSEWHERE' && it.level == 0 }.sentence",
                        equalTo("customs has them inside the exports of JPN with SUN"));
        Requests.query(coverage("JPN", "TWN", GAPS))
                .body(
                        "data.relation.trade.coverage.gaps.find { it.reason == 'AGGREGATED_ELSEWHERE' }.sentence",
                        equalTo("customs has them inside the exports of JPN with S19"));
    }

    @Test
    void aReleaseThatAnswersSaysHowManyRowsWereRefused() {
        Requests.importText(
                "trade-csv",
                TradeData.TRADE_CSV + "AZE,JPN,EXPORT,2018,,TOTAL,80,,,\nAZE,QQQ,EXPORT,2018,,TOTAL,1,,,\n",
                Map.of("dataset", "customs", "publisher", "Customs", "onBadRow", "reject"));

        Requests.query(coverage("AZE", "JPN", "reports { release { rows rejectedRows } }"))
                .body("data.relation.trade.coverage.reports[0].release.rows", equalTo(1))
                .body("data.relation.trade.coverage.reports[0].release.rejectedRows", equalTo(1));
    }

    @Test
    void gapsOfManyRelationsCostOneMoreStatement() {
        TradeData.importRows("AZE,JPN,EXPORT,2018,HS2017,27,80,,,\nAZE,KOR,EXPORT,2019,,TOTAL,5,,,\n");
        List<Map<String, ?>> keys = List.of(
                Map.of("__typename", "Relation", "id", "AZE-JPN"),
                Map.of("__typename", "Relation", "id", "AZE-QQQ"),
                Map.of("__typename", "Relation", "id", "AZE-KOR"),
                Map.of("__typename", "Relation", "id", "FRA-ITA"));
        String fields = "trade { coverage { " + GAPS + " } }";

        Requests.entities("Relation", fields, keys)
                .body("errors", nullValue())
                .body("data._entities[0].trade.coverage.gaps.reason", hasItem("AGGREGATED_ELSEWHERE"))
                .body("data._entities[1]", nullValue())
                .body("data._entities[2].trade.coverage.gaps.reason", hasItem("NOT_REPORTED"))
                .body("data._entities[3].trade.coverage.gaps", hasSize(0));
        assertThat(Statements.during(() -> Requests.entities("Relation", fields, keys)))
                .isEqualTo(2);
    }
}
