package org.entente.trade.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.trade.TradeData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer that Comtrade cut at its limit of records, six here, is asked for in parts and imported as one file. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PublishersResource.class)
class SplitTest {
    private static final String PATH = "/data/v1/get/C/A/HS";
    private static final Map<String, String> ORDER =
            Map.of("reporter", "AZE", "periods", "2020", "flows", "X,M", "level", "total,6");

    private final WireMock publishers = FetchApi.publishers();

    @BeforeEach
    void startFromNothing() {
        publishers.resetMappings();
        publishers.resetRequests();
        TradeData.clear();
        FetchApi.clear();
    }

    @Test
    void itComesApartByFlowThenLevelThenPartner() {
        answer("X,M", "TOTAL,AG6", null, Comtrade.cut(2020, "X", "270900"));
        answer("X", "TOTAL,AG6", null, Comtrade.exports(2020));
        answer("M", "TOTAL,AG6", null, Comtrade.cut(2020, "M", "870323"));
        answer("M", "TOTAL", null, Comtrade.answer(Comtrade.ofPartners(2020, "M", "TOTAL", 0, 4, 8, 392)));
        answer("M", "AG6", null, Comtrade.cut(2020, "M", "870323"));
        answer("M", "AG6", "0,4", Comtrade.answer(Comtrade.ofPartners(2020, "M", "870323", 0, 4)));
        answer("M", "AG6", "8,392", Comtrade.answer(Comtrade.ofPartners(2020, "M", "870323", 8, 392)));

        JsonPath job = FetchApi.fetch("comtrade", ORDER);

        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("COMPLETED");
        assertThat(TradeData.count("select count(*) from import_job")).isEqualTo(1);
        assertThat(TradeData.count("select rows_taken from import_job")).isEqualTo(2 + 4 + 4);
        publishers.verifyThat(8, getRequestedFor(urlPathEqualTo(PATH)));
    }

    @Test
    void whatCannotBeAskedForInPartsIsNotImported() {
        publishers.register(get(urlPathEqualTo(PATH)).willReturn(okJson(Comtrade.cut(2020, "X", "270900"))));

        JsonPath job = FetchApi.fetch("comtrade", ORDER);

        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getString("units[0].message"))
                .contains("Comtrade cut its answer (X of TOTAL for reporter 31 in 2020, all partners)")
                .contains("entente.fetch.comtrade.record-limit (now 6)");
        assertThat(TradeData.count("select count(*) from import_job")).isZero();
    }

    @Test
    void anAnswerShorterThanItsCountIsCutToo() {
        answer("X,M", "TOTAL,AG6", null, Comtrade.exports(2020).replace("\"count\":2", "\"count\":3"));
        answer("X", "TOTAL,AG6", null, Comtrade.exports(2020));
        answer("M", "TOTAL,AG6", null, "{\"count\":0,\"data\":[]}");

        assertThat(FetchApi.fetch("comtrade", ORDER).getString("state")).isEqualTo("COMPLETED");
        assertThat(TradeData.count("select rows_taken from import_job")).isEqualTo(2);
    }

    private void answer(String flows, String commodities, @Nullable String partners, String body) {
        publishers.register(get(urlPathEqualTo(PATH))
                .withQueryParam("flowCode", equalTo(flows))
                .withQueryParam("cmdCode", equalTo(commodities))
                .withQueryParam("partnerCode", partners == null ? absent() : equalTo(partners))
                .willReturn(okJson(body)));
    }
}
