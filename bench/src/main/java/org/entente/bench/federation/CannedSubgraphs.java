package org.entente.bench.federation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.federation.EngineOptions;
import org.entente.federation.EngineRequest;
import org.entente.federation.FederationEngine;
import org.entente.federation.SubgraphFetcher;
import org.entente.federation.SubgraphRequest;

/**
 * Three subgraphs that answer one query with bytes made beforehand, so that what is measured is the engine: a shared
 * root asked of all three at once, then one batch of entities.
 */
final class CannedSubgraphs implements SubgraphFetcher {
    static final String QUERY = """
            query Route($id: ID!) {
              route(id: $id) {
                id
                ends { name }
                shipping { tonnes { year amount } source { title url } }
                flights { weekly(season: WINTER) carriers { name home { name berths } } }
                pledges(since: 2000) { text }
              }
            }
            """;

    private static final int ROWS = 100;

    private final byte[] harbour = bytes("{\"data\":{\"route\":{\"shipping\":{\"tonnes\":["
            + rows(i -> "{\"year\":" + (1900 + i) + ",\"amount\":" + (i + 1) + "7654321.12345678901234567890}")
            + "],\"source\":{\"title\":\"Port book\",\"url\":null}},\"id\":\"BAK-KOB\",\"ends\":[{\"name\":\"Baku\"},"
            + "{\"name\":\"Kobe\"}]}}}");
    private final byte[] airport = bytes("{\"data\":{\"route\":{\"flights\":{\"weekly\":14,\"carriers\":["
            + rows(i -> "{\"name\":\"Carrier " + i + "\",\"home\":{\"code\":\"C" + i % 10 + "\",\"name\":\"City\"}}")
            + "]},\"id\":\"BAK-KOB\",\"ends\":[{\"name\":\"Baku\"},{\"name\":\"Kobe\"}]}}}");
    private final byte[] twinning = bytes("{\"data\":{\"route\":{\"pledges\":["
            + rows(i -> "{\"text\":\"Pledge " + i + "\"}")
            + "],\"id\":\"BAK-KOB\",\"ends\":[{\"name\":\"Baku\"},{\"name\":\"Kobe\"}]}}}");
    private final byte[] berths = bytes("{\"data\":{\"_entities\":["
            + IntStream.range(0, 10).mapToObj(i -> "{\"berths\":" + i + "}").collect(Collectors.joining(","))
            + "]}}");

    static FederationEngine engine() {
        try (InputStream sdl = CannedSubgraphs.class.getResourceAsStream("supergraph.graphql")) {
            if (sdl == null) {
                throw new IllegalStateException("supergraph.graphql is not beside the class");
            }
            return FederationEngine.of(
                    new String(sdl.readAllBytes(), StandardCharsets.UTF_8),
                    new CannedSubgraphs(),
                    EngineOptions.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EngineRequest request(String query) {
        return new EngineRequest(query, null, Map.of("id", "BAK-KOB"), true, false, "bench");
    }

    @Override
    public CompletionStage<byte[]> fetch(SubgraphRequest request) {
        byte[] answer = switch (request.subgraph()) {
            case "airport" -> airport;
            case "twinning" -> twinning;
            default -> new String(request.body(), StandardCharsets.ISO_8859_1).contains("_entities") ? berths : harbour;
        };
        return CompletableFuture.completedStage(answer);
    }

    private static String rows(IntFunction<String> row) {
        return IntStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining(","));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
