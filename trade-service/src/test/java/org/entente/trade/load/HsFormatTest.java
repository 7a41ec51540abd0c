package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.SharedData;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HsFormatTest {
    private static final String HEADER = "section,hscode,description,parent,level\n";
    private static final String OIL = """
            V,27,Mineral fuels,TOTAL,2
            V,2709,Crude oils,27,4
            V,270900,Crude oils,2709,6
            """;

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    @Test
    void aProductIsWordedByItsOwnEditionOrElseByTheNewestThatListsIt() {
        Requests.importText("hs", HEADER + OIL, Map.of("classification", "HS2012"));
        Requests.importText("hs", HEADER + OIL.replace("Crude", "Raw"), Map.of("classification", "HS2022"));

        Requests.query("""
                        { own: product(classification: HS2012, code: "2709") { label labelEdition section { numeral } level
                              parent { code label } }
                          other: product(classification: HS2017, code: "2709") { label labelEdition }
                          open: product(code: "270900") { label classification parent { code parent { code parent { code } } } }
                          unknown: product(code: "9999") { label } }""")
                .body("data.own.label", equalTo("Crude oils"))
                .body("data.own.labelEdition", equalTo("HS2012"))
                .body("data.own.section.numeral", equalTo("V"))
                .body("data.own.level", equalTo(4))
                .body("data.own.parent.label", equalTo("Mineral fuels"))
                .body("data.other.label", equalTo("Raw oils"))
                .body("data.other.labelEdition", equalTo("HS2022"))
                .body("data.open.label", equalTo("Raw oils"))
                .body("data.open.parent.parent.code", equalTo("27"))
                .body("data.open.parent.parent.parent", nullValue())
                .body("data.unknown", nullValue());
    }

    @Test
    void aLaterEditionOfTheReferenceReplacesTheFormer() {
        Requests.importText("hs", HEADER + OIL, Map.of());
        Requests.importText("hs", HEADER + OIL.replace("Crude", "Unrefined"), Map.of());

        Requests.query("{ product(code: \"2709\") { label } }").body("data.product.label", equalTo("Unrefined oils"));
    }

    @Test
    void theRealReferenceIsImportedWhole() {
        var file = SharedData.file("reference/harmonized-system.csv");
        assertThat(Requests.importFile("hs", file, Map.of()))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsRejected", 0);

        assertThat(TradeData.count("select count(*) from product_entry")).isEqualTo(6_939);
        Requests.query("{ product(code: \"010121\") { label section { numeral } } }")
                .body("data.product.label", equalTo("Horses; live, pure-bred breeding animals"))
                .body("data.product.section.numeral", equalTo("I"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V,27,Mineral fuels,TOTAL,2|hscode,27,repeats line 2",
                "V,28a,Chemicals,TOTAL,2|hscode,28a,\"is not an HS code",
                "V,28,Chemicals,TOTAL,4|level,4,\"is not the number of digits of the code, 2\"",
                "V,2801,Fluorine,27,4|parent,27,\"is not 28, the code one level up\"",
                "V,28,,TOTAL,2|description,,is empty"
            })
    void aBadRowRefusesTheReference(String row, String rejection) {
        Map<String, Object> job = Requests.importText("hs", HEADER + OIL + row + "\n", Map.of());

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(Requests.asReader()
                        .get("/imports/" + job.get("id") + "/rejections.csv")
                        .asString())
                .contains("5," + rejection);
        assertThat(TradeData.count("select count(*) from product_entry")).isZero();
    }
}
