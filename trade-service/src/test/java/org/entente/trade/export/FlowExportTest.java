package org.entente.trade.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.entente.kernel.exports.Column;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.Extract;
import org.entente.kernel.release.ReleaseService;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of a dataset out, and in again. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FlowExportTest {
    private static final String LINES = """
            AZE,JPN,EXPORT,2021,,TOTAL,9123456789012.345,FOB,,
            AZE,JPN,EXPORT,2021,HS2022,27,60,FOB,,
            AZE,JPN,EXPORT,2021,HS2022,2709,50.125,FOB,1000.5,ESTIMATED
            AZE,JPN,EXPORT,2021,HS2022,0802,30,FOB,,
            AZE,JPN,EXPORT,2021,HS2022,93,,FOB,,CONFIDENTIAL
            AZE,W00,EXPORT,2021,,TOTAL,9999999999999.999,FOB,,
            AZE,KOR,EXPORT,2021,HS2022,270900,0,FOB,0.001,DERIVED_FROM_COUNTERPART
            AZE,JPN,RE_EXPORT,2021,,TOTAL,1,,,
            AZE,JPN,IMPORT,2021-Q3,,TOTAL,5,CIF,,
            JPN,AZE,IMPORT,2021-07,SITC3,0011,7,CIF,3,
            JPN,AZE,IMPORT,2020,,TOTAL,,CIF,,CONFIDENTIAL
            """;

    /** Quantities, estimates and procedures too. */
    private static final String LINES_WITH_EVERYTHING = """
            AZE,JPN,EXPORT,2021,,TOTAL,9123456789012.345,FOB,,,,,,,,,
            AZE,JPN,EXPORT,2021,HS2022,2709,50.125,FOB,1000.5,ESTIMATED,true,12.5,5,true,,,
            AZE,JPN,EXPORT,2021,HS2022,2709,20,FOB,,,,,,,C04,2100,KOR
            AZE,JPN,EXPORT,2021,HS2022,0802,30,FOB,,,,3,8,,C04,,
            AZE,JPN,EXPORT,2021,HS2022,93,,FOB,,CONFIDENTIAL,,,,,,,
            AZE,KOR,EXPORT,2021,HS2022,270900,0,FOB,0.001,DERIVED_FROM_COUNTERPART,,,,,,,
            JPN,AZE,RE_IMPORT,2021-07,SITC3,0011,7,CIF,3,,,,,,,,
            JPN,AZE,IMPORT,2020-Q4,,TOTAL,,,,CONFIDENTIAL,,,,,,,
            """;

    @Inject
    FlowsTable table;

    @Inject
    ReleaseService releases;

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static void lines() {
        assertThat(TradeData.importRows(LINES)).containsEntry("state", "PUBLISHED");
    }

    private static Map<String, String> as(String dataset) {
        return Map.of("dataset", dataset, "publisher", "Customs");
    }

    private static String flows(String dataset) {
        return Exports.text("flows.csv?dataset=" + dataset);
    }

    @Test
    void linesAreWrittenAsReportedAndExactly() {
        lines();

        assertThat(flows("customs").lines().map(line -> line.replaceFirst(",,,,,,,$", "")))
                .containsExactly(
                        "reporter,partner,flow,period,classification,product,value_usd,valuation,net_weight_kg,status,net_weight_estimated,quantity,quantity_unit,quantity_estimated,customs,transport,second_partner",
                        "JPN,AZE,IMPORT,2020,,TOTAL,,CIF,,CONFIDENTIAL",
                        "AZE,W00,EXPORT,2021,,TOTAL,9999999999999.999,FOB,,REPORTED",
                        "AZE,JPN,EXPORT,2021,,TOTAL,9123456789012.345,FOB,,REPORTED",
                        "AZE,JPN,EXPORT,2021,HS2022,27,60,FOB,,REPORTED",
                        "AZE,JPN,EXPORT,2021,HS2022,93,,FOB,,CONFIDENTIAL",
                        "AZE,JPN,EXPORT,2021,HS2022,0802,30,FOB,,REPORTED",
                        "AZE,JPN,EXPORT,2021,HS2022,2709,50.125,FOB,1000.5,ESTIMATED",
                        "AZE,KOR,EXPORT,2021,HS2022,270900,0,FOB,0.001,DERIVED_FROM_COUNTERPART",
                        "AZE,JPN,RE_EXPORT,2021,,TOTAL,1,,,REPORTED",
                        "JPN,AZE,IMPORT,2021-07,SITC3,0011,7,CIF,3,REPORTED",
                        "AZE,JPN,IMPORT,2021-Q3,,TOTAL,5,CIF,,REPORTED");
    }

    @ParameterizedTest
    @CsvSource({"flows.csv?dataset=customs", "flows.csv?dataset=customs&bom=true", "flows.xlsx?dataset=customs"})
    void whatIsExportedCanBeImportedAgainWithEqualResult(String file) {
        lines();
        Map<String, Object> job = Requests.importBytes("trade-csv", "again", Exports.bytes(file), as("copy"));

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 11);
        assertThat(flows("copy")).isEqualTo(flows("customs"));
        assertThat(answers("copy")).isEqualTo(answers("customs"));
    }

    @ParameterizedTest
    @CsvSource({"trade-csv,csv", "trade-csv,xlsx", "sdmx-csv,sdmx.csv"})
    void everythingThatALineCanHaveComesBackInEveryLayout(String format, String extension) {
        assumeTrue(
                Requests.asReader().get("/imports/formats").asString().contains("\"sdmx-csv\""),
                "skipped: the formats that read quantities and procedures are not here");
        String header = FlowLayout.COLUMNS.stream().map(Column::name).collect(Collectors.joining(","));
        assertThat(Requests.importText("trade-csv", header + "\n" + LINES_WITH_EVERYTHING, TradeData.CUSTOMS))
                .containsEntry("state", "PUBLISHED");
        byte[] file = Exports.bytes("flows.%s?dataset=customs".formatted(extension));

        assertThat(Requests.importBytes(format, "again", file, as("copy")))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 8);
        assertThat(flows("copy")).isEqualTo(flows("customs"));
        assertThat(flows("copy").replace("\r", ""))
                .contains("AZE,JPN,EXPORT,2021,HS2022,2709,50.125,FOB,1000.5,ESTIMATED,true,12.5,5,true,,,\n")
                .contains("AZE,JPN,EXPORT,2021,HS2022,2709,20,FOB,,REPORTED,,,,,C04,2100,KOR\n");
    }

    private static Object answers(String dataset) {
        return Requests.query("""
                        { relation(between: "AZE", and: "JPN") { trade {
                            years(dataset: "%1$s") { exports { value status valuation } imports { value absence }
                                turnover { value method } }
                            products(flow: EXPORT, level: 2, dataset: "%1$s") {
                                total { value } residual { value }
                                edges { node { product { code } value { value status absence } netWeight { value } } }
                            } } } }""".formatted(dataset)).extract().path("data.relation.trade");
    }

    @Test
    void reconciledFlowsComeBackAsReconciled() {
        TradeData.importBaci("2020,31,392,270900,27902.125,169.800\n2020,392,31,870323,1000.5,NA\n");
        String exported = flows("cepii-baci-hs17");
        Map<String, Object> job = Requests.importText(
                "auto",
                exported,
                Map.of("dataset", "copy", "publisher", "CEPII", "basis", "reconciled", "partners", "all"));

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 2);
        assertThat(exported).contains("AZE,JPN,EXPORT,2020,HS2017,270900,27902125,FOB,169800,RECONCILED");
        assertThat(flows("copy")).isEqualTo(exported);
    }

    @Test
    void sdmxHasEveryDimension() {
        lines();
        String text = Exports.get("flows.sdmx.csv?dataset=customs&from=2021&to=2021")
                .statusCode(200)
                .contentType("application/vnd.sdmx.data+csv;version=2.0.0;charset=UTF-8")
                .extract()
                .asString();

        assertThat(text.lines())
                .startsWith(
                        "STRUCTURE,STRUCTURE_ID,ACTION,REPORTER,PARTNER,FLOW,FREQ,TIME_PERIOD,CLASSIFICATION,PRODUCT,CUSTOMS,TRANSPORT,SECOND_PARTNER,OBS_VALUE,VALUATION,OBS_STATUS,NET_WEIGHT_KG,QUANTITY,QUANTITY_UNIT,NET_WEIGHT_ESTIMATED,QUANTITY_ESTIMATED",
                        "dataflow,ENTENTE:TRADE_FLOW(1.0),I,AZE,W00,EXPORT,A,2021,_Z,_T,C00,0,W00,9999999999999.999,FOB,A,,,,,")
                .contains(
                        "dataflow,ENTENTE:TRADE_FLOW(1.0),I,AZE,JPN,EXPORT,A,2021,HS2022,93,C00,0,W00,,FOB,Q,,,,,",
                        "dataflow,ENTENTE:TRADE_FLOW(1.0),I,AZE,JPN,EXPORT,A,2021,HS2022,2709,C00,0,W00,50.125,FOB,E,1000.5,,,,",
                        "dataflow,ENTENTE:TRADE_FLOW(1.0),I,JPN,AZE,IMPORT,M,2021-07,SITC3,0011,C00,0,W00,7,CIF,A,3,,,,",
                        "dataflow,ENTENTE:TRADE_FLOW(1.0),I,AZE,JPN,IMPORT,Q,2021-Q3,_Z,_T,C00,0,W00,5,CIF,A,,,,,");
    }

    @ParameterizedTest
    @CsvSource({
        "reporter=JPN,2",
        "partner=KOR,1",
        "partner=W00,1",
        "flow=re-export,1",
        "from=2021,10",
        "to=2020,1",
        "from=2021-Q3&to=2021-Q3,2",
        "frequency=MONTHLY,1",
        "level=0,5",
        "level=4,3",
        "reporter=AZE&partner=JPN&level=6,0"
    })
    void aPartCanBeAskedFor(String arguments, int lines) {
        lines();

        assertThat(Exports.rows("flows.csv?dataset=customs&" + arguments)).hasSize(lines);
    }

    @Test
    void whatWasKnownThenCanBeExportedNow() {
        lines();
        String before = flows("customs");
        String moment = releases.present().toString();
        TradeData.importRows("AZE,JPN,EXPORT,2021,,TOTAL,7,FOB,,\n");

        assertThat(flows("customs"))
                .contains("AZE,JPN,EXPORT,2021,,TOTAL,7,FOB")
                .doesNotContain("9123456789012.345");
        assertThat(Exports.text("flows.csv?dataset=customs&knownAsOf=" + moment))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "flows.csv|400|the argument 'dataset' is needed",
                "flows.csv?dataset=baci|404|there is no dataset 'baci'; there are customs",
                "flows.csv?dataset=customs&level=7|400|level is 7; write 0 for totals",
                "flows.csv?dataset=customs&from=2021&to=2020|400|from is 2021, after to, which is 2020",
                "flows.csv?dataset=customs&frequency=DAILY|400|frequency is 'DAILY', which is not one of [ANNUAL, QUARTERLY, MONTHLY]"
            })
    void wrongArgumentsAreToldWhatIsRight(String file, int status, String message) {
        lines();

        Exports.get(file).statusCode(status).body("message", containsString(message));
    }

    @Test
    void manyLinesPassThroughLittleMemory() throws Exception {
        int partners = 200;
        int products = 1_500;
        List<String> codes = TradePartners.codes(partners);
        StringBuilder rows = new StringBuilder(TradeData.TRADE_CSV);
        for (String partner : codes) {
            for (int product = 0; product < products; product++) {
                rows.append("AZE,")
                        .append(partner)
                        .append(",EXPORT,2021,HS2022,")
                        .append(270_000 + product);
                rows.append(',').append(product * 7919 % 1009 + 1).append(",FOB,,\n");
            }
        }
        assertThat(Requests.importText("trade-csv", rows.toString(), as("large")))
                .containsEntry("state", "PUBLISHED");
        rows.setLength(0);
        rows.trimToSize();
        Extract extract = table.extract(ExportArguments.of(Map.of("dataset", "large"), table, releases::present));

        AtomicLong count = new AtomicLong();
        AtomicLong most = new AtomicLong();
        long before = used();
        extract.rows().writeTo(row -> {
            if (count.incrementAndGet() % 100_000 == 0) {
                most.accumulateAndGet(used() - before, Math::max);
            }
        });

        assertThat(count).hasValue((long) partners * products);
        // All lines as cells would be some 200 MB.
        assertThat(most.get()).isLessThan(24L << 20);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
