package org.entente.trade.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.kernel.testing.Requests.asEditor;
import static org.hamcrest.Matchers.containsString;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders to fetch from the IMF. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PublishersResource.class)
class ImtsFetchTest {
    private static final String DATA = "/external/sdmx/3.0/data/dataflow/IMF.STA/IMTS/1.0.0/";
    private static final String HEADER =
            "DATAFLOW,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE,PRECISION\n";

    private final WireMock publishers = FetchApi.publishers();

    @BeforeEach
    void startFromNothing() {
        publishers.resetMappings();
        publishers.resetRequests();
        TradeData.clear();
        FetchApi.clear();
    }

    @Test
    void everyPeriodIsAskedForAsSdmxCsv() {
        answer(HEADER + row("XG_FOB_USD", "JPN", "2020") + row("MG_CIF_USD", "JPN", "2020"));

        JsonPath job = FetchApi.fetch("imf-imts", Map.of("reporter", "AZE", "periods", "2020"));

        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("COMPLETED");
        assertThat(job.getString("units[0].state")).isEqualTo("IMPORTED");
        assertThat(TradeData.count("select rows_taken from import_job where format = 'imf-imts'"))
                .isEqualTo(2);
        publishers.verifyThat(
                1,
                getRequestedFor(urlPathEqualTo(DATA + "AZE.XG_FOB_USD+MG_CIF_USD.*.A"))
                        .withQueryParam("c[TIME_PERIOD]", equalTo("ge:2020+le:2020"))
                        .withHeader("Accept", equalTo("application/vnd.sdmx.data+csv"))
                        .withoutHeader("Ocp-Apim-Subscription-Key"));
    }

    @Test
    void periodsThatWereNotAskedForAreLeftOutOfTheFile() {
        answer(HEADER
                + row("XG_FOB_USD", "JPN", "2019")
                + row("XG_FOB_USD", "JPN", "2020")
                + row("XG_FOB_USD", "JPN", "2021"));

        JsonPath job = FetchApi.fetch("imf-imts", Map.of("reporter", "AZE", "periods", "2020"));

        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("COMPLETED");
        assertThat(TradeData.count("select rows_taken from import_job")).isEqualTo(1);
    }

    @Test
    void monthsAndImportsFreeOnBoardAreAskedInTheImfsCodes() {
        answer(HEADER);

        JsonPath job = FetchApi.fetch("imf-imts", Map.of("reporter", "AZE", "periods", "2020-07", "imports", "fob"));

        assertThat(job.getString("units[0].state")).isEqualTo("NO_DATA");
        publishers.verifyThat(
                1,
                getRequestedFor(urlPathEqualTo(DATA + "AZE.XG_FOB_USD+MG_FOB_USD.*.M"))
                        .withQueryParam("c[TIME_PERIOD]", equalTo("ge:2020-M07+le:2020-M07")));
    }

    @Test
    void aPageInsteadOfFiguresIsNotImported() {
        answer("<html>\n<body>Access denied</body>\n</html>");

        JsonPath job = FetchApi.fetch("imf-imts", Map.of("reporter", "AZE", "periods", "2020"));

        assertThat(job.getString("units[0].message")).contains("'imf-imts' answered something that is not SDMX-CSV");
        assertThat(TradeData.count("select count(*) from import_job")).isZero();
    }

    @Test
    void anotherValuationOfImportsIsRefused() {
        asEditor()
                .post("/fetches/imf-imts?reporter=AZE&periods=2020&imports=EXW")
                .then()
                .statusCode(400)
                .body("message", containsString("'EXW' is not a value of imports; write CIF or FOB"));
    }

    private void answer(String body) {
        publishers.register(get(urlPathMatching(DATA + ".*"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/vnd.sdmx.data+csv; version=1.0.0")
                        .withBody(body)));
    }

    private static String row(String indicator, String partner, String period) {
        return "IMF.STA:IMTS(1.0.0),AZE,%s,%s,A,%s,27902125.5,0,1\n".formatted(indicator, partner, period);
    }
}
