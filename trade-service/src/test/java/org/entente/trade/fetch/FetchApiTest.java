package org.entente.trade.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.kernel.testing.Requests.asEditor;
import static org.entente.kernel.testing.Requests.asReader;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders to fetch from UN Comtrade, from the request to the import. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PublishersResource.class)
class FetchApiTest {
    private static final String PATH = "/data/v1/get/C/A/HS";

    private final WireMock publishers = FetchApi.publishers();

    @Inject
    JumpingTimekeeper time;

    @BeforeEach
    void startFromNothing() {
        publishers.resetMappings();
        publishers.resetRequests();
        time.reset();
        TradeData.clear();
        FetchApi.clear();
    }

    @Test
    void everyPeriodBecomesAnImportOfTheAnswerAsReceived() throws Exception {
        answer("2020", Comtrade.exports(2020));
        answer("2021", Comtrade.exports(2021));

        JsonPath job = FetchApi.fetch("comtrade", Map.of("reporter", "AZE", "periods", "2020-2021", "flows", "X,M"));

        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("COMPLETED");
        assertThat(job.getList("units.period")).containsExactly("2020", "2021");
        assertThat(job.getList("units.state")).containsOnly("IMPORTED");
        assertThat(job.getInt("calls")).isEqualTo(2);
        asReader()
                .get("/imports/" + job.getString("units[1].importJob"))
                .then()
                .body("state", is("PUBLISHED"))
                .body("format", is("comtrade-json"))
                .body("fileName", is("comtrade-AZE-2021.json"))
                .body("submittedBy", is("editor@test"));
        assertThat(TradeData.count("select count(*) from import_job where checksum = '%s' and options = '%s'"
                        .formatted(
                                sha256(Comtrade.exports(2021)), "classification=HS&edition=2026-03-01&partners=all")))
                .isEqualTo(1);
    }

    @Test
    void comtradeIsAskedInItsOwnCodes() {
        publishers.register(get(urlPathEqualTo("/data/v1/get/C/M/H4")).willReturn(okJson("{\"count\":0,\"data\":[]}")));

        FetchApi.fetch(
                "comtrade",
                Map.of(
                        "reporter", "USA",
                        "periods", "2021-07",
                        "classification", "HS2012",
                        "flows", "m",
                        "level", "total,2"));

        publishers.verifyThat(
                1,
                getRequestedFor(urlPathEqualTo("/data/v1/get/C/M/H4"))
                        .withQueryParam("reporterCode", equalTo("842,841,840"))
                        .withQueryParam("period", equalTo("202107"))
                        .withQueryParam("cmdCode", equalTo("TOTAL,AG2"))
                        .withQueryParam("flowCode", equalTo("M"))
                        .withQueryParam("customsCode", equalTo("C00"))
                        .withQueryParam("motCode", equalTo("0"))
                        .withQueryParam("partner2Code", equalTo("0"))
                        .withQueryParam("maxRecords", equalTo("6"))
                        .withQueryParam("format", equalTo("JSON"))
                        .withQueryParam("includeDesc", equalTo("false"))
                        .withoutQueryParam("partnerCode")
                        .withHeader("Ocp-Apim-Subscription-Key", equalTo(PublishersResource.KEY)));
    }

    @Test
    void whatAPublisherHasNoDataForIsNoFailure() {
        answer("2020", "{\"elapsedTime\":\"0.01 secs\",\"count\":0,\"data\":[],\"error\":\"\"}");
        publishers.register(get(urlPathEqualTo(PATH))
                .withQueryParam("period", equalTo("2021"))
                .willReturn(aResponse().withStatus(404)));

        JsonPath job = FetchApi.fetch("comtrade", Map.of("reporter", "AZE", "periods", "2020,2021"));

        assertThat(job.getString("state")).isEqualTo("COMPLETED");
        assertThat(job.getList("units.state")).containsExactly("NO_DATA", "NO_DATA");
        assertThat(TradeData.count("select count(*) from import_job")).isZero();
    }

    @Test
    void theImportsRefusalIsTheUnits() {
        answer("2020", Comtrade.exports(2020).replace("\"primaryValue\":1000.5", "\"primaryValue\":\"much\""));

        JsonPath job = FetchApi.fetch("comtrade", Map.of("reporter", "AZE", "periods", "2020"));

        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getString("message")).contains("1 units failed; resume");
        assertThat(job.getString("units[0].state")).isEqualTo("FAILED");
        assertThat(job.getString("units[0].message")).contains("the import ended as FAILED");
        assertThat(job.getString("units[0].importJob")).isNotNull();
    }

    @Test
    void theKeyIsShownNowhere() {
        publishers.register(get(urlPathEqualTo(PATH))
                .willReturn(aResponse().withStatus(400).withBody("bad request by " + PublishersResource.KEY)));

        JsonPath job = FetchApi.fetch("comtrade", Map.of("reporter", "AZE", "periods", "2020"));

        assertThat(job.getString("units[0].message")).isEqualTo("'comtrade' answered 400: bad request by ***");
        assertThat(job.prettify()
                        + asReader().get("/fetches").asString()
                        + asReader().get("/fetches/publishers").asString())
                .doesNotContain(PublishersResource.KEY);
    }

    @Test
    void onlyEditorsFetchAndEverybodyMayWatch() {
        asReader().post("/fetches/comtrade?reporter=AZE&periods=2020").then().statusCode(401);
        asReader()
                .post("/fetches/3f2a9c1e-0000-4000-8000-000000000001/resume")
                .then()
                .statusCode(401);
        asReader()
                .get("/fetches/publishers")
                .then()
                .statusCode(200)
                .body("id", hasItems("comtrade", "imf-imts"))
                .body("find { it.id == 'comtrade' }.parameters", hasItem("classification"))
                .body("ready", hasItems(true));
        answer("2020", Comtrade.exports(2020));
        String id = FetchApi.fetch("comtrade", Map.of("reporter", "AZE", "periods", "2020"))
                .getString("id");
        asReader().get("/fetches?limit=1").then().statusCode(200).body("id", hasItem(id));
    }

    @Test
    void anAcceptedOrderSaysWhereToWatchIt() {
        Response accepted = asEditor().post("/fetches/comtrade?reporter=AZE&periods=2020");

        accepted.then().statusCode(202).header("Location", endsWith("/fetches/" + accepted.path("id")));
        FetchApi.await(accepted.path("id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "reporter=AZE|the parameter 'periods' is needed",
                "periods=2020|the parameter 'reporter' is needed",
                "reporter=QQQ&periods=2020|'QQQ' is not the ISO code of a reporter",
                "reporter=AZE&periods=2022-2020|'2022-2020' is not a range of periods",
                "reporter=AZE&periods=2020-Q1|Comtrade has no quarters",
                "reporter=AZE&periods=2020&flows=Z|'Z' is not a flow",
                "reporter=AZE&periods=2020&level=3|'3' is not a level of HS",
                "reporter=AZE&periods=2020&classification=NACE|'NACE' is not a classification",
                "reporter=AZE&periods=2020&host=evil.example|'host' is not a parameter of 'comtrade'",
                "reporter=AZE&reporter=JPN&periods=2020|the parameter 'reporter' is given 2 times",
                "reporter=AZE,JPN&periods=1000-2400|more than the 2000 files of one fetch",
            })
    void anOrderThatIsWrongSaysWhatWouldBeRight(String query, String message) {
        asEditor()
                .urlEncodingEnabled(false)
                .post("/fetches/comtrade?" + query)
                .then()
                .statusCode(400)
                .body("message", containsString(message));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        asEditor()
                .post("/fetches/wits?reporter=AZE&periods=2020")
                .then()
                .statusCode(404)
                .body("message", containsString("this service asks comtrade, imf-imts"));
        asReader().get("/fetches/3f2a9c1e-0000-4000-8000-000000000001").then().statusCode(404);
        asEditor()
                .post("/fetches/3f2a9c1e-0000-4000-8000-000000000001/resume")
                .then()
                .statusCode(404);
    }

    private void answer(String period, String body) {
        publishers.register(get(urlPathEqualTo(PATH))
                .withQueryParam("period", equalTo(period))
                .willReturn(okJson(body)));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
