package org.entente.trade.concordance.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.Statements;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ConcordanceApiTest {
    private static final String FROM_2022 = """
            HS 2022,HS 2017,Relationship
            270900,270900,1:1
            271012,271012,n:1
            271013,271012,n:1
            271019,271019,1:n
            271019,271020,1:n
            """;
    private static final String FROM_2017 = """
            HS 2017,HS 2012,Relationship
            271012,271012,1:1
            271019,271090,n:1
            271020,271090,n:1
            """;

    @BeforeEach
    void clear() {
        TradeData.clear();
        Requests.importText("concordance", FROM_2022, Map.of("edition", "UN 2022"));
    }

    private static ValidatableResponse concordance(String classification, String code, String to) {
        return Requests.query(
                "{ product(classification: %s, code: \"%s\") { concordance(to: %s) { product { classification code } relationship path releases { edition source { publisher } } } } }"
                        .formatted(classification, code, to));
    }

    @Test
    void aTableIsReadForwardsAndBackwards() {
        concordance("HS2022", "271019", "HS2017")
                .body("errors", nullValue())
                .body("data.product.concordance.product.code", contains("271019", "271020"))
                .body("data.product.concordance[0].product.classification", equalTo("HS2017"))
                .body("data.product.concordance[0].relationship", equalTo("ONE_TO_MANY"))
                .body("data.product.concordance[0].path", contains("HS2022", "HS2017"))
                .body("data.product.concordance[0].releases.edition", contains("UN 2022"))
                .body(
                        "data.product.concordance[0].releases[0].source.publisher",
                        equalTo("United Nations Statistics Division"));
        concordance("HS2017", "271012", "HS2022")
                .body("data.product.concordance.product.code", contains("271012", "271013"))
                .body("data.product.concordance[1].relationship", equalTo("ONE_TO_MANY"));
        concordance("HS2017", "271019", "HS2022")
                .body("data.product.concordance[0].relationship", equalTo("MANY_TO_ONE"));
    }

    @Test
    void tablesAreChainedAndThePathIsNamed() {
        Requests.importText("concordance", FROM_2017, Map.of("edition", "UN 2017"));

        concordance("HS2022", "271019", "HS2012")
                .body("data.product.concordance.product.code", contains("271090"))
                .body("data.product.concordance[0].relationship", equalTo("ONE_TO_ONE"))
                .body("data.product.concordance[0].path", contains("HS2022", "HS2017", "HS2012"))
                .body("data.product.concordance[0].releases.edition", contains("UN 2022", "UN 2017"));
        concordance("HS2022", "270900", "HS2012").body("data.product.concordance", empty());
    }

    @Test
    void withinOneEditionAProductIsItself() {
        concordance("HS2022", "270900", "HS2022")
                .body("data.product.concordance.product.code", contains("270900"))
                .body("data.product.concordance[0].relationship", equalTo("ONE_TO_ONE"))
                .body("data.product.concordance[0].releases", empty());
    }

    @Test
    void whatNoTableConnectsCorrespondsToNothing() {
        concordance("HS2022", "270900", "HS1996").body("data.product.concordance", empty());
        concordance("HS2022", "2709", "HS2017").body("data.product.concordance", empty());
    }

    @Test
    void anEditionLeftOpenIsRefused() {
        concordance("HS2022", "270900", "HS").body("errors[0].message", containsString("to leaves the edition open"));
        concordance("HS", "270900", "HS2017")
                .body("errors[0].message", containsString("the product's classification leaves the edition open"));
    }

    @Test
    void aWithdrawnTableNoLongerConnects() {
        int release = Requests.query(
                        "{ product(classification: HS2022, code: \"270900\") { concordance(to: HS2017) { releases { number } } } }")
                .extract()
                .path("data.product.concordance[0].releases[0].number");
        Requests.mutate("mutation { withdrawTradeRelease(number: %d) { status } }".formatted(release))
                .body("errors", nullValue());

        concordance("HS2022", "270900", "HS2017").body("data.product.concordance", empty());
    }

    @Test
    void manyProductsAreOneStatement() {
        String query = """
                { a: product(classification: HS2022, code: "270900") { concordance(to: HS2017) { product { code } } }
                  b: product(classification: HS2022, code: "271012") { concordance(to: HS2017) { product { code } } }
                  c: product(classification: HS2017, code: "271012") { concordance(to: HS2022) { product { code } } } }""";
        Requests.query(query).body("data.c.concordance.product.code", contains("271012", "271013"));

        assertThat(Statements.during(() -> Requests.query(query)))
                .as("one for the products, one for the tables that are there")
                .isEqualTo(2);
    }
}
