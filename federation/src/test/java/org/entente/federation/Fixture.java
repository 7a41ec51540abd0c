package org.entente.federation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/**
 * A graph of the fixtures: the folder of an area holds {@code supergraph.graphql}, a file of SDL for each subgraph and
 * {@code data.json}; each folder below it is a case.
 */
final class Fixture implements SubgraphFetcher {
    static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.INDENT_OUTPUT);
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");

    private final Path area;
    private final Map<String, InMemorySubgraph> subgraphs = new TreeMap<>();
    private final List<String> down = new ArrayList<>();
    private final List<SubgraphRequest> calls = Collections.synchronizedList(new ArrayList<>());

    private Fixture(Path area) {
        this.area = area;
        Map<String, Object> data = readMap(area.resolve("data.json"));
        for (Path file : list(area)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".graphql") && !name.equals("supergraph.graphql")) {
                String subgraph = name.substring(0, name.length() - ".graphql".length());
                subgraphs.put(subgraph, new InMemorySubgraph(read(file), new FixtureData(data, subgraph)));
            }
        }
    }

    static Fixture of(String area) {
        return new Fixture(FIXTURES.resolve(area));
    }

    static Fixture ofCase(Path folder) {
        return new Fixture(folder.resolve(".."));
    }

    static Stream<Path> cases() {
        return list(FIXTURES).stream()
                .flatMap(area -> list(area).stream())
                .filter(path -> Files.exists(path.resolve("query.graphql")));
    }

    /** One server with the schema that clients see and the same data. */
    InMemorySubgraph whole(String apiSdl) {
        return new InMemorySubgraph(apiSdl, new FixtureData(readMap(area.resolve("data.json")), ""));
    }

    /** From now on the subgraph cannot be reached. */
    Fixture down(String subgraph) {
        down.add(subgraph);
        return this;
    }

    FederationEngine engine() {
        return engine(EngineOptions.defaults());
    }

    FederationEngine engine(EngineOptions options) {
        return FederationEngine.of(supergraph(), this, options);
    }

    FederationEngine engine(SubgraphFetcher fetcher) {
        return FederationEngine.of(supergraph(), fetcher, EngineOptions.defaults());
    }

    String supergraph() {
        return read(area.resolve("supergraph.graphql"));
    }

    List<SubgraphRequest> calls() {
        return calls;
    }

    @Override
    public CompletionStage<byte[]> fetch(SubgraphRequest request) {
        calls.add(request);
        if (down.contains(request.subgraph())) {
            return CompletableFuture.failedStage(new SubgraphException("UNAVAILABLE", "The service is down"));
        }
        return CompletableFuture.completedStage(answer(request));
    }

    byte[] answer(SubgraphRequest request) {
        InMemorySubgraph subgraph = subgraphs.get(request.subgraph());
        if (subgraph == null) {
            throw new AssertionError("no such subgraph: " + request.subgraph());
        }
        return subgraph.answer(request.body());
    }

    static EngineRequest request(String query, Map<String, Object> variables) {
        return new EngineRequest(query, null, variables, true, false, "test");
    }

    static EngineRequest request(String query) {
        return request(query, Map.of());
    }

    /** The answer as text, indented. */
    static String answer(FederationEngine engine, EngineRequest request) {
        return pretty(engine.execute(request).toCompletableFuture().join().body());
    }

    static byte[] json(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String pretty(byte[] json) {
        try {
            return JSON.writeValueAsString(tree(json)) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The calls made so far: which subgraph, and the body as it was sent. */
    String printedCalls() {
        List<Map<String, Object>> printed = new ArrayList<>();
        for (SubgraphRequest call : calls) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("subgraph", call.subgraph());
            entry.putAll(parse(new String(call.body(), java.nio.charset.StandardCharsets.UTF_8)));
            printed.add(entry);
        }
        try {
            return JSON.writeValueAsString(printed) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> readMap(Path file) {
        return Files.exists(file) ? parse(read(file)) : Map.of();
    }

    static Map<String, Object> parse(String json) {
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
