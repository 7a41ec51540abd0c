package org.entente.trade.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.kernel.testing.Requests.asEditor;
import static org.entente.kernel.testing.Requests.asReader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** A service without a key, whose configured address is not on its own list of hosts. */
@QuarkusTest
@TestProfile(UnconfiguredTest.Profile.class)
@QuarkusTestResource(PostgresResource.class)
class UnconfiguredTest {
    /** As a service is that nobody configured, but for the IMF's address. */
    public static final class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "entente.fetch.comtrade.key", "",
                    "entente.fetch.hosts", "comtradeapi.un.org,api.imf.org",
                    "entente.fetch.imf.url", "http://127.0.0.1:9/");
        }
    }

    @Test
    void withoutAKeyComtradeIsNotAskedAndTheEditorLearnsHowToGetOne() {
        asEditor()
                .post("/fetches/comtrade?reporter=AZE&periods=2020")
                .then()
                .statusCode(409)
                .body("code", is("CONFLICT"))
                .body("message", containsString("comtradedeveloper.un.org"))
                .body("message", containsString("ENTENTE_FETCH_COMTRADE_KEY"));
        asReader().get("/fetches/publishers").then().body("ready", contains(false, true));
    }

    @Test
    void aHostThatIsNotOnTheListIsNotAsked() {
        JsonPath job = FetchApi.fetch("imf-imts", Map.of("reporter", "AZE", "periods", "2020-2021"));

        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getString("message"))
                .contains("the host '127.0.0.1' is not one that may be asked", "comtradeapi.un.org, api.imf.org");
        assertThat(job.getList("units.state")).containsOnly("PENDING");
        assertThat(job.getInt("calls")).isZero();
    }
}
