package org.entente.bench.trade.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The requests of one kind of question, each about something else, as they go over the wire.
 *
 * @param port where on this machine they are answered
 * @param wire whole requests
 */
public record Requests(int port, List<byte[]> wire) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Copies the list. */
    public Requests {
        wire = List.copyOf(wire);
    }

    /** One query, once for each set of variables. */
    public static Requests graphql(
            int port, Map<String, String> headers, String query, List<? extends Map<String, ?>> variables) {
        return new Requests(
                port,
                variables.stream().map(each -> post(port, headers, query, each)).toList());
    }

    /** Asks once, on a connection of its own. */
    public static byte[] ask(int port, byte[] request) throws IOException {
        try (Connection connection = new Connection(port)) {
            return connection.ask(request);
        }
    }

    private static byte[] post(int port, Map<String, String> headers, String query, Map<String, ?> variables) {
        try {
            byte[] body = JSON.writeValueAsBytes(Map.of("query", query, "variables", variables));
            Map<String, String> all = new LinkedHashMap<>(headers);
            all.put("Host", "127.0.0.1:" + port);
            all.put("Content-Type", "application/json");
            all.put("Accept", "application/json");
            all.put("Content-Length", Integer.toString(body.length));
            StringBuilder head = new StringBuilder("POST /graphql HTTP/1.1\r\n");
            all.forEach((name, value) ->
                    head.append(name).append(": ").append(value).append("\r\n"));
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
            request.writeBytes(body);
            return request.toByteArray();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
