package org.entente.trade.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a publisher answers instead of figures, and what the fetch does then. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PublishersResource.class)
class PolitenessTest {
    private static final String PATH = "/data/v1/get/C/A/HS";

    private final WireMock publishers = FetchApi.publishers();

    @Inject
    JumpingTimekeeper time;

    @BeforeEach
    void startFromNothing() {
        publishers.resetMappings();
        publishers.resetRequests();
        publishers.resetScenarios();
        time.reset();
        TradeData.clear();
        FetchApi.clear();
    }

    @Test
    void retryAfterIsHonouredInSeconds() {
        firstThenData(aResponse().withStatus(429).withHeader("Retry-After", "7"));

        assertCompleted(2);
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void retryAfterIsHonouredAsADate() {
        firstThenData(aResponse().withStatus(503).withHeader("Retry-After", "Sun, 01 Mar 2026 10:00:30 GMT"));

        assertCompleted(2);
        assertThat(time.waits())
                .singleElement()
                .satisfies(wait -> assertThat(wait).isBetween(Duration.ofSeconds(25), Duration.ofSeconds(30)));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void withoutAMomentTheWaitsGrowUntilTheTriesAreSpent(int status) {
        publishers.register(get(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withBody("{\"statusCode\":%d,\"message\":\"not now\"}".formatted(status))));

        JsonPath job = fetch();

        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getString("units[0].message"))
                .contains("'comtrade' answered %d".formatted(status))
                .contains("not now")
                .contains("at 3 tries of 3");
        assertThat(job.getInt("calls")).isEqualTo(3);
        assertThat(time.waits()).hasSize(2);
        assertThat(time.waits().get(0)).isBetween(Duration.ofMillis(2_500), Duration.ofSeconds(5));
        assertThat(time.waits().get(1)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    @Test
    void aLongerWaitThanAllowedPausesTheFetchAndItGoesOnLater() {
        firstThenData(aResponse().withStatus(429).withHeader("Retry-After", "7200"));

        JsonPath paused = fetch();

        assertThat(paused.getString("state")).isEqualTo("PAUSED");
        assertThat(paused.getString("waitingUntil")).startsWith("2026-03-01T12:00:0");
        assertThat(paused.getString("message")).contains("answered 429", "resume the fetch after 2026-03-01T12:00");
        assertThat(paused.getString("units[0].state")).isEqualTo("PENDING");
        assertThat(time.waits()).isEmpty();
        assertThat(FetchApi.resume(paused.getString("id")).getString("state")).isEqualTo("COMPLETED");
    }

    @Test
    void aSpentQuotaIsNoWrongKey() {
        publishers.register(get(anyUrl())
                .willReturn(aResponse()
                        .withStatus(403)
                        .withBody("{\"statusCode\":403,\"message\":\"Out of call volume quota."
                                + " Quota will be replenished in 03:14:17.\"}")));

        JsonPath job = fetch();

        assertThat(job.getString("state")).isEqualTo("PAUSED");
        assertThat(job.getString("waitingUntil")).startsWith("2026-03-01T13:14:1");
    }

    @Test
    void ourOwnDailyBudgetIsKeptWithoutAsking() {
        FetchApi.execute("insert into fetch_usage values ('comtrade', '2026-03-01', 500)");

        JsonPath job = fetch();

        assertThat(job.getString("state")).isEqualTo("PAUSED");
        assertThat(job.getString("waitingUntil")).isEqualTo("2026-03-02T00:00:00Z");
        assertThat(job.getString("message")).contains("the 500 requests a day that 'comtrade' may be sent are spent");
        publishers.verifyThat(0, getRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void aWrongKeyStopsTheFetchAtOnce(int status) {
        publishers.register(get(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withBody("{\"statusCode\":%d,\"message\":\"Access denied due to invalid subscription key.\"}"
                                .formatted(status))));

        JsonPath job = FetchApi.fetch("comtrade", Map.of("reporter", "AZE", "periods", "2019-2021"));

        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getString("message"))
                .contains("invalid subscription key", "the key is missing or wrong", "ENTENTE_FETCH_COMTRADE_KEY")
                .doesNotContain(PublishersResource.KEY);
        assertThat(job.getList("units.state")).containsOnly("PENDING");
        publishers.verifyThat(1, getRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsNotFollowed(int status) {
        publishers.register(get(urlPathEqualTo(PATH))
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Location", "http://169.254.169.254/latest/meta-data")));

        JsonPath job = fetch();

        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getString("message"))
                .contains("a redirect", "'http://169.254.169.254/latest/meta-data', which is not followed");
        publishers.verifyThat(1, getRequestedFor(anyUrl()));
    }

    @Test
    void aRedirectToTheSameHostIsNotFollowedEither() {
        publishers.register(
                get(urlPathEqualTo(PATH)).willReturn(aResponse().withStatus(302).withHeader("Location", "/elsewhere")));
        publishers.register(get(urlPathEqualTo("/elsewhere")).willReturn(okJson(Comtrade.exports(2020))));

        assertThat(fetch().getString("state")).isEqualTo("FAILED");
        publishers.verifyThat(0, getRequestedFor(urlPathEqualTo("/elsewhere")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"MALFORMED_RESPONSE_CHUNK", "EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER"})
    void anAnswerThatBreaksOffIsAskedForAgain(Fault fault) {
        firstThenData(aResponse().withFault(fault));

        assertCompleted(2);
    }

    @Test
    void halfADocumentIsAskedForAgainAndNeverImported() {
        String whole = Comtrade.exports(2020);
        firstThenData(okJson(whole.substring(0, whole.length() - 20)));

        assertCompleted(2);
        assertThat(TradeData.count("select count(*) from import_job")).isEqualTo(1);
    }

    @Test
    void anAnswerThatIsTooLargeIsNotTaken() {
        publishers.register(get(anyUrl()).willReturn(okJson("{\"data\":[]," + " ".repeat(60_000) + "\"count\":0}")));

        JsonPath job = fetch();

        assertThat(job.getString("units[0].message"))
                .isEqualTo("'comtrade' answered more than the 50000 bytes that entente.fetch.max-bytes allows");
        assertThat(job.getInt("calls")).isEqualTo(1);
        assertThat(TradeData.count("select count(*) from import_job")).isZero();
    }

    @Test
    void aPublisherThatDoesNotAnswerIsGivenUp() {
        publishers.register(get(anyUrl()).willReturn(okJson("{}").withFixedDelay(4_000)));

        assertThat(fetch().getString("units[0].message"))
                .isEqualTo("'comtrade' could not be reached or did not answer in time, at 3 tries of 3");
    }

    private static JsonPath fetch() {
        return FetchApi.fetch("comtrade", Map.of("reporter", "AZE", "periods", "2020"));
    }

    private static void assertCompleted(int calls) {
        JsonPath job = fetch();
        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("COMPLETED");
        assertThat(job.getInt("calls")).isEqualTo(calls);
        assertThat(job.getString("waitingUntil")).isNull();
    }

    private void firstThenData(ResponseDefinitionBuilder first) {
        publishers.register(get(anyUrl())
                .inScenario("recovery")
                .whenScenarioStateIs(STARTED)
                .willReturn(first)
                .willSetStateTo("well"));
        publishers.register(get(anyUrl())
                .inScenario("recovery")
                .whenScenarioStateIs("well")
                .willReturn(okJson(Comtrade.exports(2020))));
    }
}
