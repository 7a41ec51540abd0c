package org.entente.gateway.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import graphql.ExecutionInput;
import graphql.GraphQL;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A service: {@code /graphql}, {@code /imports}, {@code /fetches} and {@code /exports}. Tests steer it and look at it over
 * HTTP too, by {@code /control}, because they run in another class loader.
 */
final class StandIn implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final int ENDLESS_BYTES = 3 << 20;

    private final GraphQL graph;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Behaviour behaviour = Behaviour.WELL;
    private final List<Map<String, Object>> calls = new CopyOnWriteArrayList<>();

    StandIn(GraphQL graph) throws IOException {
        this.graph = graph;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(threads);
        server.createContext("/graphql", this::graphql);
        server.createContext("/imports", new StandInImports());
        server.createContext("/exports", new StandInExports());
        server.createContext("/fetches", new StandInFetches());
        server.createContext("/control", this::control);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void graphql(HttpExchange exchange) throws IOException {
        JsonNode request = JSON.readTree(exchange.getRequestBody());
        calls.add(Map.of("query", request.get("query").asText(), "headers", headers(exchange)));
        Behaviour now = behaviour;
        switch (now) {
            case WELL -> answer(exchange, 200, "application/json", execute(request));
            case SILENT -> sleep(exchange);
            case BROKEN -> answer(exchange, 500, "text/html", "<h1>org.acme.SecretException</h1>".getBytes());
            case BUSY_ONCE -> {
                behaviour = Behaviour.WELL;
                answer(exchange, 503, "text/plain", "later".getBytes(StandardCharsets.UTF_8));
            }
            case JUNK -> answer(exchange, 200, "application/json", "{\"data\":{\"bo".getBytes(StandardCharsets.UTF_8));
            case TRUNCATED -> truncate(exchange, execute(request));
            case ENDLESS ->
                answer(
                        exchange,
                        200,
                        "application/json",
                        " ".repeat(ENDLESS_BYTES).getBytes());
            case STRANGER -> answer(exchange, 403, "application/json", "{\"errors\":[]}".getBytes());
        }
    }

    private byte[] execute(JsonNode request) throws IOException {
        @SuppressWarnings("unchecked")
        Map<String, Object> variables =
                request.hasNonNull("variables") ? JSON.convertValue(request.get("variables"), Map.class) : Map.of();
        return JSON.writeValueAsBytes(graph.execute(ExecutionInput.newExecutionInput()
                        .query(request.get("query").asText())
                        .variables(variables)
                        .build())
                .toSpecification());
    }

    /** {@code POST /control/<behaviour>} sets it and forgets the calls; {@code GET /control} lists the calls. */
    private void control(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            String path = exchange.getRequestURI().getPath();
            behaviour = Behaviour.valueOf(path.substring(path.lastIndexOf('/') + 1));
            calls.clear();
        }
        answer(exchange, 200, "application/json", JSON.writeValueAsBytes(calls));
    }

    private static void truncate(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body, 0, body.length / 2);
        exchange.getResponseBody().flush();
        // Ends the connection: the announced length is never reached.
        exchange.close();
    }

    private static void sleep(HttpExchange exchange) {
        try {
            Thread.sleep(30_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    static Map<String, List<String>> headers(HttpExchange exchange) {
        return Map.copyOf(exchange.getRequestHeaders());
    }

    static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
