package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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
class ImfImtsFormatTest {
    private static final String HEADER =
            "DATAFLOW,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE,PRECISION,"
                    + "DECIMALS_DISPLAYED,TRADE_FLOW,VALUATION,UNIT,DERIVATION_TYPE,OVERLAP,STATUS\n";

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static String row(String key, String period, String value, String status) {
        return "IMF.STA:IMTS(1.0.0),%s,%s,%s,6,,,,,USD,,OL,%s\n".formatted(key, period, value, status);
    }

    private static Map<String, Object> imported(String rows, String... options) {
        return Requests.importText(
                "imf-imts", HEADER + rows, options.length == 0 ? Map.of() : Map.of(options[0], options[1]));
    }

    private static String rejections(Map<String, Object> job) {
        return Requests.asReader()
                .get("/imports/" + job.get("id") + "/rejections.csv")
                .asString();
    }

    @Test
    void oneFileHoldsSeveralReportersIndicatorsAndFrequencies() {
        Map<String, Object> job = imported(row("AZE,XG_FOB_USD,JPN,A", "2020", "145886672.5", "")
                + row("AZE,MG_CIF_USD,JPN,A", "2020", "75624200", "")
                + row("JPN,MG_CIF_USD,AZE,A", "2020", "150000000", "E")
                + row("AZE,XG_FOB_USD,JPN,Q", "2020-Q1", "30000000", "")
                + row("AZE,XG_FOB_USD,JPN,M", "2020-M03", "10000000", "")
                + row("AZE,XG_FOB_USD,JPN,M", "2020-04", "11000000", ""));

        assertThat(job).as("%s", job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 6);
        assertThat(TradeData.count("select count(*) from trade_report where dataset = 'imf-imts' and all_partners"))
                .isEqualTo(6);
        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { trade { latest {
                            dataset basis exports { value valuation } imports { value valuation } } } } }""")
                .body("data.relation.trade.latest.dataset", equalTo("imf-imts"))
                .body("data.relation.trade.latest.basis", equalTo("REPORTED"))
                .body("data.relation.trade.latest.exports.value", equalTo(145_886_672.5f))
                .body("data.relation.trade.latest.exports.valuation", equalTo("FOB"))
                .body("data.relation.trade.latest.imports.valuation", equalTo("CIF"));
    }

    @Test
    void scaleAndPrecisionChangeNoValue() {
        imported("IMF.STA:IMTS(1.0.0),AZE,XG_FOB_USD,JPN,A,2020,1234567.891,6,2,1,XG,FOB,USD,M,OL,\n");

        assertThat(TradeData.count("select total_milli from pair_total")).isEqualTo(1_234_567_891);
    }

    @Test
    void theWorldIsAPartnerAndOtherGroupsAreLeftOutAndTold() {
        Map<String, Object> job = imported(row("AZE,XG_FOB_USD,G001,A", "2020", "900", "")
                + row("AZE,XG_FOB_USD,G163,A", "2020", "400", "")
                + row("AZE,XG_FOB_USD,G163,A", "2019", "300", "")
                + row("G163,XG_FOB_USD,AZE,A", "2020", "200", "")
                + row("AZE,XG_FOB_USD,KOS,A", "2020", "5", ""));

        assertThat(job)
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsRead", 5)
                .containsEntry("rowsTaken", 2)
                .containsEntry("rowsRejected", 0);
        assertThat(TradeData.count("select total_milli from pair_total where partner = 0"))
                .isEqualTo(900_000);
        assertThat(rejections(job))
                .contains("3,COUNTERPART_COUNTRY,G163,\"is a group of countries, not a partner; left out in 2 rows\"")
                .contains("5,COUNTRY,G163,\"is a group of countries, not a reporter; left out\"");
    }

    @Test
    void balancesRowsWithoutValuesAndDescriptionsOfSeriesAreLeftOutAndTold() {
        Map<String, Object> job = imported("IMF.STA:IMTS(1.0.0),,,,,,,,,,,,,,,\n"
                + row("AZE,XG_FOB_USD,JPN,A", "2020", "1", "")
                + row("AZE,TBG_USD,JPN,A", "2020", "-7", "")
                + row("AZE,MG_CIF_USD,JPN,A", "2020", "NaN", "")
                + row("AZE,MG_CIF_USD,KOR,A", "2020", "", ""));

        assertThat(job).as(rejections(job)).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 1);
        assertThat(rejections(job))
                .contains("2,TIME_PERIOD,,the row describes a series and has no figure; left out")
                .contains("4,INDICATOR,TBG_USD,\"is a balance, which is derived from exports and imports; left out\"")
                .contains("5,OBS_VALUE,NaN,there is no value; left out")
                .contains("6,OBS_VALUE,,there is no value; left out");
    }

    @Test
    void importsFreeOnBoardAreADatasetOfTheirOwn() {
        String rows = row("AZE,MG_CIF_USD,JPN,A", "2020", "106", "")
                + row("AZE,MG_FOB_USD,JPN,A", "2020", "100", "")
                + row("AZE,XG_FOB_USD,JPN,A", "2020", "70", "");

        Map<String, Object> first = imported(rows);
        Map<String, Object> second = imported(rows, "imports", "FOB");

        assertThat(rejections(first)).contains("import the file with imports=FOB as well, as dataset imf-imts-fob");
        assertThat(rejections(second)).contains("are imports valued CIF, which dataset imf-imts keeps");
        assertThat(second).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 2);
        assertThat(TradeData.count("""
                        select t.total_milli from pair_total t join trade_report r on r.id = t.report_id
                        where r.dataset = 'imf-imts-fob' and r.flow = 'M' and r.valuation = 'FOB'""")).isEqualTo(100_000);
        assertThat(TradeData.count("""
                        select t.total_milli from pair_total t join trade_report r on r.id = t.report_id
                        where r.dataset = 'imf-imts' and r.flow = 'M' and r.valuation = 'CIF'""")).isEqualTo(106_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AZE,XG_FOB_USD,XYZ,A|2020|5||3,COUNTERPART_COUNTRY,XYZ,is not a country code of IMF in 2020",
                "ZZZ,XG_FOB_USD,JPN,A|2020|5||3,COUNTRY,ZZZ,is not a country code of IMF in 2020",
                "AZE,XG_FOB_EUR,JPN,A|2020|5||3,INDICATOR,XG_FOB_EUR,is not an indicator of trade in US dollars",
                "AZE,XG_FOB_USD,JPN,A|2020-M03|5||3,FREQUENCY,A,is not the frequency of the row's period 2020-03",
                "AZE,XG_FOB_USD,JPN,A|43831|5||3,TIME_PERIOD,43831,looks like a spreadsheet's serial number",
                "AZE,XG_FOB_USD,JPN,A|2020|five||3,OBS_VALUE,five,is not a decimal number",
                "AZE,XG_FOB_USD,JPN,A|2020|5|C|3,STATUS,C,says that the value is confidential",
                "AZE,XG_FOB_USD,JPN,A|2020|5|?|3,STATUS,?,is not a status of an observation"
            })
    void aBadRowRefusesTheFileAndSaysWhereAndWhy(String key, String period, String value, String status, String told) {
        Map<String, Object> job = imported(
                row("AZE,XG_FOB_USD,JPN,A", "2019", "1", "") + row(key, period, value, status == null ? "" : status));

        assertThat(job).containsEntry("state", "FAILED").containsEntry("rowsRejected", 1);
        assertThat(rejections(job).replace("\"", "")).contains(told);
        assertThat(TradeData.count("select count(*) from trade_report")).isZero();
    }

    @Test
    void aConfidentialFigureIsKeptWithoutAValue() {
        Map<String, Object> job = imported(row("AZE,XG_FOB_USD,JPN,A", "2020", "", "C"));

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 1);
        assertThat(TradeData.count("select count(*) from pair_total where total_milli is null and total_status = 'N'"))
                .isEqualTo(1);
    }

    @Test
    void theSdmxThreeFormOfTheSameDataIsTaken() {
        Map<String, Object> job = Requests.importText(
                "auto",
                "STRUCTURE,STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE\n"
                        + "dataflow,IMF.STA:IMTS(1.0.0),R,AZE,XG_FOB_USD,JPN,A,2020,5\n",
                Map.of());

        assertThat(job).containsEntry("format", "imf-imts").containsEntry("state", "PUBLISHED");
    }

    @Test
    void theSameFileIsUnchangedAndALaterEditionANewRelease() {
        String rows = row("AZE,XG_FOB_USD,JPN,A", "2020", "5", "");
        Map<String, Object> first = imported(rows);

        assertThat(imported(rows)).containsEntry("state", "UNCHANGED");
        assertThat(imported(row("AZE,XG_FOB_USD,JPN,A", "2020", "6", "")).get("release"))
                .isNotEqualTo(first.get("release"));
        assertThat(TradeData.count("select count(*) from release")).isEqualTo(2);
    }

    @Test
    void anotherValuationThanTheTwoIsRefusedAtTheDoor() {
        Requests.asEditor()
                .queryParam("imports", "MIXED")
                .contentType("text/csv")
                .body(HEADER + row("AZE,XG_FOB_USD,JPN,A", "2020", "5", ""))
                .post("/imports/imf-imts")
                .then()
                .statusCode(400)
                .body("message", containsString("write CIF or FOB"));
    }
}
