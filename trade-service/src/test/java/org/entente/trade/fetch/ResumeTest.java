package org.entente.trade.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.kernel.testing.Requests.asEditor;
import static org.hamcrest.Matchers.containsString;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fetch that stopped goes on where it stopped. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PublishersResource.class)
class ResumeTest {
    private static final String PATH = "/data/v1/get/C/A/HS";

    private final WireMock publishers = FetchApi.publishers();

    @Inject
    FetchService service;

    @BeforeEach
    void startFromNothing() {
        publishers.resetMappings();
        publishers.resetRequests();
        TradeData.clear();
        FetchApi.clear();
    }

    @Test
    void aFailureInTheMiddleIsMadeUpForWithoutAskingForTheRestAgain() {
        answer(2019, Comtrade.exports(2019));
        publishers.register(get(urlPathEqualTo(PATH))
                .withQueryParam("period", equalTo("2020"))
                .willReturn(aResponse().withStatus(400).withBody("{\"message\":\"period 2020 is being revised\"}")));
        answer(2021, "{\"count\":0,\"data\":[]}");
        JsonPath first = fetch();
        assertThat(first.getString("state")).isEqualTo("FAILED");
        assertThat(first.getList("units.state")).containsExactly("IMPORTED", "FAILED", "NO_DATA");
        assertThat(first.getString("units[1].message")).contains("answered 400", "period 2020 is being revised");

        answer(2020, Comtrade.exports(2020));
        JsonPath second = FetchApi.resume(first.getString("id"));

        assertThat(second.getString("state")).isEqualTo("COMPLETED");
        assertThat(second.getList("units.state")).containsExactly("IMPORTED", "IMPORTED", "NO_DATA");
        assertThat(second.getString("units[0].importJob")).isEqualTo(first.getString("units[0].importJob"));
        assertAsked(2019, 1);
        assertAsked(2020, 2);
        assertAsked(2021, 1);
    }

    @Test
    void aRestartInterruptsAFetchAndOnlyTheRestIsAskedAfterwards() throws Exception {
        answer(2019, Comtrade.exports(2019));
        answer(2020, Comtrade.exports(2020));
        answer(2021, Comtrade.exports(2021));
        String id = fetch().getString("id");
        // As a service that was killed leaves it: one unit done, one being imported, one not begun.
        FetchApi.execute("update fetch_job set state = 'RUNNING', finished_at = null");
        FetchApi.execute("update fetch_unit set state = 'IMPORTING' where period = 202000");
        FetchApi.execute("update fetch_unit set state = 'PENDING', import_job = null where period = 202100");

        service.cleanUp(new StartupEvent());

        JsonPath interrupted = FetchApi.get(id);
        assertThat(interrupted.getString("state")).isEqualTo("INTERRUPTED");
        assertThat(interrupted.getString("message")).contains("resume it");
        publishers.resetRequests();
        JsonPath resumed = FetchApi.resume(id);
        assertThat(resumed.getString("state")).isEqualTo("COMPLETED");
        assertThat(resumed.getList("units.state")).containsOnly("IMPORTED");
        assertAsked(2019, 0);
        assertAsked(2020, 0);
        assertAsked(2021, 1);
    }

    @Test
    void anImportThatTheRestartInterruptedIsFetchedAgain() throws Exception {
        answer(2019, Comtrade.exports(2019));
        answer(2020, Comtrade.exports(2020));
        answer(2021, Comtrade.exports(2021));
        String id = fetch().getString("id");
        FetchApi.execute("update fetch_job set state = 'WAITING', finished_at = null");
        FetchApi.execute("update fetch_unit set state = 'IMPORTING' where period = 202000");
        FetchApi.execute("update import_job set state = 'INTERRUPTED' where file_name = 'comtrade-AZE-2020.json'");
        service.cleanUp(new StartupEvent());
        publishers.resetRequests();

        assertThat(FetchApi.resume(id).getList("units.state")).containsOnly("IMPORTED");
        assertAsked(2019, 0);
        assertAsked(2020, 1);
        assertAsked(2021, 0);
    }

    @Test
    void whatIsCompleteIsNotResumed() {
        answer(2019, Comtrade.exports(2019));
        answer(2020, Comtrade.exports(2020));
        answer(2021, Comtrade.exports(2021));
        String id = fetch().getString("id");

        asEditor()
                .post("/fetches/" + id + "/resume")
                .then()
                .statusCode(409)
                .body("message", containsString("is COMPLETED"));
    }

    private static JsonPath fetch() {
        return FetchApi.fetch("comtrade", Map.of("reporter", "AZE", "periods", "2019-2021", "flows", "X"));
    }

    private void answer(int year, String body) {
        publishers.register(get(urlPathEqualTo(PATH))
                .withQueryParam("period", equalTo(String.valueOf(year)))
                .willReturn(okJson(body)));
    }

    private void assertAsked(int year, int times) {
        publishers.verifyThat(
                times, getRequestedFor(urlPathEqualTo(PATH)).withQueryParam("period", equalTo(String.valueOf(year))));
    }
}
