package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.entente.gateway.testing.Behaviour;
import org.entente.gateway.testing.Controls;
import org.entente.gateway.testing.StandIns;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class HealthTest {
    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource(value = "/", management = true)
    URL management;

    @Test
    void readyWhenASupergraphIsLoadedWhateverTheServicesDo() {
        Controls.tell("reviews", Behaviour.BROKEN);
        Controls.ask("{ reviewers }");
        given().get(management + "health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'supergraph' }.data.services", equalTo("books, reviews"));
        given().get(management + "health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(404);
    }

    @Test
    void requestsAndCallsAreCountedUnderFewNames() {
        Controls.tell("books", Behaviour.WELL);
        Controls.ask("{ books { isbn } }").statusCode(200);
        Controls.ask("{ books { isbn } }").statusCode(200);
        Controls.ask("{ nonsense }").statusCode(400);
        given().contentType("text/plain").body("x").post("/graphql").then().statusCode(415);
        String metrics = given().get(management + "metrics").asString();
        assertThat(metrics)
                .contains("graphql_request_seconds_count{operation=\"query\",outcome=\"ok\"}")
                .contains("graphql_request_seconds_count{operation=\"query\",outcome=\"request_error\"}")
                .contains("graphql_plan_cache_total{result=\"hit\"}")
                .contains("graphql_rejected_total{reason=\"bad_user_input\"}")
                .contains("subgraph_request_seconds_count{outcome=\"ok\",service=\"books\"}");
        given().get("/q/metrics").then().statusCode(404);
    }
}
