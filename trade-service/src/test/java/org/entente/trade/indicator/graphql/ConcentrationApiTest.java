package org.entente.trade.indicator.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.trade.indicator.graphql.Answers.ask;
import static org.entente.trade.indicator.graphql.Answers.decimal;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.assertj.core.data.Offset;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ConcentrationApiTest {
    private static final String FIELDS =
            "period { code } dataset products hhi { value absence method inputs { value } } hhiOfPercentages { value } "
                    + "normalisedPracticalGuide { value absence method } normalisedUnctad { value absence }";

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static JsonPath concentration(String arguments) {
        JsonPath answer = ask(
                "{ relation(between: \"AZE\", and: \"JPN\") { trade(of: \"AZE\") { concentration(flow: EXPORT%s) { %s } } } }"
                        .formatted(arguments, FIELDS));
        answer.setRootPath("data.relation.trade.concentration");
        return answer;
    }

    @Test
    void bothNormalisationsStandBesideTheRawIndexByName() {
        TradeData.importBaci("""
                2020,31,392,270900,60,1
                2020,31,392,271012,20,1
                2020,31,392,080211,10,1
                2020,31,392,080212,10,1
                """);
        JsonPath headings = concentration("");

        assertThat(headings.getInt("products")).isEqualTo(3);
        assertThat(decimal(headings, "hhi.value")).as("0.36 + 0.04 + 0.04").isEqualByComparingTo("0.44");
        assertThat(decimal(headings, "hhiOfPercentages.value")).isEqualByComparingTo("4400");
        assertThat(decimal(headings, "normalisedPracticalGuide.value"))
                .as("(0.44 - 1/3) / (1 - 1/3)")
                .isEqualByComparingTo("0.16");
        assertThat(decimal(headings, "normalisedUnctad.value").doubleValue())
                .as("(sqrt 0.44 - sqrt 1/3) / (1 - sqrt 1/3)")
                .isCloseTo((Math.sqrt(0.44) - Math.sqrt(1 / 3.0)) / (1 - Math.sqrt(1 / 3.0)), offset());
        assertThat(headings.getString("hhi.method")).contains("n = 3, products of 4 digits of HS2017");
        assertThat(decimal(headings, "hhi.inputs[0].value")).isEqualByComparingTo("100000");
        assertThat(decimal(concentration(", level: 6"), "hhi.value"))
                .as("0.36 + 0.04 + 2 x 0.01")
                .isEqualByComparingTo("0.42");
        assertThat(decimal(concentration(", level: 2"), "hhi.value"))
                .as("0.64 + 0.04")
                .isEqualByComparingTo("0.68");
    }

    private static Offset<Double> offset() {
        return Offset.offset(1e-12);
    }

    @Test
    void oneProductHasNoNormalisedIndex() {
        TradeData.importBaci("2020,31,392,270900,60,1\n");
        JsonPath one = concentration("");

        assertThat(decimal(one, "hhi.value")).isEqualByComparingTo("1");
        assertThat(one.getString("normalisedPracticalGuide.absence")).isEqualTo("NOT_DEFINED");
        assertThat(one.getString("normalisedPracticalGuide.method")).contains("there is only one product");
        assertThat(one.getString("normalisedUnctad.absence")).isEqualTo("NOT_DEFINED");
    }

    @Test
    void withheldProductsAddNothingAndAreCounted() {
        TradeData.importRows("""
                AZE,JPN,EXPORT,2021,HS2022,2709,50,FOB,,
                AZE,JPN,EXPORT,2021,HS2022,0802,50,FOB,,
                AZE,JPN,EXPORT,2021,HS2022,9301,,FOB,,CONFIDENTIAL
                """);
        JsonPath answer = concentration("");

        assertThat(decimal(answer, "hhi.value")).isEqualByComparingTo("0.5");
        assertThat(answer.getString("hhi.method")).contains("1 withheld products add nothing");
    }

    @Test
    void withoutProductsThereIsNoIndex() {
        JsonPath nothing = concentration(", period: \"2019\"");

        assertThat(nothing.getString("hhi.absence")).isEqualTo("NOT_IMPORTED");
        assertThat(nothing.getInt("products")).isZero();
    }

    @Test
    void theProductsOfACountryAreRankedByValue() {
        TradeData.importBaci("""
                2020,31,392,270900,60,1
                2020,31,410,270900,15,1
                2020,31,392,271012,20,1
                2020,31,392,080211,20,1
                2020,392,31,870323,9,1
                """);
        JsonPath answer = ask(
                "{ country(code: \"AZE\") { out: tradedProducts(flow: EXPORT, first: 3) { product { code } value { value } rank { value } share { value } } in: tradedProducts(flow: IMPORT) { product { code } value { value } } } }");
        answer.setRootPath("data.country");

        assertThat(answer.getList("out.product.code")).containsExactly("2709", "0802", "2710");
        assertThat(decimal(answer, "out[0].value.value")).isEqualByComparingTo("75000");
        assertThat(answer.getList("out.rank.value").toString()).isEqualTo("[1, 2, 2]");
        assertThat(decimal(answer, "out[1].share.value").doubleValue()).isCloseTo(2000 / 115.0, offset());
        assertThat(answer.getList("in.product.code")).containsExactly("8703");
        Requests.query("{ country(code: \"AZE\") { tradedProducts(flow: RE_EXPORT) { product { code } } } }")
                .body("errors[0].message", containsString("products of the world are kept of EXPORT and IMPORT"));
    }
}
