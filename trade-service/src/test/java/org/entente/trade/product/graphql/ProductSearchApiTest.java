package org.entente.trade.product.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.SharedData;
import org.entente.kernel.testing.Statements;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ProductSearchApiTest {
    private static final String HEADER = "section,hscode,description,parent,level\n";
    private static final String OILS = """
            I,01,Animals; live,TOTAL,2
            I,0101,"Horses, asses, mules and hinnies; live",01,4
            V,27,"Mineral fuels, mineral oils and products of their distillation",TOTAL,2
            V,2709,Petroleum oils and oils obtained from bituminous minerals; crude,27,4
            V,270900,Oils; petroleum oils and oils obtained from bituminous minerals; crude,2709,6
            V,2710,Petroleum oils; not crude,27,4
            V,271012,Petroleum oils; light; not crude,2710,6
            V,271019,Petroleum oils; not light; not crude,2710,6
            """;
    private static final String CODES = "data.products.edges.node.code";

    @BeforeEach
    void clear() {
        TradeData.clear();
        Requests.importText("hs", HEADER + OILS, Map.of());
    }

    private static ValidatableResponse search(String arguments) {
        return Requests.query(
                "{ products(%s) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { classification code label } } } }"
                        .formatted(arguments));
    }

    @Test
    void everyWordIsFoundByItsBeginningOrItsStemInAnyOrder() {
        search("search: \"crude petrol\"")
                .body(CODES, containsInAnyOrder("2710", "271012", "271019", "2709", "270900"))
                .body(CODES + "[0]", equalTo("2710"));
        search("search: \"anima\"").body(CODES, contains("01"));
        search("search: \"animal live\"").body(CODES, contains("01"));
        search("search: \"horse\"").body(CODES, contains("0101"));
        search("search: \"the oil of\", level: 2").body(CODES, contains("27"));
        search("search: \"crude horses\"").body(CODES, empty()).body("data.products.totalCount", equalTo(0));
    }

    @Test
    void aCodeComesBeforeThoseThatBeginSo() {
        search("search: \"2710\"").body(CODES, contains("2710", "271012", "271019"));
        search("search: \"27\", level: 4").body(CODES, contains("2709", "2710"));
        search("search: \"27\", classification: HS2022")
                .body(CODES, contains("27", "2709", "270900", "2710", "271012", "271019"))
                .body("data.products.edges[0].node.classification", equalTo("HS2022"));
    }

    @Test
    void withoutAWordEveryProductIsListedByCode() {
        search("level: 2").body(CODES, contains("01", "27")).body("data.products.totalCount", equalTo(2));
        search("classification: HS2017").body(CODES, empty());
    }

    @Test
    void pagesFollowEachOther() {
        String after = search("search: \"27\", first: 2")
                .body(CODES, contains("27", "2709"))
                .body("data.products.totalCount", equalTo(6))
                .body("data.products.pageInfo.hasNextPage", equalTo(true))
                .extract()
                .path("data.products.pageInfo.endCursor");
        String last = search("search: \"27\", first: 4, after: \"" + after + "\"")
                .body(CODES, contains("270900", "2710", "271012", "271019"))
                .body("data.products.pageInfo.hasNextPage", equalTo(false))
                .extract()
                .path("data.products.pageInfo.endCursor");
        search("search: \"27\", after: \"" + last + "\"")
                .body(CODES, empty())
                .body("data.products.totalCount", equalTo(6));
    }

    @Test
    void withoutAnEditionTheNewestWordingIsSearched() {
        Requests.importText("hs", HEADER + OILS.replace("crude", "raw"), Map.of("classification", "HS2012"));

        search("search: \"raw\"").body(CODES, empty());
        search("search: \"raw\", level: 4, classification: HS2012").body(CODES, contains("2710", "2709"));
        search("search: \"crude\", level: 4").body(CODES, contains("2710", "2709"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "search: \"!?\"|bad-user-input|has no word and no digit",
                "level: 3|bad-user-input|level is 3; codes of the HS",
                "first: -1|bad-user-input|first is -1",
                "first: 201|limit-exceeded|one page has at most 200 products",
                "after: \"x\"|bad-user-input|is not a cursor",
                "search: \"horses\", after: \"Mjc\"|bad-user-input|is not a cursor"
            })
    void wrongArgumentsAreRefused(String arguments, String code, String message) {
        search(arguments)
                .body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].message", containsString(message));
    }

    @Test
    void theHierarchyIsWalkedDownAndUp() {
        String query = """
                { product(code: "27") { ancestors { code } section { numeral label chapters { code } }
                    children { code label children { code ancestors { code } children { code } } } } }""";
        Requests.query(query)
                .body("errors", nullValue())
                .body("data.product.ancestors", empty())
                .body("data.product.section.numeral", equalTo("V"))
                .body("data.product.section.label", nullValue())
                .body("data.product.section.chapters.code", contains("27"))
                .body("data.product.children.code", contains("2709", "2710"))
                .body("data.product.children[1].label", equalTo("Petroleum oils; not crude"))
                .body("data.product.children[1].children.code", contains("271012", "271019"))
                .body("data.product.children[1].children[0].ancestors.code", contains("27", "2710"))
                .body("data.product.children[1].children[0].children", empty());

        assertThat(Statements.during(
                        () -> Requests.query("{ product(code: \"27\") { children { code children { code } } } }")))
                .as("one for the product, one for each level")
                .isEqualTo(3);
    }

    @Test
    void codesThatOnlyAnImportHasNamedAreChildrenToo() {
        TradeData.importBaci("2020,31,392,270999,5.000,NA\n");

        Requests.query("{ product(classification: HS2017, code: \"2709\") { children { code label } } }")
                .body("data.product.children.code", contains("270999"))
                .body("data.product.children[0].label", nullValue());
        search("search: \"2709\", classification: HS2017").body(CODES, contains("2709", "270999"));
    }

    @Test
    void sectionsAreListedInTheirOrder() {
        Map<String, Object> job =
                Requests.importFile("hs-sections", SharedData.file("reference/hs_sections.csv"), Map.of());
        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 21);

        Requests.query("{ hsSections { numeral label chapters { code } } }")
                .body("data.hsSections.size()", equalTo(21))
                .body("data.hsSections[0].label", equalTo("live animals; animal products"))
                .body("data.hsSections[8].numeral", equalTo("IX"))
                .body("data.hsSections[20].numeral", equalTo("XXI"))
                .body("data.hsSections[4].label", equalTo("Mineral products"))
                .body("data.hsSections[4].chapters.code", contains("27"));
        Requests.query("{ hsSections(classification: SITC3) { numeral } }")
                .body("errors[0].message", containsString("SITC3 has no such sections"));
    }

    @Test
    void theRealReferenceIsSearchedWhole() {
        Requests.importFile("hs", SharedData.file("reference/harmonized-system.csv"), Map.of());

        search("search: \"petroleum oils crude\", first: 5").body(CODES, hasItems("2709", "270900"));
        search("search: \"motor cars\", level: 4").body(CODES, hasItems("8703"));
        search("level: 2, first: 200").body("data.products.totalCount", equalTo(97));
    }
}
