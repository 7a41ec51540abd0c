package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.SharedData;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PairTotalsFormatTest {
    private static final Map<String, String> MAPPING = Map.of(
            "reporterColumn", "exp",
            "partnerColumn", "imp",
            "periodColumn", "time",
            "valueColumn", "export",
            "multiplier", "1",
            "flow", "export",
            "dataset", "penppml-trade",
            "publisher", "penppml");

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static Map<String, String> with(String... options) {
        Map<String, String> all = new HashMap<>(MAPPING);
        for (int i = 0; i < options.length; i += 2) {
            all.put(options[i], options[i + 1]);
        }
        return all;
    }

    @Test
    void columnsAreFoundByTheirNamesAndTheMultiplierIsApplied() {
        Map<String, Object> job = Requests.importText(
                "pair-totals",
                "year;seller;buyer;remark;usd_million\n2021;AZ;JPN;\"a;b\";0.25\n",
                with(
                        "reporterColumn", "seller",
                        "partnerColumn", "buyer",
                        "periodColumn", "year",
                        "valueColumn", "usd_million",
                        "multiplier", "1000000"));

        assertThat(job).containsEntry("state", "PUBLISHED");
        assertThat(TradeData.count("select total_milli from pair_total")).isEqualTo(250_000_000);
        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { trade { latest {
                            period { code } dataset exports { value } } } } }""")
                .body("data.relation.trade.latest.dataset", equalTo("penppml-trade"))
                .body("data.relation.trade.latest.exports.value", equalTo(250_000));
    }

    @Test
    void theRealTableIsImportedWhole() {
        var file = SharedData.file("trade/penppml_trade.csv");
        Map<String, Object> job =
                Requests.importFile("pair-totals", file, with("scheme", "wits", "finerValues", "round"));

        assertThat(job)
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 316_317)
                .containsEntry("rowsRejected", 0);
        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { trade { years(from: 2008, to: 2008) {
                            exports { value } imports { value reporter { code } } rank { partner { value } } } } } }""")
                .body("data.relation.trade.years[0].exports.value", equalTo(145_886_672))
                .body("data.relation.trade.years[0].imports.value", equalTo(75_624_200))
                .body("data.relation.trade.years[0].imports.reporter.code", equalTo("JPN"));
    }

    @Test
    void codesThatIsoDoesNotHaveAreListedOneByOne() {
        var file = SharedData.file("trade/penppml_trade.csv");
        Map<String, Object> job =
                Requests.importFile("pair-totals", file, with("finerValues", "round", "onBadRow", "reject"));

        Set<String> unknown = Requests.asReader()
                .get("/imports/" + job.get("id") + "/rejections.csv")
                .asString()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1)[2])
                .collect(Collectors.toSet());
        assertThat(job).containsEntry("state", "PUBLISHED");
        assertThat(unknown).contains("ROM", "ZAR").doesNotContain("AZE", "JPN");
        assertThat(job).containsEntry("rowsRejected", 15_556).containsEntry("rowsTaken", 300_761);
        assertThat(unknown).hasSize(21);
    }

    @Test
    void valuesThatWentThroughFloatsAreRefusedUnlessRoundingIsAskedFor() {
        String table = "exp,imp,time,export\nAZE,JPN,2000,508.000030517578\n";

        assertThat(Requests.importText("pair-totals", table, MAPPING)).containsEntry("state", "FAILED");
        assertThat(Requests.importText("pair-totals", table, with("finerValues", "round")))
                .containsEntry("state", "PUBLISHED");
        assertThat(TradeData.count("select total_milli from pair_total")).isEqualTo(508_000);
    }

    @Test
    void aReconciledTableHasNoImports() {
        Requests.asEditor()
                .queryParams(with("basis", "RECONCILED", "flow", "IMPORT"))
                .contentType("text/csv")
                .body("exp,imp,time,export\nAZE,JPN,2000,5\n")
                .post("/imports/pair-totals")
                .then()
                .statusCode(400)
                .body("message", containsString("one figure per flow"));
    }

    @Test
    void aMappingToAColumnThatIsNotThereChangesNothing() {
        Map<String, Object> job = Requests.importText(
                "pair-totals", "exp,imp,time,export\nAZE,JPN,2000,5\n", with("valueColumn", "imports"));

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(job.get("error")).asString().contains("the header lacks imports");
        assertThat(TradeData.count("select count(*) from release")).isZero();
    }

    @Test
    void detectionLeavesTheFormatsWithColumnsOfTheirOwnAlone() {
        assertThat(Requests.importText("auto", "t,i,j,k,v,q\n2020,4,31,251512,27.902,169.800\n", Map.of()))
                .containsEntry("format", "baci")
                .containsEntry("state", "PUBLISHED");
        assertThat(Requests.importText("auto", "exp,imp,time,export\nAZE,JPN,2000,5\n", MAPPING))
                .containsEntry("format", "pair-totals")
                .containsEntry("state", "PUBLISHED");
    }
}
