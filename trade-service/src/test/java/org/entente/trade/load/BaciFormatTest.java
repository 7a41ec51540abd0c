package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.SharedData;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BaciFormatTest {
    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    @Test
    void valuesAreExactAndCodesRegainTheirLeadingZero() {
        Map<String, Object> job = TradeData.importBaci("""
                2020,31,392,71120,27.902,169.800
                2020,31,392,270900,0.001,NA
                2020,392,31,870323,1000.5,  12.25
                """);

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 3);
        Requests.query("""
                        { relation(between: AZE, and: JPN) { trade { products(flow: EXPORT, level: 6) {
                            period { code } dataset basis totalCount
                            edges { node { product { classification code level } value { value status } netWeight { value absence } } }
                        } } } }""".replace("AZE", "\"AZE\"").replace("JPN", "\"JPN\""))
                .body("data.relation.trade.products.dataset", equalTo("cepii-baci-hs17"))
                .body("data.relation.trade.products.edges.node.product.code", contains("071120", "270900"));
    }

    @Test
    void bothEditionsOfTheRealFileAnswerForTheirTime() {
        var first = SharedData.file("trade/baci_hs17_2020_sample_V202301.csv");
        var second = SharedData.file("trade/baci_hs17_2020_sample_vA.csv");
        assertThat(Requests.importFile("baci", first, Map.of("edition", "V202301")))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 72_097)
                .containsEntry("rowsRejected", 0);
        OffsetDateTime then = OffsetDateTime.now(ZoneOffset.UTC);
        assertThat(Requests.importFile("baci", second, Map.of("edition", "vA")))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 70_920);

        String query = """
                query($then: DateTime) { relation(between: "AFG", and: "AZE") {
                    then: trade(of: "AFG", knownAsOf: $then) { latest { exports { value release { edition } } } }
                    now: trade(of: "AFG") { latest { exports { value release { edition } } } }
                } }""";
        Requests.query(query, Map.of("then", then.toString()))
                .body("data.relation.then.latest.exports.release.edition", equalTo("V202301"))
                .body("data.relation.now.latest.exports.release.edition", equalTo("vA"));
        assertThat(Requests.importFile("baci", second, Map.of("edition", "vA"))).containsEntry("state", "UNCHANGED");
    }
}
