package org.entente.launcher.process;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.entente.launcher.console.ExitCode;
import org.entente.launcher.console.LaunchException;

/** Waits until a service says that it can serve. */
public final class ReadinessProbe {
    private static final Duration INTERVAL = Duration.ofMillis(100);
    private static final int OK = 200;

    private final HttpClient http;
    private final Duration patience;

    public ReadinessProbe(HttpClient http, Duration patience) {
        this.http = http;
        this.patience = patience;
    }

    /** Returns when it is ready; a service that ends or is not ready in time is a {@link LaunchException}. */
    public void await(ServiceProcess service) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!answers(service)) {
            if (!service.isAlive()) {
                throw new LaunchException(ExitCode.FAILED, service.describeEnd());
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchException(
                        ExitCode.FAILED,
                        "%s was not ready after %d s; %s does not answer 200. The end of %s:%n%s"
                                .formatted(
                                        service.name(),
                                        patience.toSeconds(),
                                        service.command().readiness(),
                                        service.command().log(),
                                        LogTail.of(service.command().log())));
            }
            Thread.sleep(INTERVAL.toMillis());
        }
    }

    private boolean answers(ServiceProcess service) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.command().readiness())
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notListeningYet) {
            return false;
        }
    }
}
