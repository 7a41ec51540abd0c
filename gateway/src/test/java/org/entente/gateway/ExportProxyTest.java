package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.entente.gateway.testing.StandIns;
import org.entente.gateway.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class ExportProxyTest {
    @Test
    void aTableIsReadByAnyoneWithItsArgumentsAndItsName() {
        given().urlEncodingEnabled(false)
                .header("Entente-User", "mallory")
                .get("/exports/books/shelf.sdmx.csv?of=AZE&knownAsOf=2023-01-31T00:00:00%2B04:00")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"books-known-2023.csv\""))
                .body("uri", equalTo("/exports/shelf.sdmx.csv?of=AZE&knownAsOf=2023-01-31T00:00:00%2B04:00"))
                .body("headers.Entente-user", nullValue());
        given().auth()
                .oauth2(Tokens.reader())
                .get("/exports/books")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/exports"));
        given().get("/exports").then().statusCode(200).body("$", equalTo(List.of("books", "reviews")));
        given().header("Authorization", "Bearer x").get("/exports/books").then().statusCode(401);
    }

    @Test
    void aTableThatBreaksOffNeverLooksWhole() {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/exports/books/broken.csv"))
                .build();
        assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void anUnknownServiceIsAnsweredWithThoseThereAre() {
        given().get("/exports/films/shelf.csv")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"))
                .body("message", containsString("'books', 'reviews'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/exports/books/..%2Fgraphql",
                "/exports/books/a/b",
                "/exports/books/a%0d%0ab",
                "/exports/books/.csv",
                "/exports/books/../graphql/x"
            })
    void noOtherPathOfAServiceIsReached(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
        given().urlEncodingEnabled(false)
                .post("/exports/books/shelf.csv")
                .then()
                .statusCode(404);
    }
}
