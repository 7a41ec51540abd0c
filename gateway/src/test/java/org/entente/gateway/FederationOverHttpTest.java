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
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.entente.gateway.testing.Behaviour;
import org.entente.gateway.testing.Controls;
import org.entente.gateway.testing.StandIns;
import org.entente.gateway.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class FederationOverHttpTest {
    private static final String BOTH = "{ books { title reviews { stars } } }";
    private static final String REVIEWERS = "{ reviewers }";
    private static final String RENAME = "mutation { renameBook(isbn: 1, title: \"Persuasion\") { title } }";

    @BeforeEach
    @Timeout(60)
    void everyoneIsWellAndAskedAgain() throws InterruptedException {
        Controls.tell("books", Behaviour.WELL);
        Controls.tell("reviews", Behaviour.WELL);
        // An earlier test may have opened a circuit breaker; as many good calls as it looks at close it again.
        for (int good = 0; good < 4; ) {
            boolean answered = isAnswered(BOTH);
            good = answered ? good + 1 : 0;
            Thread.sleep(answered ? 0 : 100);
        }
        Controls.tell("books", Behaviour.WELL);
        Controls.tell("reviews", Behaviour.WELL);
    }

    @Test
    void oneAnswerJoinsTwoServicesWithOneCallEach() {
        Controls.ask(BOTH)
                .statusCode(200)
                .body("data.books.title", equalTo(List.of("Emma", "Ulysses")))
                .body("data.books.reviews.stars", equalTo(List.of(List.of(5), List.of(5))));
        assertThat(Controls.calls("books")).hasSize(1);
        assertThat(Controls.calls("reviews")).hasSize(1);
    }

    @Test
    void servicesSeeTheGatewaysCredentialAndTheVerifiedUser() {
        given().auth()
                .oauth2(Tokens.sign(Tokens.claims("Leyla Əliyeva", "editor", "a,b")))
                .contentType("application/json")
                .body(Map.of("query", "{ reviewers }"))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.reviewers", equalTo(List.of("Ada", "Leyla")));
        assertThat(headersSeenBy("reviews"))
                .containsEntry("Entente-gateway-credential", List.of("test"))
                .containsEntry("Entente-user", List.of("Leyla %C6%8Fliyeva"))
                .containsEntry("Entente-roles", List.of("a%2Cb,editor"))
                .doesNotContainKey("Authorization");
    }

    @Test
    void whatAClientSaysAboutItselfStaysOutside() {
        given().header("Entente-User", "mallory")
                .header("Entente-Roles", "editor")
                .header("Entente-Gateway-Credential", "guess")
                .header("Cookie", "a=b")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("Accept-Language", "az")
                .header("X-Request-Id", "desk-8")
                .contentType("application/json")
                .body(Map.of("query", "{ reviewers }"))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.reviewers", equalTo(List.of("Ada", "Leyla")));
        assertThat(headersSeenBy("reviews"))
                .containsEntry("Entente-gateway-credential", List.of("test"))
                .containsEntry("Accept-language", List.of("az"))
                .containsEntry("X-request-id", List.of("desk-8"))
                .doesNotContainKeys("Entente-user", "Entente-roles", "Cookie", "X-forwarded-for");
    }

    @ParameterizedTest
    @EnumSource(names = {"BROKEN", "JUNK", "TRUNCATED", "STRANGER"})
    void aSickServiceCostsItsOwnFieldsOnly(Behaviour sickness) {
        Controls.tell("reviews", sickness);
        Controls.ask(BOTH)
                .statusCode(200)
                .body("data.books.title", equalTo(List.of("Emma", "Ulysses")))
                .body("data.books.reviews", equalTo(java.util.Arrays.asList(null, null)))
                .body("errors[0].extensions.code", equalTo("UNAVAILABLE"))
                .body("errors[0].extensions.service", equalTo("reviews"))
                .body("errors[0].path", equalTo(List.of("books", 0, "reviews")))
                .body("errors.message.toString()", not(containsString("Exception")));
    }

    @Test
    void aServiceThatOwnsARootFieldCostsOnlyThatField() {
        Controls.tell("books", Behaviour.BROKEN);
        Controls.ask("{ books { title reviews { stars } } reviewers book(isbn: 1) { title reviews { stars } } }")
                .statusCode(200)
                .body("data.books", nullValue())
                .body("data.reviewers", equalTo(List.of("Ada", "Leyla")))
                .body("data.book.title", nullValue())
                .body("data.book.reviews.stars", equalTo(List.of(5)))
                .body("errors.extensions.service.unique()", equalTo(List.of("books")));
    }

    @Test
    void aSilentServiceIsLeftAtTheDeadline() {
        Controls.tell("reviews", Behaviour.SILENT);
        long started = System.nanoTime();
        Controls.ask(BOTH)
                .statusCode(200)
                .body("data.books.title", hasSize(2))
                .body("errors[0].extensions.code", equalTo("TIMEOUT"))
                .body("errors[0].message", equalTo("the service 'reviews' did not answer within 1500 ms"));
        assertThat((System.nanoTime() - started) / 1_000_000).isBetween(1_490L, 10_000L);
        assertThat(Controls.calls("reviews"))
                .as("a slow service is not asked twice")
                .hasSize(1);
    }

    @Test
    void theSameQueryAskedTwiceAtOnceIsOneCall() {
        Controls.tell("reviews", Behaviour.SILENT);
        CompletableFuture<String> other = CompletableFuture.supplyAsync(
                () -> Controls.ask(REVIEWERS).extract().path("errors[0].extensions.code"));
        String code = Controls.ask(REVIEWERS).extract().path("errors[0].extensions.code");

        assertThat(List.of(code, other.join())).containsExactly("TIMEOUT", "TIMEOUT");
        assertThat(Controls.calls("reviews")).hasSize(1);
    }

    @Test
    void anAnswerBeyondTheLimitIsCutOff() {
        Controls.tell("reviews", Behaviour.ENDLESS);
        Controls.ask(BOTH)
                .statusCode(200)
                .body("data.books.title", hasSize(2))
                .body("errors[0].extensions.code", equalTo("LIMIT_EXCEEDED"));
    }

    @Test
    void aQueryIsAskedOnceMore() {
        Controls.tell("reviews", Behaviour.BUSY_ONCE);
        Controls.ask(BOTH).statusCode(200).body("errors", nullValue());
        assertThat(Controls.calls("reviews")).hasSize(2);
    }

    @Test
    void aMutationIsNeverRepeated() {
        Controls.tell("books", Behaviour.BUSY_ONCE);
        asEditor(RENAME)
                .body("errors[0].extensions.code", equalTo("UNAVAILABLE"))
                .body("errors[0].message", containsString("whether it made the change is not known"));
        assertThat(Controls.calls("books")).hasSize(1);
    }

    @Test
    void aFailingServiceIsLeftAloneForAMomentAndThenTriedAgain() throws InterruptedException {
        Controls.tell("reviews", Behaviour.BROKEN);
        for (int i = 0; i < 6; i++) {
            Controls.ask(BOTH).body("errors[0].extensions.code", equalTo("UNAVAILABLE"));
        }
        int asked = Controls.calls("reviews").size();
        Controls.ask(BOTH)
                .body("errors[0].extensions.code", equalTo("UNAVAILABLE"))
                .body("errors[0].message", containsString("a moment to recover"))
                .body("data.books", hasSize(2));
        assertThat(Controls.calls("reviews")).hasSize(asked);
        Controls.tell("reviews", Behaviour.WELL);
        assertThat(Controls.becomes(Duration.ofSeconds(20), () -> isAnswered(BOTH)))
                .as("asked again")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "bad-user-input, BAD_USER_INPUT",
        "not-found, NOT_FOUND",
        "conflict, CONFLICT",
        "limit-exceeded, LIMIT_EXCEEDED",
        "NOT_FOUND, NOT_FOUND",
    })
    void codesOfServicesAreTranslatedAndTheirMessagesShown(String written, String shown) {
        Controls.ask("{ failing(code: \"%s\") }".formatted(written))
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo(shown))
                .body("errors[0].path", equalTo(List.of("failing")))
                .body("errors[0].message", containsString("SecretException"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"forbidden", "unauthorized", "illegal-state", "internal", "", "data-fetching"})
    void whatNobodyMeantForClientsStaysInside(String code) {
        given().header("X-Request-Id", "desk-9")
                .contentType("application/json")
                .body(Map.of("query", "{ failing(code: \"%s\") }".formatted(code)))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("toString()", not(containsString("acme")))
                .body("errors[0].extensions.requestId", equalTo("desk-9"))
                .body("errors[0].extensions.classification", nullValue());
    }

    @Test
    void mutationsNeedAnEditor() {
        Controls.ask(RENAME).statusCode(401).body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        given().auth()
                .oauth2(Tokens.reader())
                .contentType("application/json")
                .body(Map.of("query", RENAME))
                .post("/graphql")
                .then()
                .statusCode(403)
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        assertThat(Controls.calls("books")).isEmpty();
        asEditor(RENAME).statusCode(200).body("data.renameBook.title", equalTo("Persuasion"));
    }

    @Test
    void aMutationAmongSeveralOperationsIsFound() {
        given().contentType("application/json")
                .body(Map.of(
                        "query",
                        "query Q { books { isbn } } " + RENAME.replace("mutation", "mutation M"),
                        "operationName",
                        "M"))
                .post("/graphql")
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .body(Map.of(
                        "query",
                        "query Q { books { isbn } } " + RENAME.replace("mutation", "mutation M"),
                        "operationName",
                        "Q"))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    private static boolean isAnswered(String query) {
        return Controls.ask(query).extract().path("errors") == null;
    }

    private static ValidatableResponse asEditor(String query) {
        return given().auth()
                .oauth2(Tokens.editor())
                .contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then();
    }

    private static Map<String, List<String>> headersSeenBy(String service) {
        return Controls.calls(service).get(0).headers();
    }
}
