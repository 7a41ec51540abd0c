package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
class ComtradeBulkFormatTest {
    private static final String FILE = "COMTRADE-FINAL-CM504200003H1[2023-01-03].gz";
    private static final String MOROCCO_IN_MARCH =
            "freqCode=M,refYear=2000,refMonth=3,period=200003,reporterCode=504,classificationCode=H1,";

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String rows(String... changes) {
        String[] ofMorocco = new String[changes.length];
        for (int i = 0; i < changes.length; i++) {
            ofMorocco[i] = MOROCCO_IN_MARCH + changes[i];
        }
        return ComtradeSamples.table("\t", ofMorocco);
    }

    @Test
    void aFileOfAMonthIsAnEditionWithAllPartners() {
        String rows = rows(
                "flowCode=X,partnerCode=0,cifvalue=,fobvalue=500,primaryValue=500",
                "flowCode=X,partnerCode=251,cifvalue=,fobvalue=300.125,primaryValue=300.125",
                "flowCode=X,partnerCode=251,cmdCode=01,cifvalue=,fobvalue=300.125,primaryValue=300.125,"
                        + "isReported=True,isAggregate=False,isNetWgtEstimated=True,netWgt=12.5,qtyUnitCode=5,qty=3",
                "flowCode=X,partnerCode=251,cmdCode=01,cifvalue=,fobvalue=100,primaryValue=100,motCode=1000");
        Map<String, Object> job = Requests.importBytes("comtrade-bulk", FILE, gzip(rows), Map.of());

        assertThat(job)
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 4)
                .containsEntry("rowsRejected", 0);
        assertThat(TradeData.count("select count(*) from trade_report where period = 200003 and reporter = 504"
                        + " and flow = 'X' and classification = 'HS1996' and valuation = 'FOB' and all_partners"))
                .isEqualTo(1);
        assertThat(TradeData.count("select count(*) from release where edition = '" + FILE + "'"))
                .isEqualTo(1);
        assertThat(TradeData.count("select total_milli from pair_total where partner = 250"))
                .isEqualTo(300_125);
        assertThat(TradeData.count("select lines_milli from pair_total where partner = 250"))
                .isEqualTo(300_125);
        assertThat(
                        TradeData.count(
                                "select count(*) from trade_flow_line where product = 1 and mode = 0"
                                        + " and net_weight_g = 12500 and weight_estimated and quantity_milli = 3000 and quantity_unit = 5"))
                .isEqualTo(1);
    }

    @Test
    void aSubsetOfTheColumnsIsEnough() {
        String rows = "\uFEFFperiod\tcmdCode\treporterCode\tpartnerCode\tflowCode\tclassificationCode\tprimaryValue\n"
                + "2010\t01\t156\t490\tRX\tH3\t5.5\n";

        assertThat(Requests.importBytes("comtrade-bulk", FILE, gzip(rows), Map.of()))
                .containsEntry("state", "PUBLISHED");
        assertThat(TradeData.count("select count(*) from trade_report where flow = 'R' and valuation = 'UNSPECIFIED'"))
                .isEqualTo(1);
        assertThat(TradeData.count("select lines_milli from pair_total where partner = 490"))
                .isEqualTo(5_500);
    }

    @Test
    void selectedPartnersAreSaidByOption() {
        assertThat(Requests.importBytes("comtrade-bulk", FILE, gzip(rows("")), Map.of("partners", "selected")))
                .containsEntry("state", "PUBLISHED");
        assertThat(TradeData.count("select count(*) from trade_report where not all_partners"))
                .isEqualTo(1);
    }

    @Test
    void aBadRowIsNamedWithItsLineColumnAndValue() {
        Map<String, Object> job = Requests.importBytes(
                "comtrade-bulk", FILE, gzip(rows("", "flowCode=ZZ", "partnerCode=0,cmdCode=AG2")), Map.of());

        assertThat(job).containsEntry("state", "FAILED").containsEntry("rowsRejected", 2);
        assertThat(Requests.asReader()
                        .get("/imports/" + job.get("id") + "/rejections.csv")
                        .asString())
                .contains("3,flowCode,ZZ,\"is not a flow of UN Comtrade")
                .contains("4,cmdCode,AG2,\"is neither TOTAL nor a code of the HS");
    }

    @ParameterizedTest
    @CsvSource({
        "bulk,comtrade-bulk",
        "api-csv,comtrade-csv",
        "api-semicolons,comtrade-csv",
        "legacy,comtrade-csv",
        "json,comtrade-json"
    })
    void theFormatIsFoundOut(String kind, String format) {
        String file = switch (kind) {
            case "bulk" -> ComtradeSamples.table("\t", "");
            case "api-csv" -> ComtradeSamples.table(",", "");
            case "api-semicolons" -> ComtradeSamples.table(";", "");
            case "legacy" -> ComtradeCsvFormatTest.HEADER + ComtradeCsvFormatTest.AUSTRALIA;
            default -> ComtradeSamples.json("");
        };

        assertThat(Requests.importText("auto", file, Map.of()))
                .containsEntry("format", format)
                .containsEntry("state", "PUBLISHED");
    }
}
