package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TradeCsvFormatTest {
    private static final String GOOD = "AZE,JPN,IMPORT,2023,,TOTAL,435287669.83,,,\n";

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static String rejections(Map<String, Object> job) {
        return Requests.asReader()
                .get("/imports/" + job.get("id") + "/rejections.csv")
                .asString();
    }

    private static void assertNothingWasKept() {
        assertThat(TradeData.count("select count(*) from trade_flow")).isZero();
        assertThat(TradeData.count("select count(*) from trade_report")).isZero();
        assertThat(TradeData.count("select count(*) from pair_total")).isZero();
        assertThat(TradeData.count("select count(*) from report_product")).isZero();
        assertThat(TradeData.count("select count(*) from release")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AZE,XXX,IMPORT,2023,,TOTAL,5,,,|partner,XXX,is not an ISO 3166-1 alpha-3 code",
                "AZE,JPN,TRANSIT,2023,,TOTAL,5,,,|flow,TRANSIT,\"is not one of [EXPORT, IMPORT, RE_EXPORT",
                "AZE,JPN,IMPORT,23,,TOTAL,5,,,|period,23,\"is not a period",
                "AZE,JPN,IMPORT,2023,,TOTAL,1.234.5,,,|value_usd,1.234.5,is not a decimal number",
                "AZE,JPN,IMPORT,2023,,TOTAL,,,,|value_usd,,is missing; a number is needed",
                "AZE,JPN,IMPORT,2023,,TOTAL,-5,,,|value_usd,'-5,is negative",
                "AZE,JPN,IMPORT,2023,,TOTAL,0.0001,,,|value_usd,0.0001,\"is finer than a thousandth of a dollar",
                "AZE,JPN,IMPORT,2023,HS2017,27091,5,,,|product,27091,\"is neither TOTAL nor a code of the HS",
                "AZE,JPN,IMPORT,2023,SITC,2709,5,,,|classification,SITC,is not a classification such as HS2017",
                "AZE,JPN,IMPORT,2023,,TOTAL,5,CFR,,|valuation,CFR,\"is not one of [FOB, CIF",
                "AZE,JPN,IMPORT,2023,,TOTAL,5,,heavy,|net_weight_kg,heavy,is not a decimal number",
                "AZE,JPN,IMPORT,2023,,TOTAL,5,,,RECONCILED|status,RECONCILED,does not fit a dataset whose basis is REPORTED",
                "AZE,JPN,IMPORT,2023,,TOTAL,5,,,CONFIDENTIAL|value_usd,5,\"is given, but the row says CONFIDENTIAL"
            })
    void aBadRowRefusesTheFileAndSaysWhereAndWhy(String row, String rejection) {
        Map<String, Object> job = TradeData.importRows("AZE,JPN,EXPORT,2023,,TOTAL,1,,,\n" + row + "\n");

        assertThat(job).containsEntry("state", "FAILED").containsEntry("rowsRejected", 1);
        assertThat(rejections(job).lines().skip(1)).singleElement().asString().startsWith("3," + rejection);
        assertNothingWasKept();
    }

    @Test
    void goodRowsAreImportedWhereBadOnesAreAskedToBeRejected() {
        Map<String, Object> job = Requests.importText(
                "trade-csv",
                TradeData.TRADE_CSV + GOOD + "AZE,XXX,IMPORT,2023,,TOTAL,5,,,\n",
                Map.of("dataset", "customs", "publisher", "Customs", "onBadRow", "reject"));

        assertThat(job)
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 1)
                .containsEntry("rowsRejected", 1);
        assertThat(TradeData.count("select sum(total_milli) from pair_total")).isEqualTo(435_287_669_830L);
    }

    @Test
    void aRepeatedKeyIsRefusedWithTheLineItRepeats() {
        String rows = """
                AZE,JPN,EXPORT,2023,HS2017,270900,10,,,
                AZE,JPN,EXPORT,2023,HS2017,2710,3,,,
                AZE,JPN,EXPORT,2023,HS2017,270900,11,,,
                """;
        Map<String, Object> failed = TradeData.importRows(rows);

        assertThat(failed).containsEntry("state", "FAILED").containsEntry("rowsRejected", 1);
        assertThat(rejections(failed))
                .contains("4,,270900,\"repeats line 2: same reporter, partner, flow, period and product\"");
        assertNothingWasKept();

        Map<String, Object> job = Requests.importText(
                "trade-csv",
                TradeData.TRADE_CSV + rows,
                Map.of("dataset", "customs", "publisher", "Customs", "onBadRow", "reject"));
        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 2);
        assertThat(TradeData.count("select count(*) from trade_flow_line")).isEqualTo(2);
        assertThat(TradeData.count("select value_milli from trade_flow_line where product = 270900"))
                .isEqualTo(10_000);
    }

    @Test
    void aReportHasOneValuationAndOneClassification() {
        assertThat(rejections(TradeData.importRows("""
                        AZE,JPN,EXPORT,2023,HS2017,270900,10,FOB,,
                        AZE,KOR,EXPORT,2023,HS2017,270900,10,CIF,,
                        """))).contains("3,valuation,CIF,\"is not that of the earlier rows");
        assertThat(rejections(TradeData.importRows("""
                        AZE,JPN,EXPORT,2023,,TOTAL,10,,,
                        AZE,JPN,EXPORT,2023,HS2017,270900,10,,,
                        AZE,KOR,EXPORT,2023,HS2012,270900,10,,,
                        """)))
                .contains("4,classification,HS2012,\"is not that of the earlier rows");
    }

    @Test
    void levelsAreNeverAddedTogether() {
        assertThat(TradeData.importRows("""
                        AZE,JPN,EXPORT,2023,,TOTAL,100,FOB,,
                        AZE,JPN,EXPORT,2023,HS2017,27,60,FOB,,
                        AZE,JPN,EXPORT,2023,HS2017,2709,50,FOB,,
                        AZE,JPN,EXPORT,2023,HS2017,270900,50,FOB,1000,
                        AZE,JPN,EXPORT,2023,HS2017,08,15,FOB,,
                        AZE,JPN,EXPORT,2023,HS2017,1001,7,FOB,,
                        """)).containsEntry("state", "PUBLISHED");

        // 27 and 08 are the coarsest level; heading 1001 without its chapter shows in the residual.
        assertThat(TradeData.count("select lines_milli from pair_total")).isEqualTo(75_000);
        assertThat(TradeData.count("select total_milli from pair_total")).isEqualTo(100_000);
        assertThat(TradeData.count("select count(*) from trade_flow_line")).isEqualTo(5);
    }

    @Test
    void productsAreAddedUpOverPartnersUnlessTheWorldIsReported() {
        TradeData.importRows("""
                AZE,JPN,EXPORT,2023,HS2017,270900,10,FOB,1,
                AZE,KOR,EXPORT,2023,HS2017,270900,5,FOB,2,
                AZE,KOR,EXPORT,2023,HS2017,080211,3,FOB,,
                AZE,JPN,IMPORT,2023,HS2017,870323,7,CIF,,
                AZE,W00,IMPORT,2023,HS2017,870323,9,CIF,,
                """);

        String products = "select %s from report_product p join trade_report r on r.id = p.report_id "
                + "cross join unpack_lines(p.lines) l where r.flow = '%s' and l.product = %d";
        assertThat(TradeData.count(products.formatted("l.value_milli", "X", 270_900)))
                .isEqualTo(15_000);
        assertThat(TradeData.count(products.formatted("l.net_weight_g", "X", 270_900)))
                .isEqualTo(3_000);
        assertThat(TradeData.count(products.formatted("l.value_milli", "M", 870_323)))
                .isEqualTo(9_000);
        assertThat(TradeData.count("select count(*) from report_product where summed"))
                .isEqualTo(1);
    }

    @Test
    void partsOfExportsAreKeptBesideThem() {
        assertThat(TradeData.importRows("""
                AZE,JPN,EXPORT,2023,,TOTAL,10,FOB,,
                AZE,JPN,RE_EXPORT,2023,,TOTAL,4,FOB,,
                """)).containsEntry("state", "PUBLISHED");

        assertThat(TradeData.count("select count(*) from trade_report where flow = 'R'"))
                .isEqualTo(1);
    }

    @Test
    void everythingThatALineHoldsCanBeWritten() {
        Map<String, Object> job = Requests.importText(
                "trade-csv",
                TradeData.TRADE_CSV.trim()
                        + ",net_weight_estimated,quantity,quantity_unit,quantity_estimated,customs,transport,second_partner\n"
                        + "AZE,JPN,IMPORT,2023,HS2017,8703,5,,12.5,,true,7,5,false,C04,2100,DEU\n"
                        + "AZE,JPN,IMPORT,2023,HS2017,8703,6,,,,,0.5,8,true,,,\n",
                TradeData.CUSTOMS);

        assertThat(job).as(rejections(job)).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 2);
        assertThat(TradeData.count("""
                        select value_milli from trade_flow_line
                        where customs = 'C04' and mode = 2100 and second_partner = 276 and net_weight_g = 12500
                          and quantity_milli = 7000 and quantity_unit = 5""")).isEqualTo(5_000);
        assertThat(TradeData.count("""
                        select value_milli from trade_flow_line
                        where customs = 'C00' and mode = 0 and second_partner = 0 and quantity_unit = 8""")).isEqualTo(6_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maybe,7,5,,,,|net_weight_estimated,maybe,is neither true nor false",
                ",7,,,,,|quantity,7,has no unit",
                ",7,1,,,,|quantity_unit,1,is not the number of a unit",
                ",many,5,,,,|quantity,many,is not a decimal number",
                ",,,,4,,|customs,4,is not a customs procedure",
                ",,,,,sea,|transport,sea,is not a mode of transport",
                ",,,,,,XX1|second_partner,XX1,is not an ISO 3166-1 alpha-3 code"
            })
    void aBadCellOfAnOptionalColumnIsRefused(String cells, String rejection) {
        Map<String, Object> job = Requests.importText(
                "trade-csv",
                TradeData.TRADE_CSV.trim()
                        + ",net_weight_estimated,quantity,quantity_unit,quantity_estimated,customs,transport,second_partner\n"
                        + "AZE,JPN,IMPORT,2023,HS2017,8703,5,,,," + cells + "\n",
                TradeData.CUSTOMS);

        assertThat(job).containsEntry("state", "FAILED").containsEntry("rowsRejected", 1);
        assertThat(rejections(job).replace("\"", "")).contains("2," + rejection);
    }

    @Test
    void theSameFileTwiceIsUnchanged() {
        Map<String, Object> first = TradeData.importRows(GOOD);
        Map<String, Object> second = TradeData.importRows(GOOD);

        assertThat(second).containsEntry("state", "UNCHANGED").containsEntry("release", first.get("release"));
        assertThat(TradeData.count("select count(*) from release")).isEqualTo(1);
    }

    @Test
    void aDatasetKeepsItsBasis() {
        TradeData.importRows(GOOD);
        Map<String, Object> job = Requests.importText(
                "trade-csv",
                TradeData.TRADE_CSV + "AZE,JPN,EXPORT,2023,,TOTAL,1,,,\n",
                Map.of("dataset", "customs", "publisher", "Customs", "basis", "reconciled"));

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(job.get("error")).asString().contains("'customs' holds REPORTED figures");
    }

    @Test
    void anEmptyFileAHeaderAloneAndAMissingColumnChangeNothing() {
        assertThat(TradeData.importRows("")).containsEntry("state", "FAILED");
        Map<String, Object> job = Requests.importText(
                "trade-csv",
                "reporter,partner,flow,period,classification,product,value_usd\nAZE,JPN,IMPORT,2023,,TOTAL,5\n",
                TradeData.CUSTOMS);

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(job.get("error")).asString().contains("the header lacks valuation, net_weight_kg, status");
        assertNothingWasKept();
    }

    @Test
    void aFileOfAnotherFormatIsRefusedAtTheDoor() {
        Requests.asEditor()
                .queryParams(TradeData.CUSTOMS)
                .contentType("text/csv")
                .body("t,i,j,k,v,q\n2020,4,31,251512,27.902,169.800\n")
                .post("/imports/trade-csv")
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_USER_INPUT"))
                .body("message", containsString("like one of format baci"));
    }

    @ParameterizedTest
    @CsvSource({
        "publisher=Customs,needs the option 'dataset'",
        "dataset=customs,needs the option 'publisher'",
        "dataset=Cus toms&publisher=Customs,is not a code for a dataset",
        "dataset=customs&publisher=Customs&partners=some,write all or selected",
        "dataset=customs&publisher=Customs&basis=guessed,is not a value of basis",
        "dataset=customs&publisher=Customs&colour=red,is not an option of format 'trade-csv'"
    })
    void wrongOptionsAreRefusedAtTheDoor(String options, String message) {
        Requests.asEditor()
                .contentType("text/csv")
                .body(TradeData.TRADE_CSV + GOOD)
                .post("/imports/trade-csv?" + options)
                .then()
                .statusCode(400)
                .body("message", containsString(message));
    }

    @Test
    void aGzipFileThatIsCutOffChangesNothing() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write((TradeData.TRADE_CSV + rowsOfManyYears()).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = zipped.toByteArray();
        Map<String, Object> job = Requests.importBytes(
                "trade-csv", "flows.csv.gz", Arrays.copyOf(whole, whole.length - 100), TradeData.CUSTOMS);

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(job.get("error")).asString().contains("cut off or damaged");
        assertNothingWasKept();
        assertThat(Requests.importBytes("trade-csv", "flows.csv.gz", whole, TradeData.CUSTOMS))
                .containsEntry("state", "PUBLISHED");
    }

    private static String rowsOfManyYears() {
        StringBuilder rows = new StringBuilder();
        for (int product = 100_110; product < 130_000; product++) {
            rows.append("AZE,JPN,EXPORT,2023,HS2017,")
                    .append(product)
                    .append(',')
                    .append(product * 7919L % 1_000_003)
                    .append(",,,\n");
        }
        return rows.toString();
    }
}
