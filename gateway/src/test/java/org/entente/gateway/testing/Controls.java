package org.entente.gateway.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.ConfigProvider;

/** How tests steer and observe the stand-ins, and ask the gateway. */
public final class Controls {
    private Controls() {}

    /** A GraphQL call as a service saw it. */
    public record Call(String query, Map<String, List<String>> headers) {}

    /** Tells a service how to behave and forgets the calls it got. */
    public static void tell(String service, Behaviour behaviour) {
        given().baseUri(url(service)).post("/control/" + behaviour).then().statusCode(200);
    }

    /** The GraphQL calls that a service got since it was last told how to behave, the oldest first. */
    public static List<Call> calls(String service) {
        return List.of(given().baseUri(url(service)).get("/control").as(Call[].class));
    }

    /** Asks the gateway as an anonymous reader. */
    public static ValidatableResponse ask(String query) {
        return given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then();
    }

    /**
     * Waits for something asynchronous, such as what a timer or the end of a connection brings about: looks every 50
     * milliseconds until the time is over.
     *
     * @return whether it came about
     */
    public static boolean becomes(Duration within, BooleanSupplier state) throws InterruptedException {
        long deadline = System.nanoTime() + within.toNanos();
        while (!state.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }

    private static String url(String service) {
        return ConfigProvider.getConfig().getValue("entente.subgraphs." + service + ".url", String.class);
    }
}
