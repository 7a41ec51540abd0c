package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.entente.gateway.testing.StandIns;
import org.entente.gateway.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class FetchProxyTest {
    private static final String JOB = "5b1d7c2e-0000-4000-8000-000000000002";

    @Test
    void anOrderPassesWithItsParametersAndTheUser() {
        given().auth()
                .oauth2(Tokens.editor())
                .header("Entente-User", "mallory")
                .queryParam("periods", "2015-2022")
                .post("/fetches/books/publisher-one")
                .then()
                .statusCode(202)
                .header("Location", "/fetches/books/" + JOB)
                .body("uri", equalTo("/fetches/publisher-one?periods=2015-2022"))
                .body("bytes", equalTo(0))
                .body("headers.Entente-user", equalTo(List.of("leyla")))
                .body("headers.Authorization", nullValue());
    }

    @Test
    void anOrderIsResumed() {
        given().auth()
                .oauth2(Tokens.editor())
                .post("/fetches/books/" + JOB + "/resume")
                .then()
                .statusCode(202)
                .header("Location", "/fetches/books/" + JOB)
                .body("uri", equalTo("/fetches/" + JOB + "/resume"));
    }

    @ParameterizedTest
    @CsvSource({
        "/fetches/books?limit=3, /fetches?limit=3",
        "/fetches/books/publishers, /fetches/publishers",
        "/fetches/books/" + JOB + ", /fetches/" + JOB,
    })
    void ordersAreWatchedByAnyone(String path, String inner) {
        given().get(path).then().statusCode(200).body("uri", equalTo(inner));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fetches/books/publisher-one", "/fetches/books/" + JOB + "/resume"})
    void rolesAreCheckedAtTheDoor(String path) {
        given().post(path).then().statusCode(401).body("message", containsString("fetches need a token"));
        given().auth().oauth2(Tokens.reader()).post(path).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        given().header("Authorization", "Bearer x").post(path).then().statusCode(401);
    }

    @Test
    void anUnknownServiceIsAnsweredWithThoseThereAre() {
        given().get("/fetches/films").then().statusCode(404).body("message", containsString("'books', 'reviews'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fetches/books/..%2Fgraphql",
                "/fetches/books/a/b/c",
                "/fetches/books/a%0d%0ab",
                "/fetches/books/a/b"
            })
    void noOtherPathOfAServiceIsReached(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }
}
