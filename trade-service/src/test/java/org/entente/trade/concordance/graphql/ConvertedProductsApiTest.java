package org.entente.trade.concordance.graphql;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ConvertedProductsApiTest {
    private static final String TABLE = """
            HS 2022,HS 2017,Relationship
            270900,270900,1:1
            271012,271012,n:1
            271013,271012,n:1
            080211,080212,1:n
            080211,080211,1:n
            080211,071120,1:n
            """;
    private static final String PRODUCTS = "data.relation.trade.products";

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static void loadTable() {
        Requests.importText("concordance", TABLE, Map.of("edition", "UN"));
    }

    /** Imports of 100 in all, of which 93 by product; 930100 is in no table. */
    private static void importsIn2022() {
        TradeData.importRows("""
                AZE,JPN,IMPORT,2022,,TOTAL,100,CIF,,
                AZE,JPN,IMPORT,2022,HS2022,270900,50,CIF,10,
                AZE,JPN,IMPORT,2022,HS2022,271012,20,CIF,5,
                AZE,JPN,IMPORT,2022,HS2022,271013,3,CIF,,
                AZE,JPN,IMPORT,2022,HS2022,080211,10,CIF,2,
                AZE,JPN,IMPORT,2022,HS2022,930100,10,CIF,,
                """);
    }

    private static ValidatableResponse products(String arguments) {
        return Requests.query("""
                { relation(between: "AZE", and: "JPN") { trade { products(flow: IMPORT, %s) { totalCount
                    total { value } residual { value }
                    conversion { path releases { edition } method unconverted { value status method }
                                 unconvertedCount unconvertedProducts { product { classification code } value { value } } }
                    edges { node { product { classification code }
                        value { value status method inputs { value status method } } netWeight { value } } } } } } }""".formatted(arguments));
    }

    @Test
    void aConvertedFigureSaysThatItIsDerivedAndHow() {
        loadTable();
        importsIn2022();

        products("level: 6, as: HS2017")
                .body("errors", nullValue())
                .body(PRODUCTS + ".edges.node.product.code", contains("270900", "271012", "071120", "080211", "080212"))
                .body(PRODUCTS + ".edges[0].node.product.classification", equalTo("HS2017"))
                .body(PRODUCTS + ".edges[0].node.value.value", equalTo(50))
                .body(PRODUCTS + ".edges[0].node.value.status", equalTo("DERIVED"))
                .body(PRODUCTS + ".edges[0].node.value.method", containsString("all of them whole"))
                .body(PRODUCTS + ".edges[1].node.value.value", equalTo(23))
                .body(
                        PRODUCTS + ".edges[1].node.value.method",
                        startsWith("converted from HS2022 to HS2017 (HS2022 to HS2017 by release "))
                .body(PRODUCTS + ".edges[1].node.value.method", containsString("(UN)): sum of 2 products"))
                .body(PRODUCTS + ".edges[1].node.value.inputs.value", contains(20, 3))
                .body(PRODUCTS + ".edges[1].node.value.inputs[0].status", equalTo("REPORTED"))
                .body(PRODUCTS + ".edges[1].node.value.inputs[0].method", equalTo("271012 of HS2022, all of it"))
                .body(PRODUCTS + ".edges[1].node.netWeight.value", equalTo(5))
                .body(PRODUCTS + ".edges[2].node.value.value", equalTo(3.334f))
                .body(PRODUCTS + ".edges[2].node.value.method", containsString("080211 in part, split in equal shares"))
                .body(PRODUCTS + ".edges[2].node.value.inputs.value", contains(10))
                .body(PRODUCTS + ".edges[3].node.value.value", equalTo(3.333f));
    }

    @Test
    void whatNoTableListsStaysVisibleAndNothingVanishes() {
        loadTable();
        importsIn2022();

        products("level: 6, as: HS2017")
                .body(PRODUCTS + ".total.value", equalTo(100))
                .body(PRODUCTS + ".residual.value", equalTo(17))
                .body(PRODUCTS + ".conversion.path", contains("HS2022", "HS2017"))
                .body(PRODUCTS + ".conversion.releases.edition", contains("UN"))
                .body(PRODUCTS + ".conversion.unconverted.value", equalTo(10))
                .body(PRODUCTS + ".conversion.unconverted.status", equalTo("DERIVED"))
                .body(PRODUCTS + ".conversion.unconvertedCount", equalTo(1))
                .body(PRODUCTS + ".conversion.unconvertedProducts[0].product.code", equalTo("930100"))
                .body(PRODUCTS + ".conversion.unconvertedProducts[0].product.classification", equalTo("HS2022"))
                .body(PRODUCTS + ".conversion.unconvertedProducts[0].value.value", equalTo(10));
    }

    @Test
    void coarserLevelsAreAddedUpAfterTheConversion() {
        loadTable();
        importsIn2022();

        products("level: 2, as: HS2017")
                .body(PRODUCTS + ".edges.node.product.code", contains("27", "08", "07"))
                .body(PRODUCTS + ".edges[0].node.value.value", equalTo(73))
                .body(PRODUCTS + ".edges[0].node.value.inputs.value", contains(50, 20, 3))
                .body(PRODUCTS + ".edges[1].node.value.value", equalTo(6.666f))
                .body(PRODUCTS + ".edges[1].node.value.method", containsString("sum of 1 products, 080211 in part"));
    }

    @Test
    void basicHeadingsOfDifferentLengthsAllCount() {
        Requests.importText(
                "concordance",
                "HS 2022,SITC Rev. 4\n270900,3330\n271012,33411\n271013,33411\n080211,05775\n930100,0579\n",
                Map.of());
        importsIn2022();

        products("level: 3, as: SITC4")
                .body(PRODUCTS + ".edges.node.product.code", contains("333", "334", "057"))
                .body(PRODUCTS + ".edges.node.value.value", contains(50, 23, 20))
                .body(PRODUCTS + ".edges[2].node.value.inputs.value", contains(10, 10))
                .body(PRODUCTS + ".residual.value", equalTo(7));
        products("level: 5, as: SITC4")
                .body(PRODUCTS + ".edges.node.product.code", contains("3330", "33411", "0579", "05775"))
                .body(PRODUCTS + ".residual.value", equalTo(7));
    }

    @Test
    void tradeOfTheOtherEditionCanGiveTheShares() {
        loadTable();
        importsIn2022();
        TradeData.importRows("""
                AZE,JPN,IMPORT,2021,HS2017,080212,1,CIF,,
                AZE,JPN,IMPORT,2021,HS2017,080211,3,CIF,,
                """);

        products("level: 6, as: HS2017, split: TRADE_SHARES, period: \"2022\"")
                .body(PRODUCTS + ".edges.node.product.code", contains("270900", "271012", "080211", "080212"))
                .body(PRODUCTS + ".edges[2].node.value.value", equalTo(7.5f))
                .body(
                        PRODUCTS + ".edges[2].node.value.method",
                        containsString("split in proportion to the same flow in 2021, reported in HS2017"));
    }

    @Test
    void withoutATableEverythingIsLeftBehindAndSaidSo() {
        importsIn2022();

        products("level: 6, as: HS2017")
                .body("errors", nullValue())
                .body(PRODUCTS + ".edges", empty())
                .body(PRODUCTS + ".totalCount", equalTo(0))
                .body(PRODUCTS + ".total.value", equalTo(100))
                .body(
                        PRODUCTS + ".conversion.method",
                        equalTo("no imported correlation table leads from HS2022 to HS2017"))
                .body(PRODUCTS + ".conversion.unconverted.value", equalTo(93))
                .body(
                        PRODUCTS + ".conversion.unconvertedProducts.product.code",
                        contains("270900", "271012", "080211", "930100", "271013"));
    }

    @Test
    void aReconciledTotalIncludesWhatIsLeftBehind() {
        Requests.importText("concordance", "HS 2017,HS 2012\n270900,270900\n", Map.of());
        TradeData.importBaci("2020,392,31,270900,5.000,1\n2020,392,31,930100,2.000,1\n");

        products("level: 6, as: HS2012")
                .body(PRODUCTS + ".edges.node.product.code", contains("270900"))
                .body(PRODUCTS + ".edges[0].node.value.status", equalTo("DERIVED"))
                .body(PRODUCTS + ".total.value", equalTo(7_000))
                .body(PRODUCTS + ".conversion.unconverted.value", equalTo(2_000));
    }

    @Test
    void aReportOfTheWantedEditionIsTakenAsItIs() {
        loadTable();
        importsIn2022();

        products("level: 4, as: HS2022")
                .body(PRODUCTS + ".conversion", nullValue())
                .body(PRODUCTS + ".edges.node.product.code", contains("2709", "2710", "0802", "9301"))
                .body(PRODUCTS + ".edges[0].node.value.method", equalTo("sum of 1 lines of 6 digits"));
    }

    @Test
    void wrongArgumentsAreRefused() {
        products("as: HS").body("errors[0].message", containsString("as is HS, which leaves the edition open"));
        products("as: SITC4, level: 6").body("errors[0].message", containsString("level is 6"));
    }
}
