package org.entente.launcher.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.entente.launcher.console.ExitCode;
import org.entente.launcher.console.LaunchException;

/** The import door of the gateway, used as any client uses it. */
public final class ImportClient {
    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final Duration INTERVAL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http;
    private final URI gateway;
    private final String token;

    public ImportClient(HttpClient http, URI gateway, String token) {
        this.http = http;
        this.gateway = gateway;
        this.token = token;
    }

    /** Imports one file and waits for the end; a refusal or failure is a {@link LaunchException} that names it. */
    ImportJob load(SampleFile file, byte[] content) throws InterruptedException {
        ImportJob job = send(
                file,
                request(file.path())
                        .header("Content-Type", file.mediaType())
                        .POST(BodyPublishers.ofByteArray(content)));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!job.isOver()) {
            if (System.nanoTime() > deadline) {
                throw failure(file, "still " + job.state() + " after " + PATIENCE.toMinutes() + " minutes");
            }
            Thread.sleep(INTERVAL.toMillis());
            job = send(file, request("/imports/" + file.service() + "/" + job.id()));
        }
        if (!job.hasSucceeded()) {
            throw failure(file, job.state() + " " + job.error());
        }
        return job;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
    }

    private ImportJob send(SampleFile file, HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() != ACCEPTED && response.statusCode() != OK) {
                throw failure(
                        file, "%s answered %d %s".formatted(response.uri(), response.statusCode(), response.body()));
            }
            return ImportJob.parse(response.body());
        } catch (IOException e) {
            throw failure(file, e.toString());
        }
    }

    private static LaunchException failure(SampleFile file, String reason) {
        return new LaunchException(
                ExitCode.FAILED,
                "The sample's file %s (%s, %s) was not imported: %s%n--no-sample starts without the sample."
                        .formatted(file.name(), file.service(), file.format(), reason));
    }
}
