package org.entente.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Asks random queries of a federated graph and of one server with the whole schema and the same data. */
class DifferentialTest {
    private static final Fixture LIBRARY = Fixture.of("library");
    private static final FederationEngine ENGINE = LIBRARY.engine();
    private static final InMemorySubgraph WHOLE = LIBRARY.whole(ENGINE.apiSdl());
    private static final GraphQLSchema SCHEMA =
            UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(ENGINE.apiSdl()));

    @Property(shrinking = ShrinkingMode.OFF)
    void federatedAnswersEqualThoseOfOneServer(@ForAll long seed) {
        String query = new RandomQueries(SCHEMA, seed, 4).next();

        JsonNode federated = read(ENGINE.execute(Fixture.request(query))
                .toCompletableFuture()
                .join()
                .body());
        JsonNode whole = read(WHOLE.answer(Fixture.json(Map.of("query", query))));

        assertThat(federated.get("data")).as(query + "\n" + federated).isEqualTo(whole.get("data"));
        assertThat(federated.has("errors")).as(query).isEqualTo(whole.has("errors"));
    }

    private static JsonNode read(byte[] json) {
        try {
            return Fixture.JSON.readTree(new String(json, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
