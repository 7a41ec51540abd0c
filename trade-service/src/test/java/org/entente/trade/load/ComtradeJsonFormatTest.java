package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ComtradeJsonFormatTest {
    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static Map<String, Object> importJson(String json, Map<String, String> options) {
        return Requests.importText("comtrade-json", json, options);
    }

    private static Map<String, Object> importRecords(String... changes) {
        return importJson(ComtradeSamples.json(changes), Map.of());
    }

    private static String rejections(Map<String, Object> job) {
        return Requests.asReader()
                .get("/imports/" + job.get("id") + "/rejections.csv")
                .asString();
    }

    private static void assertFailed(Map<String, Object> job, String error) {
        assertThat(job).containsEntry("state", "FAILED");
        assertThat(job.get("error")).asString().contains(error);
        assertThat(TradeData.count("select count(*) from trade_report")).isZero();
        assertThat(TradeData.count("select count(*) from release")).isZero();
    }

    @Test
    void theKnownRecordAnswers() {
        assertThat(importRecords("")).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 1);

        Requests.query("""
                        { relation(between: "CHN", and: "ARG") { trade(of: "CHN") { latest {
                            dataset basis imports { value status valuation } exports { value } } } } }""")
                .body("data.relation.trade.latest.dataset", equalTo("un-comtrade"))
                .body("data.relation.trade.latest.basis", equalTo("REPORTED"))
                .body("data.relation.trade.latest.imports.value", equalTo(6_804_128_143L))
                .body("data.relation.trade.latest.imports.valuation", equalTo("CIF"))
                .body("data.relation.trade.latest.imports.status", equalTo("REPORTED"));
        assertThat(TradeData.count("select total_milli from pair_total")).isEqualTo(6_804_128_143_000L);
        assertThat(TradeData.count("select count(*) from trade_report where not all_partners"))
                .isEqualTo(1);
    }

    @Test
    void totalsTheWorldLevelsAndPartsStandBesideEachOtherAndAreNotAdded() {
        assertThat(importRecords(
                        "",
                        "partnerCode=0,primaryValue=9000000000000,cifvalue=9000000000000",
                        "cmdCode=27,aggrLevel=2,primaryValue=600,cifvalue=600",
                        "cmdCode=2709,aggrLevel=4,primaryValue=500,cifvalue=500",
                        "cmdCode=270900,aggrLevel=6,primaryValue=500,cifvalue=500,netWgt=1000,isNetWgtEstimated=true",
                        "cmdCode=01,aggrLevel=2,primaryValue=7,cifvalue=7",
                        "cmdCode=27,aggrLevel=2,primaryValue=400,cifvalue=400,motCode=2100",
                        "cmdCode=27,aggrLevel=2,primaryValue=350,cifvalue=350,customsCode=C04",
                        "cmdCode=27,aggrLevel=2,primaryValue=300,cifvalue=300,partner2Code=251"))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 9);

        assertThat(TradeData.count("select lines_milli from pair_total where partner = 32"))
                .isEqualTo(607_000);
        assertThat(TradeData.count("select total_milli from pair_total where partner = 32"))
                .isEqualTo(6_804_128_143_000L);
        assertThat(TradeData.count("select total_milli from pair_total where partner = 0"))
                .isEqualTo(9_000_000_000_000_000L);
        assertThat(TradeData.count("select value_milli from trade_flow_line where mode = 2100"))
                .isEqualTo(400_000);
        assertThat(TradeData.count("select value_milli from trade_flow_line where customs = 'C04'"))
                .isEqualTo(350_000);
        assertThat(TradeData.count("select value_milli from trade_flow_line where second_partner = 250"))
                .isEqualTo(300_000);
        assertThat(TradeData.count("select count(*) from trade_flow_line where weight_estimated and status = 'R'"))
                .isEqualTo(1);
    }

    @Test
    void aConfidentialLineIsKeptWithoutAValue() {
        assertThat(importRecords("", "cmdCode=270900,primaryValue=c,cifvalue=", "cmdCode=999999"))
                .containsEntry("state", "PUBLISHED");

        assertThat(
                        TradeData.count(
                                "select count(*) from trade_flow_line where product = 270900 and status = 'N' and value_milli is null"))
                .isEqualTo(1);
        assertThat(TradeData.count("select value_milli from trade_flow_line where product = 999999"))
                .isEqualTo(6_804_128_143_000L);
    }

    @Test
    void anAnswerThatIsAnErrorIsRefusedWithItsText() {
        assertFailed(
                importJson(ComtradeSamples.envelope(0, "The period 20 is not valid"), Map.of()),
                "an error that UN Comtrade answered with, not its figures: The period 20 is not valid");
    }

    @Test
    void anAnswerWithAnotherNumberOfRecordsThanItSaysIsRefused() {
        assertFailed(
                importJson(ComtradeSamples.envelope(3, "", "", "partnerCode=0"), Map.of()),
                "the file is not whole: its count is 3, and it has 2 records");
        assertFailed(importJson(ComtradeSamples.envelope(0, ""), Map.of()), "the file has no row to import");
    }

    @Test
    void aFileThatIsCutOffIsRefused() {
        String json = ComtradeSamples.json("", "partnerCode=0");
        assertFailed(
                importJson(json.substring(0, json.length() - 60), Map.of()),
                "the file is cut off: its JSON ends after 2 records");
    }

    @Test
    void anAnswerOfTheMostRecordsThereCanBeIsRemarkedOn() {
        String[] changes = IntStream.range(0, 500)
                .mapToObj(i -> "cmdCode=%06d".formatted(10_000 + i))
                .toArray(String[]::new);
        Map<String, Object> job = importRecords(changes);

        assertThat(job)
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 500)
                .containsEntry("rowsRejected", 0);
        assertThat(rejections(job)).contains("count,500,is the most that UN Comtrade answers with to the preview");
    }

    @Test
    void aRecordThatLacksANeededFieldNamesIt() {
        String json = ComtradeSamples.json("", "partnerCode=0").replace("\"partnerCode\":0,", "");
        Map<String, Object> job = importJson(json, Map.of());

        assertThat(job).containsEntry("state", "FAILED").containsEntry("rowsRejected", 1);
        assertThat(rejections(job)).contains("2,partnerCode,,is missing from the record");
    }

    @Test
    void aRepeatedRecordIsRefusedWithTheOneItRepeats() {
        Map<String, Object> job = importRecords("", "partnerCode=0", "primaryValue=5,cifvalue=5");

        assertThat(job).containsEntry("state", "FAILED").containsEntry("rowsRejected", 1);
        assertThat(rejections(job)).contains("3,,TOTAL,\"repeats line 1: same reporter, partner, flow");
    }

    @Test
    void convertedFiguresNeverStandAmongTheReportedOnes() {
        String json = ComtradeSamples.json(
                "classificationCode=H4,cmdCode=270900",
                "classificationCode=H4,cmdCode=270900,period=2018,isOriginalClassification=false");
        Map<String, Object> mixed = importJson(json, Map.of());
        assertThat(mixed).containsEntry("state", "FAILED").containsEntry("rowsRejected", 1);
        assertThat(rejections(mixed))
                .contains("2,isOriginalClassification,false,\"says that the UN converted the line to H4; send it with")
                .contains("into the dataset un-comtrade-hs12-converted");

        assertThat(importJson(json, Map.of("classification", "H4"))).containsEntry("state", "PUBLISHED");
        assertThat(TradeData.count("select count(*) from trade_report where dataset = 'un-comtrade-hs12-converted'"))
                .isEqualTo(2);
        assertThat(TradeData.count("select count(*) from trade_flow_line where status = 'E'"))
                .isEqualTo(1);
    }

    @Test
    void theSitcIsADatasetOfItsOwn() {
        assertThat(importJson(
                        ComtradeSamples.json(
                                "classificationCode=S3,cmdCode=0,period=1995",
                                "classificationCode=S3,cmdCode=001,period=1995"),
                        Map.of("classification", "SITC")))
                .containsEntry("state", "PUBLISHED");

        assertThat(
                        TradeData.count(
                                "select count(*) from trade_report where dataset = 'un-comtrade-sitc' and classification = 'SITC3'"))
                .isEqualTo(1);
        assertThat(TradeData.count("select count(*) from product where classification = 'SITC3' and code = '001'"))
                .isEqualTo(1);
    }

    @Test
    void aLaterFileOfAReporterAndPeriodReplacesTheFormerAsAWhole() {
        importRecords("");
        importRecords("partnerCode=76,primaryValue=5,cifvalue=5");

        Requests.query("{ relation(between: \"CHN\", and: \"ARG\") { trade(of: \"CHN\") { latest { dataset } } } }")
                .body("data.relation.trade.latest", equalTo(null));
        assertThat(importJson(
                        ComtradeSamples.json("flowCode=X,cifvalue=,fobvalue=6804128143.0"),
                        Map.of("dataset", "comtrade-argentina")))
                .containsEntry("state", "PUBLISHED");
        Requests.query("{ relation(between: \"CHN\", and: \"ARG\") { trade(of: \"CHN\") { latest { dataset } } } }")
                .body("data.relation.trade.latest.dataset", equalTo("comtrade-argentina"));
    }

    @Test
    void theAnswersOfSeveralRequestsAreOneFile() {
        assertThat(importJson(ComtradeSamples.json("") + "\n" + ComtradeSamples.json("partnerCode=76"), Map.of()))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 2);
        Map<String, Object> limited =
                importJson(ComtradeSamples.json("") + ComtradeSamples.envelope(0, "Rate limit is exceeded"), Map.of());
        assertThat(limited).containsEntry("state", "FAILED");
        assertThat(limited.get("error")).asString().contains("Rate limit is exceeded");
    }

    @ParameterizedTest
    @CsvSource({
        "classification=B4,is not a value of classification: write HS or SITC",
        "dataset=un-comtrade-sitc,is not the dataset of classification=HS",
        "dataset=Mine,is not a code for a dataset",
        "partners=some,write all or selected",
        "finerValues=cut,is not a value of finerValues",
        "basis=RECONCILED,is not an option of format 'comtrade-json'"
    })
    void wrongOptionsAreRefusedAtTheDoor(String option, String message) {
        Requests.asEditor()
                .contentType("application/json")
                .body(ComtradeSamples.json(""))
                .post("/imports/comtrade-json?" + option)
                .then()
                .statusCode(400)
                .body("message", containsString(message));
    }

    @Test
    void numbersDoNotPassThroughFloats() {
        importRecords("primaryValue=900719925474099.125,cifvalue=900719925474099.125");

        String answer = Requests.query(
                        "{ relation(between: \"CHN\", and: \"ARG\") { trade(of: \"CHN\") { latest { imports { value } } } } }")
                .extract()
                .asString();
        assertThat(answer).contains("\"value\":900719925474099.125");
    }
}
