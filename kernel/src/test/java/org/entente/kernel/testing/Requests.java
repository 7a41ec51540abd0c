package org.entente.kernel.testing;

import static io.restassured.RestAssured.given;

import io.restassured.common.mapper.TypeRef;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entente.kernel.imports.ImportState;
import org.entente.kernel.security.GatewayUser;

/** Requests to a service as the gateway sends them. */
public final class Requests {
    /** The credential that the services' test profile expects. */
    public static final String CREDENTIAL = "test";

    private static final Duration IMPORT_TIMEOUT = Duration.ofMinutes(3);

    private Requests() {}

    /** A request of an anonymous reader. */
    public static RequestSpecification asReader() {
        return given().header(GatewayUser.CREDENTIAL_HEADER, CREDENTIAL);
    }

    /** A request of an editor. */
    public static RequestSpecification asEditor() {
        return asReader()
                .header(GatewayUser.USER_HEADER, "editor@test")
                .header(GatewayUser.ROLES_HEADER, GatewayUser.EDITOR);
    }

    /** The answer to a query of an anonymous reader. */
    public static ValidatableResponse query(String query) {
        return query(query, Map.of());
    }

    /** The answer to a query with variables of an anonymous reader. */
    public static ValidatableResponse query(String query, Map<String, ?> variables) {
        return send(asReader(), query, variables);
    }

    /** The answer to a mutation of an editor. */
    public static ValidatableResponse mutate(String mutation) {
        return send(asEditor(), mutation, Map.of());
    }

    private static ValidatableResponse send(RequestSpecification request, String query, Map<String, ?> variables) {
        return request.contentType(ContentType.JSON)
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    /** The answer to an {@code _entities} query for these representations, selecting {@code fields} of {@code type}. */
    public static ValidatableResponse entities(String type, String fields, List<Map<String, ?>> representations) {
        return query(
                "query($r: [_Any!]!) { _entities(representations: $r) { ... on %s { %s } } }".formatted(type, fields),
                Map.of("r", representations));
    }

    /** Imports a file and waits until the job is over; returns the job. */
    public static Map<String, Object> importFile(String format, Path file, Map<String, ?> options) {
        try {
            return importBytes(format, file.getFileName().toString(), Files.readAllBytes(file), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports text as a file and waits until the job is over; returns the job. */
    public static Map<String, Object> importText(String format, String text, Map<String, ?> options) {
        return importBytes(format, "test-file", text.getBytes(StandardCharsets.UTF_8), options);
    }

    /** Imports bytes as a file and waits until the job is over; returns the job. */
    public static Map<String, Object> importBytes(
            String format, String fileName, byte[] content, Map<String, ?> options) {
        String id = asEditor()
                .queryParam("fileName", fileName)
                .queryParams(options)
                .contentType("application/octet-stream")
                .body(content)
                .post("/imports/" + format)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return awaitEnd(id);
    }

    /** Waits until the import is over; returns the job. */
    public static Map<String, Object> awaitEnd(String id) {
        long deadline = System.nanoTime() + IMPORT_TIMEOUT.toNanos();
        while (System.nanoTime() < deadline) {
            Map<String, Object> job = asReader().get("/imports/" + id).as(new TypeRef<>() {});
            if (ImportState.valueOf(String.valueOf(job.get("state"))).ended()) {
                return job;
            }
            pause();
        }
        throw new AssertionError("import %s did not end within %s".formatted(id, IMPORT_TIMEOUT));
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for an import", e);
        }
    }
}
