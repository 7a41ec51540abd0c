package org.entente.gateway.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.entente.federation.EngineOptions;
import org.entente.federation.FederationEngine;
import org.entente.federation.SubgraphFetcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checked-in supergraphs against the schemas that they were composed from, and the product's own queries. */
class SupergraphTest {
    private static final SubgraphFetcher NOBODY =
            request -> CompletableFuture.failedFuture(new IllegalStateException());

    private record Input(String name, Path schema, Path supergraph) {}

    static Iterable<Input> inputs() throws IOException {
        Path description = Path.of("src/main/compose/supergraph.json");
        JsonNode composition = new ObjectMapper().readTree(Files.readString(description));
        Path base = Path.of("src/main/compose");
        return StreamSupport.stream(composition.get("subgraphs").spliterator(), false)
                .map(subgraph -> new Input(
                        subgraph.get("name").asText(),
                        base.resolve(subgraph.get("schema").asText()).normalize(),
                        base.resolve(composition.get("supergraph").asText())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void theSupergraphIsComposedFromTheSchemaThatTheServiceHas(Input input)
            throws IOException, NoSuchAlgorithmException {
        assertThat(input.schema()).as("the schema of %s", input.name()).exists();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(input.schema()));
        assertThat(Files.readString(input.supergraph()))
                .as(
                        "%s has changed since the supergraph was composed: run `npm ci && npm run compose` in "
                                + "gateway/src/main/compose",
                        input.schema())
                .contains("# %s sha256:%s\n"
                        .formatted(input.name(), HexFormat.of().formatHex(digest)));
    }

    @Test
    void theStoryCanBePlanned() throws IOException {
        SupergraphSource source = SupergraphSource.read(Optional.empty());
        FederationEngine engine = FederationEngine.of(source.sdl(), NOBODY, EngineOptions.defaults());
        String query = Files.readString(Path.of("../docs/story.graphql"));
        assertThatCode(() -> engine.explain(query, null, Map.of())).doesNotThrowAnyException();
        Services services = Services.of(source.sdl(), Map.of());
        assertThat(services.names())
                .allSatisfy(name ->
                        assertThat(engine.explain(query, null, Map.of())).contains(name));
    }
}
