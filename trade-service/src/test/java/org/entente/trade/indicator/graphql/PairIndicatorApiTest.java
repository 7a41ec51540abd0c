package org.entente.trade.indicator.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.trade.indicator.graphql.Answers.ask;
import static org.entente.trade.indicator.graphql.Answers.decimal;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
class PairIndicatorApiTest {
    private static final String FIGURES = """
            intensity { ...f } intensityBrownKojima { ...f } reverseIntensity { ...f } reverseIntensityBrownKojima { ...f }
            complementarity { ...f } reverseComplementarity { ...f } similarity { ...f } grubelLloyd { ...f }
            marginalIntraIndustry { ...f } coverageRatio { ...f } relativeBalance { ...f }""";
    private static final String FRAGMENT =
            " fragment f on Figure { value unit method absence valuation inputs { value method status absence reporter { code } } }";

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static String relation(String trade, String fields) {
        return "{ relation(between: \"AZE\", and: \"JPN\") { trade%s { %s } } }".formatted(trade, fields);
    }

    private static JsonPath indicators(String trade, String arguments) {
        JsonPath answer = ask(relation(
                        trade,
                        "indicators%s { period { code } dataset basis classification level %s }"
                                .formatted(arguments, FIGURES))
                + FRAGMENT);
        answer.setRootPath("data.relation.trade.indicators");
        return answer;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // x_ij 100, X_i 200, x_wj 300, X_w 1,000: 0.5 / 0.3
        "intensity, INDEX, 1.666666666666667",
        // M_j 310, M_w 980, M_i 290: 0.5 / (310 / 690)
        "intensityBrownKojima, INDEX, 1.112903225806452",
        // 100 of 400 beside 300 of 1,000
        "reverseIntensity, INDEX, 0.8333333333333333",
        // 0.25 / (290 / (980 - 310))
        "reverseIntensityBrownKojima, INDEX, 0.5775862068965517",
        // in common min(0.9, 85/310) + min(0.1, 20/310) = 105/310
        "complementarity, INDEX, 33.87096774193548",
        // in common min(0.975, 75/290) + min(0.025, 5/290) = 80/290
        "reverseComplementarity, INDEX, 27.58620689655172",
        // min(0.1, 0.025) of 0802 alone
        "similarity, INDEX, 0.025",
        // 1 - (80 + 15 + 75) / 180
        "grubelLloyd, INDEX, 0.05555555555555556",
        // dx 20, 10 and dm 5 (8703), 4: 1 - (20 + 6 + 5) / (20 + 14 + 5)
        "marginalIntraIndustry, INDEX, 0.2051282051282051",
        "coverageRatio, RATIO, 1.25",
        "relativeBalance, RATIO, 0.1111111111111111"
    })
    void eachIndicatorIsWhatItsDefinitionSays(String field, String unit, String value) {
        Answers.smallWorld();
        JsonPath answer = indicators("", "");

        assertThat(decimal(answer, field + ".value")).isEqualByComparingTo(value);
        assertThat(answer.getString(field + ".unit")).isEqualTo(unit);
        assertThat(answer.getString(field + ".method")).contains("dataset world, as reported by each country");
        assertThat(answer.getList(field + ".inputs")).isNotEmpty();
    }

    @Test
    void theAnswerSaysWhatItIsMadeOf() {
        Answers.smallWorld();
        JsonPath answer = indicators("", "");

        assertThat(answer.getString("period.code")).isEqualTo("2021");
        assertThat(answer.getString("dataset")).isEqualTo("world");
        assertThat(answer.getString("classification")).isEqualTo("HS2022");
        assertThat(answer.getString("intensity.method"))
                .contains("(x_ij / X_i) / (x_wj / X_w)")
                .contains("the 3 countries that report exports, the exporter included");
        assertThat(answer.getString("intensityBrownKojima.method")).contains("the exporter left out");
        assertThat(answer.getString("complementarity.method"))
                .contains("exports of AZE to the world by imports of JPN")
                .contains("products of 4 digits of HS2022, unspecified products and partners included");
        assertThat(answer.getList("intensity.inputs.value", Integer.class)).containsExactly(100, 200, 300, 1000);
        assertThat(answer.getList("intensity.inputs.reporter"))
                .as("the world reports nothing")
                .containsExactly(Map.of("code", "AZE"), Map.of("code", "AZE"), null, null);
        assertThat(answer.getString("grubelLloyd.valuation")).as("FOB and CIF").isEqualTo("MIXED");
    }

    @Test
    void seenFromTheOtherSideDirectionsAndReportersChange() {
        Answers.smallWorld();
        JsonPath answer = indicators("(of: \"JPN\")", "");

        assertThat(decimal(answer, "intensity.value")).isEqualByComparingTo("0.8333333333333333");
        assertThat(decimal(answer, "complementarity.value")).isEqualByComparingTo("27.58620689655172");
        assertThat(decimal(answer, "similarity.value")).isEqualByComparingTo("0.025");
        assertThat(decimal(answer, "coverageRatio.value"))
                .as("Japan's own reports: 100 / 105")
                .isEqualByComparingTo("0.9523809523809524");
    }

    @Test
    void theLevelOfTheProductsChangesTheNumber() {
        Answers.world("""
                AZE,JPN,EXPORT,2021,HS2022,270900,10,FOB,,
                JPN,AZE,EXPORT,2021,HS2022,271012,10,FOB,,
                AZE,JPN,IMPORT,2021,HS2022,271012,10,CIF,,
                JPN,AZE,IMPORT,2021,HS2022,270900,10,CIF,,
                """);

        assertThat(decimal(indicators("", "(level: 2)"), "grubelLloyd.value")).isEqualByComparingTo("1");
        assertThat(decimal(indicators("", "(level: 4)"), "grubelLloyd.value")).isEqualByComparingTo("0");
        assertThat(decimal(indicators("", "(level: 2)"), "similarity.value")).isEqualByComparingTo("1");
        assertThat(decimal(indicators("", "(level: 6)"), "similarity.value")).isEqualByComparingTo("0");
    }

    @Test
    void unspecifiedProductsAndPartnersCountOrDoNot() {
        Answers.world("""
                AZE,JPN,EXPORT,2021,HS2022,2709,50,FOB,,
                AZE,JPN,EXPORT,2021,HS2022,9999,50,FOB,,
                AZE,X99,EXPORT,2021,HS2022,2709,100,FOB,,
                JPN,AZE,EXPORT,2021,HS2022,2709,100,FOB,,
                """);
        JsonPath with = indicators("", "");
        JsonPath without = indicators("", "(unspecified: EXCLUDED)");

        assertThat(decimal(with, "similarity.value")).as("150 of 200 is oil").isEqualByComparingTo("0.75");
        assertThat(decimal(without, "similarity.value")).isEqualByComparingTo("1");
        assertThat(decimal(with, "intensity.inputs[1].value")).isEqualByComparingTo("200");
        assertThat(decimal(without, "intensity.inputs[1].value"))
                .as("without what went nobody knows where")
                .isEqualByComparingTo("100");
        assertThat(without.getString("intensity.method")).contains("unspecified products and partners left out");
    }

    @Test
    void aGroupThatReportsBesideItsMembersIsNotCountedTwice() {
        Answers.world("""
                AZE,JPN,EXPORT,2021,HS2022,2709,50,FOB,,
                JPN,AZE,EXPORT,2021,HS2022,8703,50,FOB,,
                X97,JPN,EXPORT,2021,HS2022,2709,900,FOB,,
                """);

        assertThat(decimal(indicators("", ""), "intensity.inputs[3].value"))
                .as("the world")
                .isEqualByComparingTo("100");
    }

    @Test
    void zeroDenominatorsAreNotDefinedAndSayWhy() {
        Answers.world("""
                AZE,JPN,EXPORT,2021,HS2022,2709,50,FOB,,
                AZE,JPN,IMPORT,2021,HS2022,8703,0,CIF,,
                JPN,AZE,EXPORT,2021,HS2022,8703,0,FOB,,
                """);
        JsonPath answer = indicators("", "");

        assertThat(answer.getString("coverageRatio.absence")).isEqualTo("NOT_DEFINED");
        assertThat(answer.getString("coverageRatio.method")).endsWith("not defined: nothing is imported");
        assertThat(answer.getString("similarity.absence")).isEqualTo("NOT_DEFINED");
        assertThat(decimal(answer, "relativeBalance.value")).isEqualByComparingTo("1");
        assertThat(answer.getString("marginalIntraIndustry.absence"))
                .as("nothing of 2020")
                .isEqualTo("NOT_IMPORTED");
    }

    @Test
    void aFlowThatNobodyReportedIsAbsentNotZero() {
        Answers.world("AZE,JPN,EXPORT,2021,HS2022,2709,50,FOB,,\n");
        JsonPath answer = indicators("", "");

        assertThat(answer.getString("coverageRatio.absence")).isEqualTo("NOT_IMPORTED");
        assertThat(answer.getString("grubelLloyd.absence")).isEqualTo("NOT_IMPORTED");
        assertThat(answer.getString("complementarity.absence")).isEqualTo("NOT_REPORTED");
    }

    @Test
    void thePartnersReportStandsInForAFlowAndSaysSo() {
        Answers.world("""
                AZE,JPN,EXPORT,2021,HS2022,2709,50,FOB,,
                JPN,AZE,EXPORT,2021,HS2022,8703,20,FOB,,
                """);
        JsonPath answer = indicators("", "");

        assertThat(decimal(answer, "coverageRatio.value")).isEqualByComparingTo("2.5");
        assertThat(answer.getString("coverageRatio.inputs[1].status")).isEqualTo("DERIVED_FROM_COUNTERPART");
        assertThat(answer.getString("coverageRatio.inputs[1].reporter.code")).isEqualTo("JPN");
    }

    @Test
    void aDatasetWithSelectedPartnersHasNoWorld() {
        TradeData.importRows("""
                AZE,JPN,EXPORT,2021,HS2022,2709,50,FOB,,
                JPN,AZE,EXPORT,2021,HS2022,8703,20,FOB,,
                """);
        JsonPath answer = indicators("", "");

        assertThat(answer.getString("intensity.absence")).isEqualTo("NOT_REPORTED");
        assertThat(answer.getString("similarity.absence")).isEqualTo("NOT_REPORTED");
        assertThat(decimal(answer, "coverageRatio.value")).isEqualByComparingTo("2.5");
    }

    @Test
    void withoutAnyDatasetEverythingIsNotImported() {
        JsonPath answer = indicators("", "(period: \"2019\")");

        assertThat(answer.getString("dataset")).isNull();
        assertThat(answer.getString("intensity.absence")).isEqualTo("NOT_IMPORTED");
        assertThat(answer.getString("marginalIntraIndustry.absence")).isEqualTo("NOT_IMPORTED");
    }

    @Test
    void aMomentAnswersFromTheReportsOfThen() {
        Answers.smallWorld();
        OffsetDateTime then = OffsetDateTime.now(ZoneOffset.UTC);
        Answers.world("""
                AZE,JPN,EXPORT,2021,HS2022,2709,400,FOB,,
                AZE,JPN,IMPORT,2021,HS2022,8703,100,CIF,,
                """);

        assertThat(decimal(indicators("", ""), "coverageRatio.value")).isEqualByComparingTo("4");
        assertThat(decimal(indicators("(knownAsOf: \"%s\")".formatted(then), ""), "coverageRatio.value"))
                .isEqualByComparingTo("1.25");
        assertThat(decimal(indicators("", ""), "similarity.value")).isEqualByComparingTo("0");
        assertThat(decimal(indicators("(knownAsOf: \"%s\")".formatted(then), ""), "similarity.value"))
                .isEqualByComparingTo("0.025");
    }

    @Test
    void everyFigureOfAPairAndItsAliasesCostsThreeStatements() {
        Answers.smallWorld();
        String query = relation(
                        "",
                        "a: indicators { %s } b: indicators(level: 2) { grubelLloyd { ...f } similarity { ...f } }"
                                .formatted(FIGURES))
                + FRAGMENT;
        assertThat(Statements.during(() -> ask(query)))
                .as("the first time also the release, the totals, exports of either level and imports of one")
                .isEqualTo(3 + 1 + 1 + 2 + 1);

        assertThat(Statements.during(() -> ask(query)))
                .as("year, earlier year, pair")
                .isEqualTo(3);
    }

    @Test
    void aFigureThatIsNotAskedForCostsNothing() {
        Answers.smallWorld();
        String query = relation("", "indicators { coverageRatio { value } }");
        ask(query);

        assertThat(Statements.during(() -> ask(query))).as("year and pair").isEqualTo(2);
    }

    @Test
    void gapsAreWhatIsSoldWellAndBoughtElsewhere() {
        Answers.smallWorld();
        String fields =
                "gaps { product { code } potential { value unit currency method inputs { value } } rca { value } exports { value } imports { value } bilateral { value } }";
        JsonPath answer = ask(relation("", fields));
        answer.setRootPath("data.relation.trade");

        assertThat(answer.getList("gaps.product.code"))
                .as("0802 has an advantage too, and Japan buys all of it from Azerbaijan")
                .containsExactly("2709");
        assertThat(decimal(answer, "gaps[0].potential.value"))
                .as("min(180, 85) - 80")
                .isEqualByComparingTo("5");
        assertThat(answer.getString("gaps[0].potential.currency")).isEqualTo("USD");
        assertThat(decimal(answer, "gaps[0].rca.value")).as("0.9 / 0.18").isEqualByComparingTo("5");
        assertThat(answer.getList("gaps[0].potential.inputs.value", Integer.class))
                .containsExactly(180, 85, 80);

        JsonPath reverse = ask(relation("(of: \"JPN\")", fields));
        assertThat(reverse.getList("data.relation.trade.gaps"))
                .as("of cars Azerbaijan reports buying less than Japan reports selling")
                .isEmpty();
    }

    @Test
    void intraIndustryTradeIsListedProductByProduct() {
        Answers.smallWorld();
        JsonPath answer = ask(
                relation(
                        "",
                        "intraIndustry { product { code } exports { value method } imports { value } grubelLloyd { value method } }"));
        answer.setRootPath("data.relation.trade.intraIndustry");

        assertThat(answer.getList("product.code")).containsExactly("2709", "8703", "0802");
        assertThat(answer.getList("exports.value", Integer.class)).containsExactly(80, 0, 20);
        assertThat(answer.getList("imports.value", Integer.class)).containsExactly(0, 75, 5);
        assertThat(decimal(answer, "[2].grubelLloyd.value")).as("1 - 15 / 25").isEqualByComparingTo("0.4");
        assertThat(answer.getString("[1].exports.method")).endsWith("which the report does not name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicators(level: 7) { level }|bad-user-input|level is 7",
                "indicators(level: 3, classification: HS2022) { level }|bad-user-input|level is 3",
                "gaps(first: 0) { product { code } }|bad-user-input|first is 0",
                "gaps(first: 501) { product { code } }|limit-exceeded|at most 500",
                "intraIndustry(period: \"21\") { product { code } }|bad-user-input|is not a period: write a year"
            })
    void wrongArgumentsAreRefused(String field, String code, String message) {
        Requests.query(relation("", field))
                .body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].message", containsString(message));
    }
}
