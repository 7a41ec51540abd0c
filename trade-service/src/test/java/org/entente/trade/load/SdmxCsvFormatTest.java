package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
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
class SdmxCsvFormatTest {
    private static final String OWN =
            "STRUCTURE,STRUCTURE_ID,ACTION,REPORTER,PARTNER,FLOW,FREQ,TIME_PERIOD,CLASSIFICATION,PRODUCT,CUSTOMS,"
                    + "TRANSPORT,SECOND_PARTNER,OBS_VALUE,VALUATION,OBS_STATUS,NET_WEIGHT_KG,QUANTITY,QUANTITY_UNIT\n";
    private static final String OTHER =
            "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,COUNTERPART_AREA,TRADE_FLOW,COMMODITY,TIME_PERIOD,OBS_VALUE,"
                    + "UNIT_MEASURE,UNIT_MULT,OBS_STATUS,CONF_STATUS\n";

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static Map<String, String> options(String... more) {
        Map<String, String> all = new HashMap<>(TradeData.CUSTOMS);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static Map<String, Object> imported(String text, String... more) {
        return Requests.importText("sdmx-csv", text, options(more));
    }

    private static String other(String action, String cells) {
        return "dataflow,XX:TRADE(1.0),%s,A,AZE,JPN,%s\n".formatted(action, cells);
    }

    private static String rejections(Map<String, Object> job) {
        return Requests.asReader()
                .get("/imports/" + job.get("id") + "/rejections.csv")
                .asString();
    }

    @Test
    void ourOwnDataFlowIsReadBack() {
        Map<String, Object> job = Requests.importText(
                "auto",
                OWN
                        + "dataflow,ENTENTE:TRADE_FLOW(1.0),I,AZE,W00,EXPORT,A,2020,,TOTAL,C00,0,W00,1000.125,FOB,REPORTED,,,\n"
                        + "dataflow,ENTENTE:TRADE_FLOW(1.0),I,AZE,JPN,EXPORT,A,2020,HS2017,270900,C00,0,W00,600,FOB,ESTIMATED,12.5,7,5\n"
                        + "dataflow,ENTENTE:TRADE_FLOW(1.0),I,AZE,JPN,IMPORT,M,2020-03,HS2017,8703,,,,,CIF,CONFIDENTIAL,,,\n",
                options());

        assertThat(job)
                .as("%s", job)
                .containsEntry("format", "sdmx-csv")
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 3);
        assertThat(TradeData.count("select total_milli from pair_total where partner = 0"))
                .isEqualTo(1_000_125);
        assertThat(TradeData.count("select lines_milli from pair_total where partner = 392 and flow = 'X'"))
                .isEqualTo(600_000);
        assertThat(TradeData.count("select count(*) from trade_report where valuation = 'CIF' and period = 202003"))
                .isEqualTo(1);
    }

    @Test
    void unitMultipliersAreAppliedOnceAndTold() {
        Map<String, Object> job = imported(OTHER
                + other("I", "X,_T,2020,27.902,USD,6,A,F")
                + other("A", "M,_T,2020,5,USD,0,A,F")
                + other("R", "M,_T,2021,5.5,USD,,E,"));

        assertThat(job).as(rejections(job)).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 3);
        assertThat(TradeData.count("select total_milli from pair_total where flow = 'X'"))
                .isEqualTo(27_902_000_000L);
        assertThat(TradeData.count("select total_milli from pair_total where period = 202000 and flow = 'M'"))
                .isEqualTo(5_000);
        assertThat(TradeData.count("select count(*) from pair_total where total_status = 'E' and total_milli = 5500"))
                .isEqualTo(1);
        assertThat(rejections(job)).contains("2,UNIT_MULT,6,the values of such rows are multiplied by 1000000");
    }

    @Test
    void aMultiplierOfTheFileAndOneOfTheOptionsAreNotBothApplied() {
        Map<String, Object> job = imported(OTHER + other("I", "X,_T,2020,27.902,USD,6,A,F"), "multiplier", "1000");

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(job.get("error")).asString().contains("multiplied twice").contains("UNIT_MULT");
    }

    @Test
    void labelsAreReadAsTheCodesBeforeThem() {
        Map<String, Object> job = imported(
                "\uFEFFSTRUCTURE[;],STRUCTURE_ID,ACTION,REPORTER: Reporting country,PARTNER: Partner,FLOW: Flow,"
                        + "PRODUCT: Product,TIME_PERIOD: Time period,OBS_VALUE: Value,CURRENCY: Currency,NOTE[]: Notes\n"
                        + "dataflow,XX:TRADE(1.0): Trade in goods,I: Information,AZE: Azerbaijan,JPN: Japan,X: Exports,"
                        + "8703: \"\"Motor cars\"\",2020,5,USD: US dollar,a;b\n"
                                .replace("8703: \"\"Motor cars\"\"", "\"8703: \"\"Motor cars\"\",\nother than buses\""),
                "classification",
                "H5");

        assertThat(job).as(rejections(job)).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 1);
        assertThat(TradeData.count("select count(*) from product where classification = 'HS2017' and number = 8703"))
                .isEqualTo(1);
    }

    @Test
    void semicolonsAndDecimalCommasOfALocaleAreRead() {
        Map<String, Object> job = imported(
                "DATAFLOW;REF_AREA;COUNTERPART_AREA;TRADE_FLOW;TIME_PERIOD;OBS_VALUE;CURRENCY\n"
                        + "XX:TRADE(1.0);AZE;JPN;X;2020;1.234,56;USD\n"
                        + "XX:TRADE(1.0);AZE;JPN;M;2020;1234,5;USD\n"
                        + "XX:TRADE(1.0);AZE;KOR;M;2020;#N/A;USD\n",
                "decimalComma",
                "true");

        assertThat(job).as(rejections(job)).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 2);
        assertThat(TradeData.count("select sum(total_milli) from pair_total")).isEqualTo(2_469_060);
        assertThat(rejections(job)).contains("4,OBS_VALUE,#N/A,there is no value; left out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M|X,_T,2020,5,USD,0,A,F|ACTION,M,merges into what is there",
                "D|X,_T,2020,5,USD,0,A,F|ACTION,D,deletes",
                "Q|X,_T,2020,5,USD,0,A,F|ACTION,Q,is not an action",
                "I|X,_T,2020,5,EUR,0,A,F|UNIT_MEASURE,EUR,is not USD",
                "I|X,_T,2020,5,,0,A,F|UNIT_MEASURE,,is empty",
                "I|X,_T,2020,5,USD,K,A,F|UNIT_MULT,K,is not a power of ten",
                "I|X,_T,2020,5,USD,0,F,F|OBS_STATUS,F,is a forecast",
                "I|X,_T,2020,5,USD,0,M,F|OBS_STATUS,M,says that there is no value",
                "I|X,_T,2020,5,USD,0,A,C|CONF_STATUS,C,says that the value is confidential",
                "I|X,_T,20,5,USD,0,A,F|TIME_PERIOD,20,looks like a year of two digits",
                "I|X,_T,2020-Q1,5,USD,0,A,F|FREQ,A,is not the frequency of the row's period 2020-Q1",
                "I|Z,_T,2020,5,USD,0,A,F|TRADE_FLOW,Z,is not a flow",
                "I|X,01,2020,5,USD,0,A,F|COMMODITY,01,has no classification",
                "I|X,_T,2020,1,234.5,USD,0,A,F|,,the row has 15 cells"
            })
    void aBadRowRefusesTheFileAndSaysWhereAndWhy(String action, String cells, String told) {
        Map<String, Object> job = imported(OTHER + other("I", "M,_T,2019,1,USD,0,A,F") + other(action, cells));

        assertThat(job).containsEntry("state", "FAILED").containsEntry("rowsRejected", 1);
        assertThat(rejections(job).replace("\"", "")).contains("3," + told);
        assertThat(TradeData.count("select count(*) from release")).isZero();
    }

    @Test
    void whatIsConfidentialHasALineAndWhatIsMissingHasNone() {
        Map<String, Object> job = imported(OTHER
                + other("I", "X,_T,2020,,USD,0,,C")
                + other("I", "X,_T,2021,NaN,USD,0,Q,")
                + other("I", "X,_T,2022,NaN,USD,0,M,F"));

        assertThat(job).as(rejections(job)).containsEntry("rowsTaken", 2);
        assertThat(TradeData.count("select count(*) from pair_total where total_status = 'N'"))
                .isEqualTo(2);
        assertThat(TradeData.count("select count(*) from pair_total")).isEqualTo(2);
    }

    @Test
    void partOfAFileIsImportedWhereThatIsAskedFor() {
        Map<String, Object> job = imported(
                OTHER + other("I", "X,_T,2020,5,USD,0,A,F") + other("I", "X,_T,2021,5,EUR,0,A,F"),
                "onBadRow",
                "reject");

        assertThat(job)
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 1)
                .containsEntry("rowsRejected", 1);
    }

    @Test
    void totalsStandBesideLeavesAndARepeatedKeyIsRefused() {
        Map<String, Object> job = imported(
                OTHER
                        + other("I", "X,_T,2020,10,USD,0,A,F")
                        + other("I", "X,01,2020,6,USD,0,A,F")
                        + other("I", "X,0101,2020,6,USD,0,A,F")
                        + other("I", "X,01,2020,7,USD,0,A,F"),
                "classification",
                "HS2017",
                "onBadRow",
                "reject");

        assertThat(job).containsEntry("rowsTaken", 3).containsEntry("rowsRejected", 1);
        assertThat(rejections(job)).contains("5,,01,\"repeats line 3");
        assertThat(TradeData.count("select total_milli - lines_milli from pair_total"))
                .isEqualTo(4_000);
    }

    @Test
    void dimensionsOfOtherNamesAreMappedByOptions() {
        Map<String, Object> job = imported(
                "DATAFLOW,WHO,WITH,INDICATOR,YEAR,AMOUNT\n"
                        + "XX:T(1.0),AZE,WLD,XPRT-TRD-VL,2020,5\n"
                        + "XX:T(1.0),AZE,ROM,MPRT-TRD-VL,2020,6\n"
                        + "XX:T(1.0),AZE,ROM,XPRT-PRTNR-SHR,2020,0.3\n",
                "reporterColumn",
                "WHO",
                "partnerColumn",
                "WITH",
                "flowColumn",
                "INDICATOR",
                "periodColumn",
                "YEAR",
                "valueColumn",
                "AMOUNT",
                "multiplier",
                "1000",
                "currency",
                "USD",
                "scheme",
                "WITS",
                "flowCodes",
                "XPRT-TRD-VL:EXPORT,MPRT-TRD-VL:IMPORT,XPRT-PRTNR-SHR:NONE");

        assertThat(job).as(rejections(job)).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 2);
        assertThat(TradeData.count("select total_milli from pair_total where partner = 642"))
                .isEqualTo(6_000_000);
    }

    @Test
    void aFileThatDoesNotSayItsCurrencyOrLacksADimensionIsRefused() {
        String header = "DATAFLOW,REF_AREA,COUNTERPART_AREA,TRADE_FLOW,TIME_PERIOD,OBS_VALUE\n";
        String row = "XX:T(1.0),AZE,JPN,X,2020,5\n";

        assertThat(imported(header + row).get("error")).asString().contains("does not say its currency");
        assertThat(imported(header + row, "currency", "USD")).containsEntry("state", "PUBLISHED");
        assertThat(imported(header.replace("COUNTERPART_AREA", "WITH") + row, "currency", "USD")
                        .get("error"))
                .asString()
                .contains("no column PARTNER or COUNTERPART_AREA or COUNTERPART_COUNTRY")
                .contains("partnerColumn");
        assertThat(imported(header.replace("TRADE_FLOW", "WAY") + row, "currency", "USD")
                        .get("error"))
                .asString()
                .contains("nothing says which flows these are");
    }

    @ParameterizedTest
    @CsvSource({
        "currency=EUR,is not a value of currency",
        "multiplier=k,is not a value of multiplier",
        "flowCodes=1,is not a code",
        "decimalComma=yes,is not a value of decimalComma",
        "productLevel=six,is not a value of productLevel",
        "quantityUnit=0,is not a value of quantityUnit",
        "emptyValues=maybe,is not a value of emptyValues"
    })
    void wrongOptionsAreRefusedAtTheDoor(String option, String message) {
        Requests.asEditor()
                .queryParams(options(option.split("=")))
                .contentType("text/csv")
                .body(OTHER + other("I", "X,_T,2020,5,USD,0,A,F"))
                .post("/imports/sdmx-csv")
                .then()
                .statusCode(400)
                .body("message", containsString(message));
    }

    @Test
    void theSameFileIsUnchangedAndALaterEditionANewRelease() {
        String row = other("I", "X,_T,2020,5,USD,0,A,F");
        Map<String, Object> first = imported(OTHER + row);

        assertThat(imported(OTHER + row)).containsEntry("state", "UNCHANGED");
        assertThat(imported(OTHER + row.replace(",5,", ",6,")).get("release")).isNotEqualTo(first.get("release"));
    }
}
