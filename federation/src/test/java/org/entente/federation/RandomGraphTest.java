package org.entente.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Random graphs, split at random over subgraphs: whoever owns what, the answers are those of one server. */
class RandomGraphTest {
    private static final int QUERIES = 4;

    @Property(shrinking = ShrinkingMode.OFF)
    void howAGraphIsSplitDoesNotChangeItsAnswers(@ForAll long seed) {
        RandomGraph graph = new RandomGraph(seed);
        Map<String, InMemorySubgraph> servers = graph.servers();
        String supergraph = graph.supergraph();
        FederationEngine engine = FederationEngine.of(
                supergraph,
                request -> CompletableFuture.completedStage(
                        Objects.requireNonNull(servers.get(request.subgraph())).answer(request.body())),
                EngineOptions.defaults());
        InMemorySubgraph whole = graph.whole(engine.apiSdl());
        GraphQLSchema schema =
                UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(engine.apiSdl()));

        for (int i = 0; i < QUERIES; i++) {
            String query = new RandomQueries(schema, seed + i, 4, RandomGraph.IDS).next();
            JsonNode federated = Fixture.tree(engine.execute(Fixture.request(query))
                    .toCompletableFuture()
                    .join()
                    .body());
            JsonNode expected = Fixture.tree(whole.answer(Fixture.json(Map.of("query", query))));

            String about = "seed " + seed + "\n" + query + "\n" + federated + "\n" + supergraph;
            assertThat(federated.get("data")).as(about).isEqualTo(expected.get("data"));
            assertThat(federated.has("errors")).as(about).isEqualTo(expected.has("errors"));
        }
    }
}
