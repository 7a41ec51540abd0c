package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.entente.gateway.testing.Behaviour;
import org.entente.gateway.testing.Controls;
import org.entente.gateway.testing.StandIns;
import org.entente.gateway.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class GraphqlOverHttpTest {
    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    @BeforeEach
    void everyoneIsWell() {
        Controls.tell("books", Behaviour.WELL);
        Controls.tell("reviews", Behaviour.WELL);
    }

    @Test
    void aQueryIsAnswered() {
        Controls.ask("{ books { title } }")
                .statusCode(200)
                .contentType(GRAPHQL_RESPONSE)
                .body("data.books.title", equalTo(List.of("Emma", "Ulysses")))
                .body("errors", nullValue());
    }

    @Test
    void variablesAndOperationNamesCount() {
        post("""
                {"query": "query A { books { isbn } } query B($isbn: ID!) { book(isbn: $isbn) { title } }",
                 "operationName": "B", "variables": {"isbn": "2"}, "extensions": null}""").statusCode(200).body("data.book.title", equalTo("Ulysses"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | application/json",
                "application/graphql-response+json | application/graphql-response+json",
                "application/graphql-response+json;q=0.5, application/json | application/json",
                "*/* | application/graphql-response+json",
                "text/html, application/json;q=0.1 | application/json",
            })
    void theClientChoosesTheMediaType(String accept, String expected) {
        given().accept(accept)
                .contentType("application/json")
                .body(Map.of("query", "{ books { isbn } }"))
                .post("/graphql")
                .then()
                .statusCode(200)
                .contentType(expected);
    }

    @Test
    void aClientThatTakesNeitherMediaTypeIsTold() {
        given().accept("text/html")
                .contentType("application/json")
                .body(Map.of("query", "{ books { isbn } }"))
                .post("/graphql")
                .then()
                .statusCode(406)
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    @Test
    void aRefusedOperationIs400InTheNewMediaTypeAnd200InTheOld() {
        Map<String, String> request = Map.of("query", "{ nonsense }");
        given().accept(GRAPHQL_RESPONSE)
                .contentType("application/json")
                .body(request)
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors", hasSize(1));
        given().accept("application/json")
                .contentType("application/json")
                .body(request)
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "nonsense",
                "null",
                "7",
                "{}",
                "{\"query\": 7}",
                "{\"query\": \"  \"}",
                "{\"query\": \"{ books { isbn } }\", \"query\": \"{ books { isbn } }\"}",
                "{\"query\": \"{ books { isbn } }\"} true",
                "{\"query\": \"{ books { isbn } }\", \"variables\": \"x\"}",
                "{\"query\": \"{ books { isbn } }\", \"variables\": 1}",
                "{\"query\": \"{ books { isbn } }\", \"variables\": [1]}",
                "{\"query\": \"{ books { isbn } }\", \"variables\": true}",
                "{\"query\": \"{ books { isbn } }\", \"variables\": {\"n\": 1e999999999}}",
                "{\"query\": \"{ books { isbn } }\", \"operationName\": 1}",
                "{\"query\": \"{ books { isbn } }\", \"extensions\": []}",
                "[{\"query\": \"{ books { isbn } }\"}, {\"query\": \"{ books { isbn } }\"}]",
            })
    void whatIsNotARequestIsRefused(String body) {
        post(body)
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].message", not(containsString("jackson")));
    }

    @Test
    void deeplyNestedJsonIsRefused() {
        post("[".repeat(100_000)).statusCode(400).body("errors[0].message", containsString("nested"));
        post("{\"query\":\"{ books { isbn } }\",\"variables\":{\"a\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}}")
                .statusCode(400);
    }

    @Test
    void tooLargeABodyIsRefused() {
        post("{\"query\": \"" + "x".repeat(5 << 20) + "\"}")
                .statusCode(413)
                .body("errors[0].extensions.code", equalTo("LIMIT_EXCEEDED"));
        post("{\"query\": \"{ books { isbn } }\", \"variables\": {\"a\": \"" + "x".repeat(2 << 20) + "\"}}")
                .statusCode(413);
    }

    @Test
    void aBodyOfUnknownLengthIsCutOffAtTheLimit() throws Exception {
        byte[] part = new byte[1 << 16];
        Arrays.fill(part, (byte) ' ');
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArrays(Collections.nCopies(64, part)))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void bodiesThatABrowserSendsAcrossSitesAreRefused(String contentType) {
        given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)
                                .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                .header("Content-Type", contentType)
                .body("{\"query\": \"{ books { isbn } }\"}")
                .post("/graphql")
                .then()
                .statusCode(415)
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    @Test
    void getAnswersQueries() {
        given().queryParam("query", "query Q($isbn: ID!) { book(isbn: $isbn) { title } }")
                .queryParam("variables", "{\"isbn\": \"1\"}")
                .queryParam("operationName", "Q")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.book.title", equalTo("Emma"));
        given().get("/graphql").then().statusCode(400);
        given().queryParam("query", "{ books { isbn } }")
                .queryParam("variables", "[1]")
                .get("/graphql")
                .then()
                .statusCode(400);
    }

    @Test
    void getRefusesMutationsEvenOfEditors() {
        given().auth()
                .oauth2(Tokens.editor())
                .queryParam("query", "mutation { renameBook(isbn: 1, title: \"x\") { title } }")
                .get("/graphql")
                .then()
                .statusCode(405)
                .header("Allow", "POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void otherMethodsAreRefused(String method) {
        given().request(method, "/graphql").then().statusCode(405).header("Allow", "GET, POST");
    }

    @Test
    void otherSitesGetNoPermission() {
        given().header("Origin", "https://evil.example")
                .contentType("application/json")
                .body(Map.of("query", "{ books { isbn } }"))
                .post("/graphql")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/graphql")
                .then()
                .statusCode(405)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void federationsOwnFieldsAreNotServed() {
        Controls.ask("{ _service { sdl } }").statusCode(400);
        Controls.ask("{ _entities(representations: []) { __typename } }").statusCode(400);
        given().get("/graphql/schema.graphql").then().statusCode(404);
        Controls.ask("{ __type(name: \"Query\") { fields { name } } }")
                .statusCode(200)
                .body("data.__type.fields.name", equalTo(List.of("books", "book", "failing", "echo", "reviewers")));
    }

    @Test
    void aMisspeltFieldGetsNoSuggestions() {
        Controls.ask("{ bookss { isbn } }")
                .statusCode(400)
                .body("errors[0].message", containsString("bookss"))
                .body("errors[0].message", not(containsString("Did you mean")));
    }

    @Test
    void thePlanIsShownWhenAskedFor() {
        String query = "{ books { title reviews { stars } } }";
        given().header("Entente-Explain", "plan")
                .contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("extensions.queryPlan", not(nullValue()));
        post("{\"query\": \"" + query + "\", \"extensions\": {\"entente\": {\"explain\": true}}}")
                .body("extensions.queryPlan", not(nullValue()));
        Controls.ask(query).body("extensions", nullValue());
        given().header("Apollo-Tracing", "1")
                .contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .body("extensions", nullValue());
    }

    @Test
    void aRequestKeepsItsIdAndAStrangeOneIsReplaced() {
        given().header("X-Request-Id", "desk-7")
                .contentType("application/json")
                .body("{")
                .post("/graphql")
                .then()
                .header("X-Request-Id", "desk-7")
                .body("errors[0].extensions.requestId", equalTo("desk-7"));
        given().header("X-Request-Id", "a b<script>")
                .contentType("application/json")
                .body("{")
                .post("/graphql")
                .then()
                .header("X-Request-Id", not(containsString("script")));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 1_000})
    void aliasFloodsAreRefusedBeforeAnyServiceIsAsked(int aliases) {
        StringBuilder query = new StringBuilder("{");
        for (int i = 0; i < aliases; i++) {
            query.append(" a").append(i).append(": books { isbn }");
        }
        Controls.ask(query.append("}").toString())
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("LIMIT_EXCEEDED"));
        assertThat(Controls.calls("books")).isEmpty();
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .then();
    }
}
