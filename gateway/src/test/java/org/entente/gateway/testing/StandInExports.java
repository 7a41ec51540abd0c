package org.entente.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A service's export paths: says what came, and has a table that breaks off in the middle. */
final class StandInExports implements HttpHandler {
    private static final int LINES_BEFORE_THE_END = 20_000;

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().endsWith("/broken.csv")) {
            breakOff(exchange);
            return;
        }
        exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"books-known-2023.csv\"");
        StandIn.answer(
                exchange,
                200,
                "application/json",
                StandIn.JSON.writeValueAsBytes(
                        Map.of("uri", exchange.getRequestURI().toString(), "headers", StandIn.headers(exchange))));
    }

    private static void breakOff(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/csv;charset=UTF-8");
        exchange.sendResponseHeaders(200, 1 << 30);
        OutputStream out = exchange.getResponseBody();
        for (int i = 0; i < LINES_BEFORE_THE_END; i++) {
            out.write("17,partner,value\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        exchange.close();
    }
}
