package org.entente.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A service's import paths: takes a file, says how many bytes came, and has a long report of rejections. */
final class StandInImports implements HttpHandler {
    private static final String JOB = "3f2a9c1e-0000-4000-8000-000000000001";
    private static final int REPORT_LINES = 2_000_000;

    /** Files that came to their proper end. */
    private final AtomicLong whole = new AtomicLong();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("POST")) {
            take(exchange);
        } else if (path.endsWith("/rejections.csv")) {
            report(exchange);
        } else {
            json(exchange, 200, Map.of("path", path, "whole", whole.get(), "headers", StandIn.headers(exchange)));
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = exchange.getRequestBody()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes += n;
            }
        }
        whole.incrementAndGet();
        exchange.getResponseHeaders().set("Location", "http://inner.example:8081/imports/" + JOB);
        json(
                exchange,
                202,
                Map.of(
                        "bytes", bytes,
                        "uri", exchange.getRequestURI().toString(),
                        "headers", StandIn.headers(exchange)));
    }

    private static void report(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/csv;charset=UTF-8");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            byte[] line = "17,partner,XX,no country has this code\r\n".getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < REPORT_LINES; i++) {
                out.write(line);
            }
        }
    }

    private static void json(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        StandIn.answer(exchange, status, "application/json", StandIn.JSON.writeValueAsBytes(body));
    }
}
