package org.entente.trade.mirror.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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
class MirrorPartApiTest {
    private static final String PARTS = "parts { kind note figure { value absence method inputs { value } } }";

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static String mirror(String arguments, String fields) {
        return "{ relation(between: \"AZE\", and: \"JPN\") { trade(of: \"AZE\") { mirror(%s) { %s } } } }"
                .formatted(arguments, fields);
    }

    /** Gap 20.5: freight 6, re-exports -20, chapter 29 +22, chapter 08 -15, not specified +3, and 24.5 left. */
    private static void twoSidesOfOneYearWithChapters() {
        TradeData.importRows("""
                AZE,JPN,EXPORT,2021,,TOTAL,100,FOB,,
                AZE,JPN,EXPORT,2021,HS2017,270900,80,FOB,,
                AZE,JPN,EXPORT,2021,HS2017,080211,15,FOB,,
                AZE,JPN,EXPORT,2021,HS2017,999999,5,FOB,,
                AZE,JPN,RE_EXPORT,2021,,TOTAL,20,FOB,,
                JPN,AZE,IMPORT,2021,,TOTAL,120.5,CIF,,
                JPN,AZE,IMPORT,2021,HS2022,27,90.5,CIF,,
                JPN,AZE,IMPORT,2021,HS2022,2709,90.5,CIF,,
                JPN,AZE,IMPORT,2021,HS2022,29,22,CIF,,
                JPN,AZE,IMPORT,2021,HS2022,99,8,CIF,,
                AZE,JPN,EXPORT,2021-07,,TOTAL,10,FOB,,
                JPN,AZE,IMPORT,2021-07,,TOTAL,11,CIF,,
                """);
    }

    @Test
    void theGapIsTakenApartAndThePartsAddUp() {
        twoSidesOfOneYearWithChapters();

        Requests.query(mirror("flow: EXPORT", "gap { value } " + PARTS))
                .body("errors", nullValue())
                .body("data.relation.trade.mirror[0].gap.value", equalTo(20.5f))
                .body(
                        "data.relation.trade.mirror[0].parts.kind",
                        contains("CIF_FOB", "RE_EXPORTS", "CLASSIFICATION", "CONFIDENTIALITY", "TIMING", "RESIDUAL"))
                .body("data.relation.trade.mirror[0].parts[0].figure.value", equalTo(6))
                .body("data.relation.trade.mirror[0].parts[1].figure.value", equalTo(-20))
                .body("data.relation.trade.mirror[0].parts[2].figure.value", equalTo(7))
                .body("data.relation.trade.mirror[0].parts[3].figure.value", equalTo(3))
                .body("data.relation.trade.mirror[0].parts[4].figure.absence", equalTo("NOT_DEFINED"))
                .body("data.relation.trade.mirror[0].parts[4].figure.method", containsString("2020-12"))
                .body("data.relation.trade.mirror[0].parts[5].figure.value", equalTo(24.5f))
                .body("data.relation.trade.mirror[0].parts[1].note", containsString("upper bound"));
    }

    @Test
    void theFactorIsTheCallersAndEachAliasHasItsOwn() {
        twoSidesOfOneYearWithChapters();

        Requests.query(mirror("flow: EXPORT", """
                        a: parts(cifFobFactor: 1.08) { figure { value } } b: parts(cifFobFactor: 1.0) { figure { value } }"""))
                .body("errors", nullValue())
                .body("data.relation.trade.mirror[0].a[0].figure.value", equalTo(8))
                .body("data.relation.trade.mirror[0].a[5].figure.value", equalTo(22.5f))
                .body("data.relation.trade.mirror[0].b[0].figure.value", equalTo(0));
        Requests.query(
                        "query($factor: Decimal) "
                                + mirror("flow: EXPORT", "parts(cifFobFactor: $factor) { figure { value } }"),
                        Map.of("factor", 1.08))
                .body("errors", nullValue())
                .body("data.relation.trade.mirror[0].parts[0].figure.value", equalTo(8));
        Requests.query(mirror("flow: EXPORT", "parts(cifFobFactor: 0.9) { kind }"))
                .body("errors[0].extensions.code", equalTo("bad-user-input"))
                .body("errors[0].message", containsString("cifFobFactor is 0.9"));
    }

    @Test
    void monthsAndSinglePeriodsCanBeCompared() {
        twoSidesOfOneYearWithChapters();

        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { trade(of: "AZE") {
                            month: mirror(flow: EXPORT, period: "2021-07") { period { code } gap { value } }
                            months: mirror(flow: EXPORT, frequency: MONTHLY, from: "2021", to: "2021") { period { code } }
                            year: mirror(flow: EXPORT, period: "2021", dataset: "customs") { period { code } }
                            before: mirror(flow: EXPORT, to: "2020") { period { code } } } } }""")
                .body("errors", nullValue())
                .body("data.relation.trade.month.period.code", contains("2021-07"))
                .body("data.relation.trade.month[0].gap.value", equalTo(1))
                .body("data.relation.trade.months.period.code", contains("2021-07"))
                .body("data.relation.trade.year.period.code", contains("2021"))
                .body("data.relation.trade.before", empty());
    }

    @Test
    void linesOfManyRelationsCostOneStatement() {
        twoSidesOfOneYearWithChapters();
        Requests.importText("trade-csv", TradeData.TRADE_CSV + """
                        KOR,JPN,EXPORT,2021,HS2017,27,10,FOB,,
                        JPN,KOR,IMPORT,2021,HS2017,27,11,CIF,,
                        """, Map.of("dataset", "other", "publisher", "Other"));
        List<Map<String, ?>> keys = List.of(
                Map.of("__typename", "Relation", "id", "AZE-JPN"),
                Map.of("__typename", "Relation", "id", "AZE-QQQ"),
                Map.of("__typename", "Relation", "id", "JPN-KOR"));
        String fields = "trade { a: mirror(flow: EXPORT) { " + PARTS + " } b: mirror(flow: IMPORT) { " + PARTS + " } }";

        Requests.entities("Relation", fields, keys)
                .body("errors", nullValue())
                .body("data._entities[0].trade.a[0].parts[2].figure.value", equalTo(7))
                .body("data._entities[1]", nullValue())
                .body("data._entities[2].trade.b[0].parts[2].figure.value", equalTo(0));
        assertThat(Statements.during(() -> Requests.entities("Relation", fields, keys)))
                .as("one for the reports, one for the lines")
                .isEqualTo(2);
    }
}
