package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SitcFormatTest {
    private static final String ROWS = """
            code,description
            TOTAL,All products
            0,Food and live animals
            00,Live animals other than animals of division 03
            001,Live animals other than animals of division 03
            001.1,"Bovine animals, live"
            001.11,Pure-bred breeding animals
            0015,"Horses, asses, mules and hinnies, live"
            """;
    private static final Map<String, String> SITC4 = Map.of("classification", "SITC4");

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    @Test
    void theDigitsAreTheHierarchy() {
        assertThat(Requests.importText("sitc", ROWS, SITC4)).containsEntry("state", "PUBLISHED");

        Requests.query("""
                        { product(classification: SITC4, code: "001") { label section { numeral } ancestors { code label }
                            children { code label children { code } } } }""")
                .body("errors", nullValue())
                .body("data.product.section", nullValue())
                .body("data.product.ancestors.code", contains("0", "00"))
                .body("data.product.ancestors[0].label", equalTo("Food and live animals"))
                .body("data.product.children.code", contains("0011", "0015"))
                .body("data.product.children[0].children.code", contains("00111"))
                .body("data.product.children[1].children", empty());
        Requests.query("{ products(search: \"001.11\", classification: SITC4) { edges { node { code } } } }")
                .body("data.products.edges.node.code", contains("00111"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0012345,Too long|code,0012345,\"is not a code of the SITC",
                "0.11,A point elsewhere|code,0.11,\"is not a code of the SITC",
                "0011,Again|code,0011,repeats line 6",
                "002,|description,,is empty"
            })
    void aBadRowRefusesTheReference(String row, String rejection) {
        Map<String, Object> job = Requests.importText("sitc", ROWS + row + "\n", SITC4);

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(Requests.asReader()
                        .get("/imports/" + job.get("id") + "/rejections.csv")
                        .asString())
                .contains("9," + rejection);
    }

    @ParameterizedTest
    @CsvSource({"HS2017", "SITC", "''"})
    void theRevisionIsNamed(String classification) {
        Requests.asEditor()
                .queryParam("classification", classification)
                .body(ROWS)
                .post("/imports/sitc")
                .then()
                .statusCode(400);
    }
}
