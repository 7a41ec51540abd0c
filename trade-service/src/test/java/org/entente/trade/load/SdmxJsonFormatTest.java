package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;

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
class SdmxJsonFormatTest {
    private static final String FREQ = "{'id':'FREQ','values':[{'id':'A'}]}";
    private static final String AREAS =
            "{'id':'REF_AREA','values':[{'id':'AZE'}]},{'id':'COUNTERPART_AREA','values':[{'id':'JPN'},{'id':'W00'}]}";
    private static final String FLOWS = "{'id':'TRADE_FLOW','values':[{'id':'X'},{'id':'M'}]}";
    private static final String TIME = "{'id':'TIME_PERIOD','values':[{'value':'2019'},{'id':'2020'}]}";
    private static final String ATTRIBUTES = """
            {'dataSet':[{'id':'UNIT_MULT','values':[{'id':'3'}]}],
             'dimensionGroup':[{'id':'UNIT_MEASURE','values':[{'id':'USD'},{'id':'EUR'}]},{'id':'NOTE','values':[]}],
             'series':[{'id':'VALUATION','values':[{'id':'FOB'},{'id':'CIF'}]}],
             'observation':[{'id':'OBS_STATUS','default':'A','values':[{'id':'A'},{'id':'E'}]}]}""";

    /** Keys of groups have a place for every dimension: FREQ, REF_AREA, COUNTERPART_AREA, TRADE_FLOW, TIME_PERIOD. */
    private static final String GROUPS = "'dimensionGroupAttributes':{':0:::':[0,[['text']]]}";

    private static final String SERIES = """
            'series':{
              '0:0:0':{'attributes':[0],'observations':{'0':[145886.6725,1],'1':['150000',null]}},
              '0:0:1':{'observations':{'1':[75624.2]},'attributes':[1]},
              '0:1:0':{'attributes':[0],'observations':{'0':[null,0],'1':[9E5]}}}""";
    private static final String HEAD = "'structure':0,'action':'Replace','attributes':[0]";

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static String structures() {
        return "'structures':[{'links':[{'urn':'urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=XX:TRADE(1.0)'}],"
                + "'dimensions':{'dataSet':[" + FREQ + "],'series':[" + AREAS + "," + FLOWS + "],'observation':["
                + TIME + "]},'attributes':" + ATTRIBUTES + "}]";
    }

    private static String message(String... members) {
        return ("{'meta':{'schema':'sdmx-json-data-schema.json'},'data':{" + String.join(",", members) + "}}")
                .replace('\'', '"');
    }

    private static String dataSet(String... members) {
        return "'dataSets':[{" + String.join(",", members) + "}]";
    }

    private static Map<String, Object> imported(String text, String... more) {
        Map<String, String> options = new HashMap<>(TradeData.CUSTOMS);
        for (int i = 0; i < more.length; i += 2) {
            options.put(more[i], more[i + 1]);
        }
        return Requests.importText("sdmx-json", text, options);
    }

    private static String rejections(Map<String, Object> job) {
        return Requests.asReader()
                .get("/imports/" + job.get("id") + "/rejections.csv")
                .asString();
    }

    private static void assertTheFiguresAreThere(Map<String, Object> job) {
        assertThat(job)
                .as("%s %s", job, rejections(job))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsRead", 5)
                .containsEntry("rowsTaken", 4);
        assertThat(TradeData.count("""
                        select total_milli from pair_total
                        where flow = 'X' and partner = 392 and period = 201900 and total_status = 'E'""")).isEqualTo(145_886_672_500L);
        assertThat(TradeData.count("select total_milli from pair_total where flow = 'M' and period = 202000"))
                .isEqualTo(75_624_200_000L);
        assertThat(TradeData.count("select total_milli from pair_total where partner = 0 and period = 202000"))
                .isEqualTo(900_000_000_000L);
        assertThat(TradeData.count("select count(*) from trade_report where flow = 'M' and valuation = 'CIF'"))
                .isEqualTo(1);
        assertThat(rejections(job))
                .contains("1,UNIT_MULT,3,the values of such rows are multiplied by 1000")
                .contains("4,OBS_VALUE,,there is no value; left out");
    }

    @Test
    void seriesAreReadWhereTheStructureComesFirst() {
        assertTheFiguresAreThere(imported(message(structures(), dataSet(HEAD, GROUPS, SERIES))));
    }

    @Test
    void seriesAreReadWhereTheStructureComesLast() {
        assertTheFiguresAreThere(imported(message(dataSet(HEAD, GROUPS, SERIES), structures())));
    }

    @Test
    void whatADataSetSaysAfterItsSeriesHoldsForThem() {
        assertTheFiguresAreThere(imported(message(structures(), dataSet(SERIES, GROUPS, HEAD))));
        TradeData.clear();
        assertTheFiguresAreThere(imported(message(dataSet(SERIES, GROUPS, HEAD), structures())));
    }

    @Test
    void aFlatMessageOfVersionOneIsRecognisedAndRead() {
        String text = ("{'header':{'id':'x'},'dataSets':[{'action':'Information','observations':{"
                        + "'0:0:0:0':[1234567890123456.789,0],'0:1:1:1':['1234.5',0]}}],"
                        + "'structure':{'dimensions':{'dataSet':[],'series':[],'observation':[" + AREAS + "," + FLOWS
                        + "," + TIME + "]},'attributes':{'dataSet':[],'series':[],'observation':["
                        + "{'id':'UNIT_MEASURE','values':[{'id':'USD'}]}]}}}")
                .replace('\'', '"');
        Map<String, Object> job = Requests.importText("auto", text, TradeData.CUSTOMS);

        assertThat(job)
                .as("%s", job)
                .containsEntry("format", "sdmx-json")
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 2);
        // More digits than a binary float has.
        assertThat(TradeData.count("select total_milli from pair_total where partner = 392"))
                .isEqualTo(1_234_567_890_123_456_789L);
    }

    @Test
    void measuresAndDimensionsOfOtherNamesAreMappedByOptions() {
        String text = ("{'data':{'dataSets':[{'action':'Append','observations':{'0:0:0:0':[1,7.5],'0:0:1:0':[1,8.5]}}],"
                        + "'structures':[{'dimensions':{'observation':["
                        + "{'id':'REPORTER','values':[{'id':'ROM'}]},{'id':'PARTNER','values':[{'id':'WLD'}]},"
                        + "{'id':'INDICATOR','values':[{'id':'XPRT-TRD-VL'},{'id':'XPRT-PRTNR-SHR'}]},"
                        + "{'id':'TIME_PERIOD','values':[{'id':'2020-Q1'}]}]},"
                        + "'measures':{'observation':[{'id':'COUNT'},{'id':'AMOUNT'}]}}]}}")
                .replace('\'', '"');
        Map<String, Object> job = imported(
                text,
                "scheme",
                "WITS",
                "valueColumn",
                "AMOUNT",
                "multiplier",
                "1000",
                "currency",
                "USD",
                "flowColumn",
                "INDICATOR",
                "flowCodes",
                "XPRT-TRD-VL:EXPORT,XPRT-PRTNR-SHR:NONE");

        assertThat(job).as(rejections(job)).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 1);
        assertThat(TradeData.count("select total_milli from pair_total where period = 202021"))
                .isEqualTo(7_500_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Replace'|'Delete'|ACTION,Delete,deletes",
                "'Replace'|'Merge'|ACTION,Merge,merges into what is there",
                "[0,[[|[1,[[|UNIT_MEASURE,EUR,is not USD",
                "'AZE'|'XYZ'|REF_AREA,XYZ,is not an ISO 3166-1 alpha-3 code",
                "75624.2|'''many'''|OBS_VALUE,many,is not a decimal number",
                "'2020'|'20'|TIME_PERIOD,20,looks like a year of two digits"
            })
    void aBadObservationRefusesTheFileAndSaysWhereAndWhy(String good, String bad, String told) {
        String text = message(structures(), dataSet(HEAD, GROUPS, SERIES))
                .replace(good.replace('\'', '"'), bad.replace('\'', '"'));
        Map<String, Object> job = imported(text);

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(rejections(job).replace("\"", "")).contains(told);
        assertThat(TradeData.count("select count(*) from trade_report")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"data\":{\"dataSets\":[{\"action\":\"Replace\",\"series\":{\"0\":{}}}]}}|has no structure",
                "{\"data\":{\"structures\":[{\"dimensions\":{}}]}}|has no data set",
                "{\"data\":{\"dataSets\":[{\"action\":\"Replace\",\"ser|not readable as JSON",
                "{\"dataSets\":[{\"action\":\"I\",\"observations\":{\"7\":[1]}}],\"structure\":{\"dimensions\":{\"observation\":[{\"id\":\"D\",\"values\":[{\"id\":\"x\"}]}]}}}|points to value 7 of D, which has 1 values"
            })
    void aFileThatIsNoWholeMessageIsRefused(String text, String error) {
        Map<String, Object> job = imported(text);

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(job.get("error")).asString().contains(error);
    }

    @Test
    void aRepeatedObservationIsRefusedAndTheSameFileUnchanged() {
        String repeated = message(
                structures(),
                dataSet(HEAD, GROUPS, SERIES).replace("'1':['150000',null]", "'1':['150000',null],'0':[7]"));
        Map<String, Object> job = imported(repeated);

        assertThat(job).containsEntry("state", "FAILED").containsEntry("rowsRejected", 1);
        assertThat(rejections(job)).contains("3,,TOTAL,\"repeats line 1");

        String good = message(structures(), dataSet(HEAD, GROUPS, SERIES));
        Map<String, Object> first = imported(good);
        assertThat(imported(good)).containsEntry("state", "UNCHANGED");
        assertThat(imported(good.replace("75624.2", "75624.3")).get("release")).isNotEqualTo(first.get("release"));
    }
}
