package org.entente.bench.trade.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** The import door of the service. */
public final class Imports {
    private static final Duration INTERVAL = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Set<String> WAITING = Set.of("QUEUED", "RUNNING");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http;
    private final URI service;
    private final Map<String, String> headers;

    Imports(HttpClient http, URI service, Map<String, String> headers) {
        this.http = http;
        this.service = service;
        this.headers = headers;
    }

    /**
     * How an import went.
     *
     * @param rows what was taken
     * @param elapsed from the first byte sent until the release was seen to answer
     */
    public record Outcome(long rows, Duration elapsed) {}

    /** Imports a file and waits until it is published; anything else is an exception with the service's words. */
    public Outcome load(String format, Path file) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        JsonNode job = send(request("/imports/" + format + "?fileName=" + file.getFileName())
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofFile(file))
                .build());
        while (WAITING.contains(job.path("state").asText())) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IOException("still %s after %d minutes".formatted(job, PATIENCE.toMinutes()));
            }
            Thread.sleep(INTERVAL.toMillis());
            job = send(request("/imports/" + job.path("id").asText()).build());
        }
        if (!job.path("state").asText().equals("PUBLISHED")) {
            throw new IOException("%s was not published: %s".formatted(file, job));
        }
        return new Outcome(job.path("rowsTaken").asLong(), Duration.ofNanos(System.nanoTime() - begun));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(service.resolve(path)).timeout(PATIENCE);
        headers.forEach(builder::header);
        return builder;
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException("%s answered %d %s".formatted(request.uri(), response.statusCode(), response.body()));
        }
        return json.readTree(response.body());
    }
}
