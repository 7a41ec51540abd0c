package org.entente.trade.fetch;

import static org.entente.kernel.testing.Requests.asEditor;
import static org.entente.kernel.testing.Requests.asReader;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Fetches over HTTP, as an editor orders and watches them. */
final class FetchApi {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Set<String> ENDED = Set.of("COMPLETED", "FAILED", "PAUSED", "INTERRUPTED");

    private FetchApi() {}

    /** The stand-in publishers. */
    static WireMock publishers() {
        URI url = ConfigProvider.getConfig().getValue("entente.fetch.comtrade.url", URI.class);
        return new WireMock(url.getHost(), url.getPort());
    }

    /** Orders a fetch and waits until it is over. */
    static JsonPath fetch(String publisher, Map<String, ?> parameters) {
        String id = asEditor()
                .queryParams(parameters)
                .post("/fetches/" + publisher)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return await(id);
    }

    /** Resumes a fetch and waits until it is over. */
    static JsonPath resume(String id) {
        asEditor().post("/fetches/" + id + "/resume").then().statusCode(202);
        return await(id);
    }

    /** The fetch as it is now. */
    static JsonPath get(String id) {
        return asReader().get("/fetches/" + id).then().statusCode(200).extract().jsonPath();
    }

    /** The fetch when it is over. */
    static JsonPath await(String id) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < deadline) {
            JsonPath job = get(id);
            if (ENDED.contains(job.getString("state"))) {
                return job;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting for a fetch", e);
            }
        }
        throw new AssertionError("the fetch %s did not end: %s".formatted(id, get(id).prettify()));
    }

    /** Changes the database behind the service's back. */
    static void execute(String sql) {
        try (Connection connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Forgets every fetch. */
    static void clear() {
        execute("truncate fetch_unit, fetch_job, fetch_usage");
    }
}
