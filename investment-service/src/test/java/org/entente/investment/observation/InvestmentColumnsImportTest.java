package org.entente.investment.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.entente.investment.Database;
import org.entente.investment.Rejections;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class InvestmentColumnsImportTest {
    private static final String TABLE = """
            Jahr;Empfaenger;Herkunft;Betrag;Richtung;Branche
            2020;Azerbaijan;Japan;2,5;herein;B06
            2020;Japan;Azerbaijan;-0,5;hinaus;B06
            """;
    private static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("dataset", "bank"),
            Map.entry("publisher", "A central bank"),
            Map.entry("reporterColumn", "Empfaenger"),
            Map.entry("counterpartColumn", "Herkunft"),
            Map.entry("periodColumn", "Jahr"),
            Map.entry("valueColumn", "Betrag"),
            Map.entry("directionColumn", "Richtung"),
            Map.entry("activityColumn", "Branche"),
            Map.entry("inwardCode", "herein"),
            Map.entry("outwardCode", "hinaus"),
            Map.entry("measure", "flow"),
            Map.entry("currency", "EUR"),
            Map.entry("multiplier", "1000000"),
            Map.entry("scheme", "unctad"),
            Map.entry("decimal", "comma"));

    @BeforeEach
    void startFromNothing() {
        Database.clear();
    }

    @Test
    void anyTableComesInByItsColumns() {
        assertThat(Requests.importText("investment-columns", TABLE, OPTIONS))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 2);
        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { investment { flows {
                            direction reporter { code } activity sector { code } unitMultiplier
                            figure { value currency source { publisher } } } } } }""")
                .rootPath("data.relation.investment")
                .body("flows.figure.value", contains(2_500_000, -500_000))
                .body("flows.direction", contains("INWARD", "OUTWARD"))
                .body("flows.reporter.code", contains("AZE", "JPN"))
                .body("flows[0].figure.currency", equalTo("EUR"))
                .body("flows[0].figure.source.publisher", equalTo("A central bank"))
                .body("flows[0].sector.code", equalTo("OIL_AND_GAS"))
                .body("flows[0].unitMultiplier", equalTo(1_000_000));
    }

    @Test
    void optionsThatDoNotGoTogetherAreExplained() {
        assertThat(refusal("measure", ""))
                .isEqualTo("this format needs the option 'measureColumn' or the option 'measure'");
        assertThat(refusal("valueColumn", "")).isEqualTo("this format needs the option 'valueColumn'");
        assertThat(refusal("multiplier", "")).isEqualTo("this format needs the option 'multiplier'");
        assertThat(refusal("multiplier", "1.5")).startsWith("'1.5' is not a value of multiplier; write how many");
        assertThat(refusal("unitMultiplierColumn", "Faktor")).startsWith("the values would be multiplied twice");
        assertThat(refusal("measure", "stock")).startsWith("'stock' is not a value of measure; write one of [FLOW,");
        assertThat(refusal("currency", "Euro")).startsWith("'Euro' is not a value of currency");
        assertThat(refusal("valueColumn", "jahr")).endsWith("are not 6 different ones");
        assertThat(refusal("scheme", "nobody")).startsWith("'nobody' is not a value of scheme");
    }

    @Test
    void aCodeThatTheOptionsDoNotExplainRefusesTheRow() {
        Map<String, Object> job = Requests.importText("investment-columns", TABLE.replace("hinaus", "quer"), OPTIONS);

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(Rejections.of(job)).containsExactly("3,Richtung,quer,\"is not one of [INWARD, OUTWARD]\"");
    }

    private static String refusal(String option, String value) {
        Map<String, String> options = new HashMap<>(OPTIONS);
        options.put(option, value);
        return Rejections.refusal("investment-columns", TABLE, options);
    }
}
