package org.entente.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;

/** A service's paths for orders to fetch: says what it was asked, and where an order can be watched. */
final class StandInFetches implements HttpHandler {
    private static final String JOB = "5b1d7c2e-0000-4000-8000-000000000002";

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        boolean order = exchange.getRequestMethod().equals("POST");
        if (order) {
            exchange.getResponseHeaders().set("Location", "http://inner.example:8081/fetches/" + JOB);
        }
        Map<String, Object> body = Map.of(
                "uri", exchange.getRequestURI().toString(),
                "bytes", exchange.getRequestBody().readAllBytes().length,
                "headers", StandIn.headers(exchange));
        StandIn.answer(exchange, order ? 202 : 200, "application/json", StandIn.JSON.writeValueAsBytes(body));
    }
}
