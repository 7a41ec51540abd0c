package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The publishers' own files through the public door, into a system of its own that holds nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealImportsIT {
    /** Exports of one country to another, current US dollars, by the codes of WITS; penppml distributes them. */
    private static final String PAIR_TOTALS = "publisher=penppml&title=Bilateral%20exports,%20current%20US%20dollars"
            + "&dataset=penppml-trade&scheme=WITS&reporterColumn=exp"
            + "&partnerColumn=imp&periodColumn=time&valueColumn=export&flow=EXPORT&multiplier=1";

    /** Of crude marble (HS 251512), as the exporter and the importer were reconciled. */
    private static final String AFGHAN_MARBLE = """
            query Marble($knownAsOf: DateTime) {
              relation(between: "AFG", and: "AZE") {
                trade(of: "AFG", knownAsOf: $knownAsOf) {
                  products(flow: EXPORT, level: 6, period: "2020") {
                    edges { node { product { code } value { value release { edition } } } }
                  }
                }
              }
            }
            """;

    private EntenteProcess system;
    private Gateway gateway;

    @BeforeAll
    void start() throws Exception {
        Path data = SharedSystem.emptyDataDirectory("imports");
        system = EntenteProcess.launch(data, PortRow.findFree(), "--no-sample").awaitReady();
        gateway = system.gateway();
    }

    @AfterAll
    void stop() throws Exception {
        system.stop();
    }

    @Test
    void bothEditionsOfAYearOfBaciAnswerEachForItsTime() throws Exception {
        Path first = SharedData.require("trade/baci_hs17_2020_sample_V202301.csv");
        Path second = SharedData.require("trade/baci_hs17_2020_sample_vA.csv");

        JsonNode earlier = gateway.importFile("trade", "baci", "edition=V202301&classification=HS2017", first);
        assertThat(earlier.path("state").asText()).as("%s", earlier).isEqualTo("PUBLISHED");
        assertThat(earlier.path("rowsTaken").asInt()).isEqualTo(72_097);
        Instant between = Instant.now();
        JsonNode later = gateway.importFile("trade", "baci", "edition=vA&classification=HS2017", second);
        assertThat(later.path("state").asText()).as("%s", later).isEqualTo("PUBLISHED");

        assertMarble(marble(null), "27820", "vA");
        assertMarble(marble(between), "27902", "V202301");

        JsonNode again = gateway.importFile("trade", "baci", "edition=vA&classification=HS2017", second);
        assertThat(again.path("state").asText()).isEqualTo("UNCHANGED");
    }

    @Test
    void pairTotalsAreReadByAMappingOfColumnsAndUnknownCountriesAreListed() throws Exception {
        Path panel = SharedData.require("trade/penppml_trade.csv");

        JsonNode refused = gateway.importFile("trade", "pair-totals", PAIR_TOTALS + "&edition=strict", panel);
        assertThat(refused.path("state").asText()).isEqualTo("FAILED");
        assertThat(refused.path("error").asText()).isNotEmpty();

        JsonNode job = gateway.importFile("trade", "pair-totals", PAIR_TOTALS + "&edition=lax&onBadRow=reject", panel);
        assertThat(job.path("state").asText()).as("%s", job).isEqualTo("PUBLISHED");
        assertThat(job.path("rowsRead").asInt()).isEqualTo(316_317);
        assertThat(job.path("rowsTaken").asInt() + job.path("rowsRejected").asInt())
                .isEqualTo(316_317);
        assertRejectionsListed("trade", job);
    }

    @Test
    void countryNamesOfUnctadAreUnderstoodAndTheOthersListed() throws Exception {
        Path inflows = SharedData.require("investment/unctad_bilateral_inflows_host_reported_2001_2012.csv");

        JsonNode job = gateway.importFile("investment", "unctad-bilateral", "side=inward&onBadRow=reject", inflows);

        assertThat(job.path("state").asText()).as("%s", job).isEqualTo("PUBLISHED");
        assertThat(job.path("rowsTaken").asInt())
                .isGreaterThan(job.path("rowsRejected").asInt());
        assertRejectionsListed("investment", job);
        JsonNode data = gateway.ask(
                "{ relation(between: \"AZE\", and: \"JPN\") { investment(of: \"JPN\") {"
                        + " cumulative(definition: { method: SUM_OF_FLOWS, reportedBy: HOST, from: 2001, to: 2012 })"
                        + " { value currency inputs { value } } } } }",
                Map.of());
        JsonNode cumulative = data.at("/relation/investment/cumulative");
        assertThat(cumulative.path("value").decimalValue()).isEqualByComparingTo("16100000");
        assertThat(cumulative.path("currency").asText()).isEqualTo("USD");
        assertThat(cumulative.path("inputs")).hasSize(12);
    }

    @Test
    void everyTreatyOfTheNavigatorIsTakenOrListed() throws Exception {
        Path treaties = SharedData.require("agreements/iia_navigator_2025-04.csv");

        JsonNode job = gateway.importFile("agreements", "iia-navigator", "onBadRow=reject", treaties);

        assertThat(job.path("state").asText()).as("%s", job).isEqualTo("PUBLISHED");
        assertThat(job.path("rowsTaken").asInt() + job.path("rowsRejected").asInt())
                .isEqualTo(3_925);
        assertRejectionsListed("agreements", job);
    }

    @Test
    void aBrokenFileChangesNothingAndSaysWhere(@TempDir Path folder) throws Exception {
        Path broken = Files.writeString(
                folder.resolve("broken.csv"), "t,i,j,k,v,q\n2019,36,31,251512,1.5,1\n2019,36,31,251513,much,1\n");

        JsonNode job = gateway.importFile("trade", "baci", "edition=broken", broken);

        assertThat(job.path("state").asText()).isEqualTo("FAILED");
        List<String> rejections = rejections("trade", job);
        assertThat(rejections).hasSize(2);
        assertThat(rejections.get(1)).contains("3", "v", "much");
        JsonNode trade = gateway.ask(
                "{ relation(between: \"AUS\", and: \"AZE\") { trade(of: \"AUS\") { products(flow: EXPORT, level: 6, period: \"2019\") { totalCount } } } }",
                Map.of());
        assertThat(trade.at("/relation/trade/products/totalCount").asInt(-1)).isZero();
    }

    private JsonNode marble(@Nullable Instant knownAsOf) throws IOException, InterruptedException {
        Map<String, Object> variables = new HashMap<>();
        if (knownAsOf != null) {
            variables.put("knownAsOf", knownAsOf.toString());
        }
        JsonNode edges = gateway.ask(AFGHAN_MARBLE, variables).at("/relation/trade/products/edges");
        for (JsonNode edge : edges) {
            if (edge.at("/node/product/code").asText().equals("251512")) {
                return edge.at("/node/value");
            }
        }
        throw new AssertionError("no marble among " + edges);
    }

    private static void assertMarble(JsonNode figure, String dollars, String edition) {
        assertThat(figure.path("value").decimalValue()).isEqualByComparingTo(dollars);
        assertThat(figure.at("/release/edition").asText()).isEqualTo(edition);
    }

    private void assertRejectionsListed(String service, JsonNode job) throws IOException, InterruptedException {
        assertThat(rejections(service, job))
                .hasSize(1 + job.path("rowsRejected").asInt());
    }

    private List<String> rejections(String service, JsonNode job) throws IOException, InterruptedException {
        String path = "/imports/" + service + "/" + job.path("id").asText() + "/rejections.csv";
        return gateway.asEditor(path).body().lines().toList();
    }
}
