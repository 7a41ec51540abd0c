package org.entente.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Asks random queries of a federated graph and of one server with the whole schema and the same data: all at once, with
 * a subgraph down, and with answers that come late and in another order.
 */
class DifferentialTest {
    private static final Fixture LIBRARY = Fixture.of("library");
    private static final FederationEngine ENGINE =
            LIBRARY.engine(request -> CompletableFuture.completedStage(LIBRARY.answer(request)));
    private static final InMemorySubgraph WHOLE = LIBRARY.whole(ENGINE.apiSdl());
    private static final List<String> SUBGRAPHS = List.of("catalog", "people", "ratings", "stock");
    private static final GraphQLSchema SCHEMA =
            UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(ENGINE.apiSdl()));

    /** Answers come from other threads, after a while that depends on the question. */
    private static final FederationEngine SLOW = LIBRARY.engine(request -> CompletableFuture.supplyAsync(() -> {
        LockSupport.parkNanos(Math.floorMod(Arrays.hashCode(request.body()), 300_000));
        return LIBRARY.answer(request);
    }));

    /** In the order of {@link #SUBGRAPHS}: engines that cannot reach that one. */
    private static final List<FederationEngine> WITHOUT = SUBGRAPHS.stream()
            .map(down -> LIBRARY.engine(request -> request.subgraph().equals(down)
                    ? CompletableFuture.failedStage(new IllegalStateException("down"))
                    : CompletableFuture.completedStage(LIBRARY.answer(request))))
            .toList();

    @Property(shrinking = ShrinkingMode.OFF)
    void federatedAnswersEqualThoseOfOneServer(@ForAll long seed) {
        String query = new RandomQueries(SCHEMA, seed, 4).next();

        JsonNode federated = Fixture.tree(ENGINE.execute(Fixture.request(query))
                .toCompletableFuture()
                .join()
                .body());
        JsonNode whole = Fixture.tree(WHOLE.answer(Fixture.json(Map.of("query", query))));

        assertThat(federated.get("data")).as(query + "\n" + federated).isEqualTo(whole.get("data"));
        assertThat(federated.has("errors")).as(query).isEqualTo(whole.has("errors"));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void whatASubgraphThatIsDownLeavesIsStillTrue(@ForAll long seed) {
        String query = new RandomQueries(SCHEMA, seed, 4).next();
        int index = Math.floorMod(seed, SUBGRAPHS.size());
        String down = SUBGRAPHS.get(index);
        FederationEngine engine = WITHOUT.get(index);

        JsonNode partial = Fixture.tree(engine.execute(Fixture.request(query))
                .toCompletableFuture()
                .join()
                .body());
        JsonNode whole = Fixture.tree(WHOLE.answer(Fixture.json(Map.of("query", query))));

        assertThat(isPartOf(partial.get("data"), whole.get("data")))
                .as(down + " " + query + "\n" + partial + "\n" + whole)
                .isTrue();
        assertThat(partial.has("errors") || partial.get("data").equals(whole.get("data")))
                .as(query)
                .isTrue();
        partial.path("errors")
                .forEach(error -> assertThat(error.at("/extensions/service").asText())
                        .as(query)
                        .isEqualTo(down));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void theOrderInWhichSubgraphsAnswerDoesNotMatter(@ForAll long seed) {
        String query = new RandomQueries(SCHEMA, seed, 4).next();
        byte[] late = SLOW.execute(Fixture.request(query))
                .toCompletableFuture()
                .join()
                .body();
        byte[] atOnce = ENGINE.execute(Fixture.request(query))
                .toCompletableFuture()
                .join()
                .body();

        assertThat(new String(late, StandardCharsets.UTF_8)).isEqualTo(new String(atOnce, StandardCharsets.UTF_8));
    }

    /** Whether one answer is the other one with some values null. */
    private static boolean isPartOf(JsonNode part, JsonNode whole) {
        if (part.isNull()) {
            return true;
        }
        if (part.isObject() && whole.isObject() && part.size() == whole.size()) {
            return part.properties().stream()
                    .allMatch(field ->
                            whole.has(field.getKey()) && isPartOf(field.getValue(), whole.get(field.getKey())));
        }
        if (part.isArray() && whole.isArray() && part.size() == whole.size()) {
            return IntStream.range(0, part.size()).allMatch(i -> isPartOf(part.get(i), whole.get(i)));
        }
        return part.equals(whole);
    }
}
