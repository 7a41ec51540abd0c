package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A client of the public door. Decimals are read exactly. */
final class Gateway {
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Duration IMPORT_PATIENCE = Duration.ofMinutes(5);
    private static final List<String> OVER = List.of("PUBLISHED", "UNCHANGED", "FAILED", "INTERRUPTED");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final PortRow ports;
    private final String token;

    Gateway(PortRow ports, String token) {
        this.ports = ports;
        this.token = token;
    }

    /** Asks a question that must be answered without errors; returns {@code data}. */
    JsonNode ask(String query, Map<String, ?> variables) throws IOException, InterruptedException {
        JsonNode answer = graphql(query, variables);
        assertThat(answer.path("errors")).as("errors of %s", query).isEmpty();
        return answer.get("data");
    }

    /** Asks a question; returns the whole answer, {@code data} and {@code errors}. */
    JsonNode graphql(String query, Map<String, ?> variables) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        HttpRequest request = request("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    /** Imports a file as an editor and waits for its end; returns the job. */
    JsonNode importFile(String service, String format, String options, Path file)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = submit(service, format, options, file, "Bearer " + token);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        JsonNode job = JSON.readTree(answer.body());
        long deadline = System.nanoTime() + IMPORT_PATIENCE.toNanos();
        while (!OVER.contains(job.path("state").asText())) {
            assertThat(System.nanoTime()).as("import not over: %s", job).isLessThan(deadline);
            Thread.sleep(100);
            job = JSON.readTree(
                    asEditor("/imports/" + service + "/" + job.path("id").asText())
                            .body());
        }
        return job;
    }

    /** Hands a file in and returns the answer as it is. */
    HttpResponse<String> submit(String service, String format, String options, Path file, String authorization)
            throws IOException, InterruptedException {
        String path = "/imports/" + service + "/" + format + (options.isEmpty() ? "" : "?" + options);
        return http.send(
                request(path)
                        .header("Authorization", authorization)
                        .header("Content-Type", "application/octet-stream")
                        .POST(bodyOf(file))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Reads a path with the editor's token. */
    HttpResponse<String> asEditor(String path) throws IOException, InterruptedException {
        return http.send(
                request(path).header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
    }

    /** Reads a path as anyone. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.ofString());
    }

    String token() {
        return token;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.gateway() + path))
                .timeout(Duration.ofMinutes(2));
    }

    private static HttpRequest.BodyPublisher bodyOf(Path file) throws FileNotFoundException {
        return BodyPublishers.ofFile(file);
    }
}
