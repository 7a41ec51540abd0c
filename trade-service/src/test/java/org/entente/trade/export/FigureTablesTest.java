package org.entente.trade.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.trade.export.Exports.row;
import static org.entente.trade.export.Exports.rows;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
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
class FigureTablesTest {
    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static void twoYears() {
        Requests.importText(
                "trade-csv",
                TradeData.TRADE_CSV + """
                AZE,JPN,EXPORT,2020,,TOTAL,100,FOB,,
                AZE,JPN,IMPORT,2020,,TOTAL,50,CIF,,
                AZE,JPN,EXPORT,2021,,TOTAL,123456789012.345,FOB,,
                AZE,JPN,IMPORT,2021,,TOTAL,50.5,CIF,,
                JPN,AZE,EXPORT,2021,,TOTAL,40.5,FOB,,
                """,
                Map.of(
                        "dataset",
                        "customs",
                        "publisher",
                        "=Customs",
                        "title",
                        "Flows, all",
                        "edition",
                        "first",
                        "licence",
                        "CC-BY",
                        "url",
                        "https://customs.example/flows"));
    }

    private static List<Map<String, String>> ofPeriod(List<Map<String, String>> rows, String period) {
        return Exports.having(rows, "period", period);
    }

    @Test
    void aFigureInARowStaysMoreThanANumber() {
        twoYears();
        List<Map<String, String>> rows = rows("series.csv?of=AZE&partner=JPN&knownAsOf=2999-01-01T00:00:00Z");

        Map<String, String> exports = row(ofPeriod(rows, "2021"), "exports");
        assertThat(exports)
                .containsEntry("seen_from", "AZE")
                .containsEntry("counterpart", "JPN")
                .containsEntry("value", "123456789012.345")
                .containsEntry("unit", "CURRENCY")
                .containsEntry("currency", "USD")
                .containsEntry("reporter", "AZE")
                .containsEntry("partner", "JPN")
                .containsEntry("valuation", "FOB")
                .containsEntry("status", "REPORTED")
                .containsEntry("absence", "")
                .containsEntry("dataset", "customs")
                .containsEntry("basis", "REPORTED")
                .containsEntry("source", "Flows, all")
                .containsEntry("publisher", "'=Customs")
                .containsEntry("edition", "first")
                .containsEntry("licence", "CC-BY")
                .containsEntry("source_url", "https://customs.example/flows")
                .containsEntry("known_as_of", "2999-01-01T00:00:00Z");
        Map<String, String> turnover = row(ofPeriod(rows, "2021"), "turnover");
        assertThat(turnover).containsEntry("value", "123456789062.845").containsEntry("status", "DERIVED");
        assertThat(turnover.get("method")).contains("turnover = exports + imports");
        assertThat(turnover.get("edition"))
                .as("a derived figure names what it rests on")
                .isEqualTo("first");
        assertThat(row(ofPeriod(rows, "2020"), "balance")).containsEntry("value", "50.000");
        Map<String, String> growth = row(ofPeriod(rows, "2020"), "growth");
        assertThat(growth).containsEntry("value", "").containsEntry("absence", "NOT_DEFINED");
        assertThat(rows.stream().map(row -> row.get("period"))).isSorted();
    }

    @Test
    void theSeriesAgreesWithTheGraph() {
        twoYears();
        TradeData.importBaci("2021,31,392,270900,5.000,NA\n2021,31,410,270900,12.000,NA\n");
        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { trade { years(from: 2021, basis: RECONCILED) {
                            exports { value } rank { partner { value } } share { reverse { value } } } } } }""")
                .body("data.relation.trade.years[0].exports.value", equalTo(5_000))
                .body("data.relation.trade.years[0].rank.partner.value", equalTo(2))
                .body("data.relation.trade.years[0].share.reverse.value", equalTo(100));
        List<Map<String, String>> reconciled = rows("series.csv?of=AZE&partner=JPN&from=2021&to=2021&basis=reconciled");
        assertThat(row(reconciled, "exports")).containsEntry("value", "5000.000");
        assertThat(row(reconciled, "rank_of_counterpart"))
                .containsEntry("value", "2")
                .containsEntry("unit", "RANK");
        assertThat(row(reconciled, "share_at_counterpart")).containsEntry("value", "100");
        assertThat(reconciled.get(0).get("other_datasets")).isEqualTo("customs");
        assertThat(Statements.during(() -> rows("series.csv?of=AZE&partner=JPN")))
                .as("the present, the pair, all places")
                .isEqualTo(3);
    }

    @Test
    void mirrorStatisticsHaveBothSides() {
        twoYears();
        List<Map<String, String>> rows = ofPeriod(rows("mirror.csv?of=AZE&partner=JPN&flow=import"), "2021");

        assertThat(row(rows, "reported")).containsEntry("value", "50.500").containsEntry("reporter", "AZE");
        assertThat(row(rows, "mirrored")).containsEntry("value", "40.500").containsEntry("reporter", "JPN");
        assertThat(row(rows, "gap")).containsEntry("value", "-10.000");
        assertThat(row(rows, "ratio").get("value")).startsWith("1.2469");
        assertThat(row(rows, "asymmetry").get("method")).contains("between -2 and 2");
    }

    @Test
    void thePartnersOfACountryAreAllThere() {
        TradeData.importBaci("""
                2020,31,392,270900,5.000,NA
                2020,392,31,870323,7.000,NA
                2020,31,410,270900,12.000,NA
                2020,380,31,870323,6.000,NA
                """);
        List<Map<String, String>> rows = rows("partners.csv?country=AZE");

        assertThat(Exports.column(rows, "value", "ranked_partner")).containsExactly("JPN", "KOR", "ITA");
        assertThat(rows.get(0)).containsEntry("ranked_partner_name", "Japan").containsEntry("value", "12000.000");
        assertThat(Exports.column(rows, "rank", "value")).containsExactly("1", "1", "3");
        assertThat(rows("partners.csv?country=AZE&flow=IMPORT&first=1&period=2020")
                        .get(0))
                .containsEntry("ranked_by", "import")
                .containsEntry("ranked_partner", "JPN")
                .containsEntry("value", "7000.000");
    }

    @Test
    void theProductsOfAFlowAreAllThereWithTheirWording() {
        Requests.importText(
                "hs",
                "section,hscode,description,parent,level\nV,27,\"Mineral fuels, oils\",TOTAL,2\n",
                Map.of("classification", "HS2022"));
        TradeData.importRows(manyProducts());
        List<Map<String, String>> rows = rows("products.csv?of=AZE&partner=JPN&flow=EXPORT&level=6");

        assertThat(Exports.column(rows, "value", "product"))
                .hasSize(700)
                .doesNotHaveDuplicates()
                .startsWith("279899");
        assertThat(row(rows, "total")).containsEntry("value", "1000000.000").containsEntry("product", "");
        assertThat(row(rows, "residual").get("method")).contains("reported total - sum of all products");
        List<Map<String, String>> chapters = rows("products.csv?of=AZE&partner=JPN&flow=EXPORT&level=2&period=2021");
        assertThat(row(chapters, "value"))
                .containsEntry("product", "27")
                .containsEntry("label", "Mineral fuels, oils")
                .containsEntry("classification", "HS2022");
    }

    private static String manyProducts() {
        StringBuilder rows = new StringBuilder("AZE,JPN,EXPORT,2021,,TOTAL,1000000,FOB,,\n");
        for (int i = 0; i < 700; i++) {
            rows.append("AZE,JPN,EXPORT,2021,HS2022,%d,%d,FOB,,\n".formatted(279_200 + i, i + 1));
        }
        return rows.toString();
    }

    @Test
    void aFlowWithoutProductsSaysWhy() {
        List<Map<String, String>> rows = rows("products.csv?of=AZE&partner=JPN&flow=EXPORT");

        assertThat(row(rows, "total")).containsEntry("value", "").containsEntry("absence", "NOT_IMPORTED");
        assertThat(rows("series.csv?of=AZE&partner=JPN")).isEmpty();
    }

    @Test
    void aSpreadsheetHasNumbersTextsAndItsSources() throws IOException {
        twoYears();
        byte[] file = Exports.bytes("series.xlsx?of=AZE&partner=JPN");

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream();
                Stream<Row> sources =
                        workbook.findSheet("Sources").orElseThrow().openStream()) {
            Row exports2021 = rows.filter(row -> row.getCellText(2).equals("exports"))
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
            assertThat(exports2021.getCell(6).getType()).isEqualTo(CellType.NUMBER);
            assertThat(exports2021.getCell(6).asNumber()).isEqualByComparingTo("123456789012.345");
            assertThat(exports2021.getCellText(16)).isEqualTo("=Customs");
            assertThat(sources.map(row -> row.getCellText(0) + ": " + row.getCellText(1)))
                    .anyMatch(line -> line.startsWith("known as of: 20"))
                    .contains(
                            "source: =Customs, Flows, all, edition first; licence: CC-BY; https://customs.example/flows")
                    .anyMatch(line -> line.startsWith("column value: exact value"));
        }
    }

    @Test
    void whatWasKnownThenCanBeExportedNow() {
        twoYears();
        String before = Exports.get("series.csv?of=AZE&partner=JPN")
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment; filename=\"trade-series-AZE-JPN-known-20"))
                .extract()
                .asString();
        String moment = before.lines().skip(1).findFirst().orElseThrow().replaceAll(".*,", "");
        TradeData.importRows("AZE,JPN,EXPORT,2021,,TOTAL,7,FOB,,\n");

        assertThat(row(ofPeriod(rows("series.csv?of=AZE&partner=JPN"), "2021"), "exports"))
                .containsEntry("value", "7.000");
        assertThat(Exports.text("series.csv?of=AZE&partner=JPN&knownAsOf=" + moment))
                .isEqualTo(before);
    }

    @Test
    void theTablesAreListed() {
        Requests.asReader()
                .get("/exports")
                .then()
                .body("id", hasItems("flows", "mirror", "partners", "products", "series"))
                .body("find { it.id == 'flows' }.files", equalTo(List.of("flows.csv", "flows.xlsx", "flows.sdmx.csv")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "series.csv?of=AZE|400|the argument 'partner' is needed",
                "series.csv?of=AZE&partner=XXX|400|partner is 'XXX', which is not an ISO 3166-1 code such as AZE",
                "series.csv?of=AZE&partner=AZE|400|of and partner are both AZE",
                "series.csv?of=AZE&partner=JPN&from=2021&to=2020|400|from is 2021, after to, which is 2020",
                "series.csv?of=AZE&partner=JPN&basis=guessed|400|basis is 'guessed', which is not one of [REPORTED, RECONCILED]",
                "series.csv?of=AZE&partner=JPN&flow=EXPORT|400|'flow' is not an argument of the table 'series'",
                "series.sdmx.csv?of=AZE&partner=JPN|404|the table 'series' is written as series.csv, series.xlsx, not as 'sdmx.csv'",
                "mirror.csv?of=AZE&partner=JPN&flow=TRANSIT|400|flow is 'TRANSIT', which is not one of [EXPORT, IMPORT",
                "partners.csv?country=AZE&first=0|400|first is 0",
                "products.csv?of=AZE&partner=JPN&flow=EXPORT&level=7|400|level is 7",
                "products.csv?of=AZE&partner=JPN&flow=EXPORT&period=21|400|period is '21', which is not a period such as 2021",
                "flow.csv|404|there is no table 'flow' to export; there are flows, mirror, partners, products, series"
            })
    void wrongArgumentsAreToldWhatIsRight(String file, int status, String message) {
        Exports.get(file).statusCode(status).body("message", containsString(message));
    }
}
