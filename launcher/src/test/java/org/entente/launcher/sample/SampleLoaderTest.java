package org.entente.launcher.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.launcher.console.Console;
import org.entente.launcher.console.LaunchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleLoaderTest {
    private static final List<SampleFile> FILES = Sample.parse("""
            file,service,format,options
            first.csv,trade,entente-csv,edition=2022-09&onBadRow=reject
            second.yaml,trade,entente-yaml,
            """);

    @TempDir
    Path folder;

    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private HttpServer gateway;
    private String outcome = "{\"id\":\"7\",\"state\":\"PUBLISHED\"}";

    @BeforeEach
    void startGateway() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", this::answer);
        gateway.start();
    }

    @AfterEach
    void stopGateway() {
        gateway.stop(0);
    }

    @Test
    void filesAreImportedInTheirOrderThroughThePublicDoor() throws Exception {
        loader().load();

        assertThat(requests)
                .containsExactly(
                        "POST /imports/trade/entente-csv?fileName=first.csv&edition=2022-09&onBadRow=reject text/csv; charset=utf-8 Bearer t of first.csv",
                        "GET /imports/trade/7 null Bearer t ",
                        "POST /imports/trade/entente-yaml?fileName=second.yaml application/yaml Bearer t of second.yaml",
                        "GET /imports/trade/7 null Bearer t ");
        assertThat(printed.toString(UTF_8)).contains("second.yaml: PUBLISHED");
    }

    @Test
    void whatIsLoadedIsNotLoadedAgain() throws Exception {
        loader().load();
        requests.clear();

        loader().load();

        assertThat(requests).isEmpty();
    }

    @Test
    void aFailedFileIsNamedWithTheReasonAndTriedAgainAtTheNextStart() throws Exception {
        outcome = "{\"id\":\"7\",\"state\":\"FAILED\",\"error\":\"row 3, column partner: XXQ is no country\"}";

        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> loader().load())
                .satisfies(failure -> assertThat(failure.problem())
                        .contains("first.csv (trade, entente-csv)")
                        .contains("row 3, column partner: XXQ is no country"));

        outcome = "{\"id\":\"7\",\"state\":\"UNCHANGED\"}";
        requests.clear();
        loader().load();
        assertThat(requests).hasSize(4);
    }

    @Test
    void aRefusalIsReportedWithItsAnswer() {
        gateway.removeContext("/");
        gateway.createContext("/", exchange -> respond(exchange, 401, "{\"error\":\"UNAUTHENTICATED\"}"));

        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> loader().load())
                .satisfies(failure -> assertThat(failure.problem()).contains("answered 401", "UNAUTHENTICATED"));
    }

    private SampleLoader loader() {
        URI uri = URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/");
        Console console = new Console(new PrintStream(printed, true, UTF_8), System.err);
        Sample sample = new Sample(FILES, name -> ("of " + name).getBytes(UTF_8));
        return new SampleLoader(
                sample, new ImportClient(HttpClient.newHttpClient(), uri, "t"), folder.resolve("loaded"), console);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add("%s %s %s %s %s"
                .formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        exchange.getRequestHeaders().getFirst("Content-Type"),
                        exchange.getRequestHeaders().getFirst("Authorization"),
                        new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        boolean submitted = exchange.getRequestMethod().equals("POST");
        respond(exchange, submitted ? 202 : 200, submitted ? "{\"id\":\"7\",\"state\":\"QUEUED\"}" : outcome);
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
