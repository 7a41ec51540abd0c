package org.entente.trade.indicator.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.trade.indicator.graphql.Answers.ask;
import static org.entente.trade.indicator.graphql.Answers.decimal;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
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
class StructureApiTest {
    /**
     * Reconciled exports of 2020 by heading, thousand dollars: AZE 60 30 10 0, GEO 20 40 30 10, JPN 0 10 40 50, KOR 20
     * 20 20 40. Columns add up to 100, so that RCA is 1 or more from 25 on: M = (1 1 0 0 / 0 1 1 0 / 0 0 1 1 / 0 0 0 1).
     */
    private static final String FOUR_COUNTRIES = """
            2020,31,268,010100,60,1
            2020,31,268,020100,30,1
            2020,31,268,030100,10,1
            2020,268,31,010100,20,1
            2020,268,31,020100,40,1
            2020,268,31,030100,30,1
            2020,268,31,040100,10,1
            2020,392,31,020100,10,1
            2020,392,31,030100,40,1
            2020,392,31,040100,50,1
            2020,410,31,010100,20,1
            2020,410,392,020100,20,1
            2020,410,31,030100,20,1
            2020,410,31,040100,40,1
            """;

    private static final Offset<BigDecimal> ROUNDING = Offset.offset(new BigDecimal("0.00000001"));

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static String country(String code, String fields) {
        return "{ country(code: \"%s\") { %s } }".formatted(code, fields);
    }

    private static String product(String code, String fields) {
        return "{ product(classification: HS2017, code: \"%s\") { %s } }".formatted(code, fields);
    }

    @Test
    void advantagesAreListedTheLargestFirstWithWhatTheyAreMadeOf() {
        TradeData.importBaci(FOUR_COUNTRIES);
        JsonPath answer = ask(
                country(
                        "AZE",
                        "tradeAdvantages { product { code } period { code } basis exports { value status } rca { value unit method inputs { value } } rsca { value } }"));
        answer.setRootPath("data.country.tradeAdvantages");

        assertThat(answer.getList("product.code")).containsExactly("0101", "0201", "0301");
        assertThat(decimal(answer, "[0].rca.value")).as("(60/100) / (100/400)").isEqualByComparingTo("2.4");
        assertThat(decimal(answer, "[0].rsca.value")).as("1.4 / 3.4").isEqualByComparingTo("0.4117647058823529");
        assertThat(decimal(answer, "[2].rsca.value"))
                .as("(0.4 - 1) / (0.4 + 1)")
                .isEqualByComparingTo("-0.4285714285714286");
        assertThat(answer.getList("[0].rca.inputs.value", Integer.class))
                .containsExactly(60_000, 100_000, 100_000, 400_000);
        assertThat(answer.getString("[0].rca.method"))
                .contains("Balassa 1965")
                .contains("products of 4 digits of HS2017")
                .contains("dataset cepii-baci-hs17, reconciled by the source")
                .contains("the 4 countries with products of the edition, each included");
        assertThat(answer.getString("[0].exports.status")).isEqualTo("RECONCILED");
    }

    @Test
    void complexityIsThatOfTheSecondEigenvector() {
        TradeData.importBaci(FOUR_COUNTRIES);
        String fields =
                "complexity { period { code } dataset eci { value unit method } diversity { value unit } outlook { value } }";

        // By numpy's eigenvectors of the asymmetric matrix, py-ecomplexity's standardising.
        assertThat(decimal(ask(country("AZE", fields)), "data.country.complexity.eci.value"))
                .isCloseTo(new BigDecimal("1.38736313"), ROUNDING);
        assertThat(decimal(ask(country("GEO", fields)), "data.country.complexity.eci.value"))
                .isCloseTo(new BigDecimal("0.46993407"), ROUNDING);
        assertThat(decimal(ask(country("JPN", fields)), "data.country.complexity.eci.value"))
                .isCloseTo(new BigDecimal("-0.67408124"), ROUNDING);
        JsonPath korea = ask(country("KOR", fields));
        assertThat(decimal(korea, "data.country.complexity.eci.value"))
                .isCloseTo(new BigDecimal("-1.18321596"), ROUNDING);
        assertThat(decimal(korea, "data.country.complexity.diversity.value")).isEqualByComparingTo("1");
        assertThat(korea.getString("data.country.complexity.diversity.unit")).isEqualTo("COUNT");
        assertThat(korea.getString("data.country.complexity.eci.method"))
                .contains("M of 4 countries and 4 products")
                .contains("population standard deviation");

        JsonPath product = ask(product("0201", "complexity { pci { value } ubiquity { value } }"));
        assertThat(decimal(product, "data.product.complexity.pci.value"))
                .isCloseTo(new BigDecimal("1.10481468"), ROUNDING);
        assertThat(decimal(product, "data.product.complexity.ubiquity.value")).isEqualByComparingTo("2");
    }

    @Test
    void opportunitiesAreWhatACountryDoesNotHave() {
        TradeData.importBaci(FOUR_COUNTRIES);
        JsonPath answer = ask(
                country(
                        "GEO",
                        "complexity { outlook { value } opportunities { product { code } density { value } pci { value } gain { value } } }"));
        answer.setRootPath("data.country.complexity");

        assertThat(answer.getList("opportunities.product.code")).containsExactlyInAnyOrder("0101", "0401");
        // 0101 goes with 0201 only, 0401 with 0301 only; Georgia has both: densities 1, outlook 1.66991158 -
        // 1.18321596.
        assertThat(answer.getList("opportunities.density.value", BigDecimal.class))
                .allSatisfy(density -> assertThat(density).isEqualByComparingTo("1"));
        assertThat(decimal(answer, "outlook.value")).isCloseTo(new BigDecimal("0.48669562"), ROUNDING);
    }

    @Test
    void countriesWithoutAProductInCommonHaveNoComplexityAndSayWhy() {
        TradeData.importBaci("""
                2020,31,268,270900,10,1
                2020,268,31,220400,10,1
                """);
        JsonPath answer = ask(
                country(
                        "AZE",
                        "complexity { eci { value absence method } diversity { value } outlook { absence } opportunities { product { code } } }"));
        answer.setRootPath("data.country.complexity");

        assertThat(answer.getString("eci.absence")).isEqualTo("NOT_DEFINED");
        assertThat(answer.getString("eci.method"))
                .endsWith(
                        "not defined: the countries fall into groups without a product in common, so that eigenvalue 1 is repeated");
        assertThat(decimal(answer, "diversity.value")).isEqualByComparingTo("1");
        assertThat(answer.getList("opportunities")).isEmpty();
    }

    @Test
    void exportersAndImportersAreRankedWithTheirShares() {
        TradeData.importBaci(FOUR_COUNTRIES);
        JsonPath answer = ask(
                product(
                        "02",
                        "exporters { country { code } value { value } rank { value } share { value unit inputs { value } } } importers(first: 1) { country { code } value { value method } share { value } }"));
        answer.setRootPath("data.product");

        assertThat(answer.getList("exporters.country.code")).containsExactly("GEO", "AZE", "KOR", "JPN");
        assertThat(answer.getList("exporters.rank.value", Integer.class)).containsExactly(1, 2, 3, 4);
        assertThat(decimal(answer, "exporters[0].share.value")).isEqualByComparingTo("40");
        assertThat(answer.getList("exporters[0].share.inputs.value", Integer.class))
                .containsExactly(40_000, 100_000);
        assertThat(answer.getList("importers.country.code"))
                .as("from Georgia 40 and Japan 10")
                .containsExactly("AZE");
        assertThat(decimal(answer, "importers[0].value.value")).isEqualByComparingTo("50000");
        assertThat(decimal(answer, "importers[0].share.value")).isEqualByComparingTo("50");
    }

    @Test
    void equalsShareAPlace() {
        TradeData.importBaci(FOUR_COUNTRIES);
        JsonPath answer = ask(product("0101", "exporters { country { code } rank { value } }"));

        assertThat(answer.getList("data.product.exporters.country.code")).containsExactly("AZE", "GEO", "KOR");
        assertThat(answer.getList("data.product.exporters.rank.value", Integer.class))
                .containsExactly(1, 2, 2);
    }

    @Test
    void aMomentAnswersFromTheReportsOfThen() {
        TradeData.importBaci(FOUR_COUNTRIES);
        OffsetDateTime then = OffsetDateTime.now(ZoneOffset.UTC);
        TradeData.importBaci(FOUR_COUNTRIES + "2020,804,31,010100,500,1\n");
        String fields =
                "now: exporters(first: 1) { country { code } } then: exporters(first: 1, knownAsOf: \"%s\") { country { code } }"
                        .formatted(then);
        JsonPath answer = ask(product("0101", fields));

        assertThat(answer.getList("data.product.now.country.code")).containsExactly("UKR");
        assertThat(answer.getList("data.product.then.country.code")).containsExactly("AZE");
    }

    @Test
    void whatNoDatasetHasIsNullOrEmpty() {
        JsonPath answer = ask(country("AZE", "tradeAdvantages { product { code } } complexity { period { code } }"));

        assertThat(answer.getList("data.country.tradeAdvantages")).isEmpty();
        assertThat(answer.<Object>get("data.country.complexity")).isNull();
        TradeData.importBaci(FOUR_COUNTRIES);
        assertThat(ask(product("010100", "complexity { period { code } }")).<Object>get("data.product.complexity"))
                .as("six digits")
                .isNull();
    }

    @Test
    void aliasesShareOneStatementOnceTheMatrixIsKept() {
        TradeData.importBaci(FOUR_COUNTRIES);
        String advantages = country(
                "AZE", "a: tradeAdvantages { rca { value } } b: tradeAdvantages(first: 1, level: 2) { rca { value } }");
        ask(advantages);
        assertThat(Statements.during(() -> ask(advantages))).isEqualTo(1);

        String complexity = country(
                "AZE",
                "a: complexity { eci { value } opportunities { gain { value } } } b: complexity(level: 2) { eci { value } }");
        ask(complexity);
        assertThat(Statements.during(() -> ask(complexity))).isEqualTo(1);

        String traders = product("0101", "exporters { share { value } } importers { share { value } }");
        ask(traders);
        assertThat(Statements.during(() -> ask(traders)))
                .as("the product, and the year of both lists")
                .isEqualTo(2);
    }

    @Test
    void allCountriesOfARequestShareOneStatement() {
        TradeData.importBaci(FOUR_COUNTRIES);
        List<Map<String, ?>> keys = Stream.of("AZE", "GEO", "JPN", "KOR")
                .<Map<String, ?>>map(code -> Map.of("__typename", "Country", "code", code))
                .toList();
        String fields = "tradeAdvantages(first: 1) { rca { value } } complexity { eci { value } }";
        Requests.entities("Country", fields, keys)
                .body("errors", nullValue())
                .body("data._entities", hasSize(4))
                .body("data._entities[3].tradeAdvantages", hasSize(1));

        assertThat(Statements.during(() -> Requests.entities("Country", fields, keys)))
                .as("one to find the years of the advantages, one for those of the complexities")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "complexity(level: 6) { dataset }|bad-user-input|at most 4 digits",
                "complexity(level: 0) { dataset }|bad-user-input|level is 0",
                "tradeAdvantages(first: 501) { dataset }|limit-exceeded|at most 500",
                "complexity { opportunities(first: 0) { product { code } } }|bad-user-input|first is 0"
            })
    void wrongArgumentsAreRefused(String field, String code, String message) {
        TradeData.importBaci(FOUR_COUNTRIES);
        Requests.query(country("AZE", field))
                .body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].message", containsString(message));
    }
}
