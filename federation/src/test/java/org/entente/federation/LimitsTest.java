package org.entente.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Hostile and oversized requests are refused with a code, quickly. */
@Timeout(20)
class LimitsTest {
    private final Fixture library = Fixture.of("library");
    private final FederationEngine engine = library.engine();

    @Test
    void aDocumentWithTooManyTokensIsRefused() {
        String query = "{" + "works { id } ".repeat(10_000) + "}";

        assertThat(code(query)).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void fieldsNestedTooDeepAreRefused() {
        String query = "{ books " + "{ sequel ".repeat(100) + "{ id }" + "}".repeat(100) + "}";

        assertThat(code(query)).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void bracesNestedByTheThousandDoNotOverflowTheStack() {
        String query = "{ books " + "{ sequel ".repeat(4_000) + "{ id }" + "}".repeat(4_000) + "}";

        assertThat(code(query)).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void listsOfValuesNestedByTheThousandDoNotOverflowTheStack() {
        String query = "{ work(id: " + "[".repeat(6_000) + "]".repeat(6_000) + ") { id } }";

        assertThat(code(query)).isIn("LIMIT_EXCEEDED", "BAD_USER_INPUT");
    }

    @Test
    void aThousandAliasesAreRefused() {
        String query = "{ works {"
                + IntStream.range(0, 1_000).mapToObj(i -> "a" + i + ": id").collect(Collectors.joining(" ")) + "} }";

        assertThat(code(query)).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void manyRootFieldsAreRefused() {
        String query = "{"
                + IntStream.range(0, 60)
                        .mapToObj(i -> "a" + i + ": books { id }")
                        .collect(Collectors.joining(" ")) + "}";

        assertThat(code(query)).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void fragmentsThatDoubleAtEachLevelAreRefused() {
        StringBuilder query = new StringBuilder("{ books { ...F0 } }");
        for (int i = 0; i < 30; i++) {
            query.append(
                    " fragment F%d on Book { a: sequel { ...F%d } b: sequel { ...F%d } }".formatted(i, i + 1, i + 1));
        }
        query.append(" fragment F30 on Book { id }");

        assertThat(code(query.toString())).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void aChainOfFragmentsIsRefusedBeforeItIsValidated() {
        String query = "{ books { ...F0 } }"
                + IntStream.range(0, 200)
                        .mapToObj(i -> " fragment F%d on Book { sequel { id } ...F%d }".formatted(i, i + 1))
                        .collect(Collectors.joining())
                + " fragment F200 on Book { id }";

        assertThat(code(query)).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void fragmentsThatSpreadEachOtherRoundInCirclesAreRefused() {
        assertThat(code("{ books { ...A } } fragment A on Book { ...B } fragment B on Book { ...A }"))
                .isIn("BAD_USER_INPUT", "LIMIT_EXCEEDED");
    }

    @Test
    void tooManyFragmentsAreRefused() {
        String query = "{ books { id } }"
                + IntStream.range(0, 300)
                        .mapToObj(i -> " fragment F%d on Book { id }".formatted(i))
                        .collect(Collectors.joining());

        assertThat(code(query)).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void fragmentsSpreadTwiceAtOnePlaceCostNothing() {
        StringBuilder query = new StringBuilder("{ books { ...F0 } }");
        for (int i = 0; i < 30; i++) {
            query.append(" fragment F%d on Book { ...F%d ...F%d }".formatted(i, i + 1, i + 1));
        }
        query.append(" fragment F30 on Book { id }");

        assertThat(answer(query.toString()).at("/data/books/0/id").asText()).isEqualTo("b1");
    }

    @Test
    void anIntricateOperationStopsAtThePlanningBudget() {
        FederationEngine small = library.engine(planning(3, Duration.ofMillis(100), 1 << 26));

        JsonNode answer = answer(small, "{ books { label maker { note taxed friends { note taxed } } } }");

        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.has("data")).isFalse();
    }

    @Test
    void planningStopsWhenItHasAllocatedItsShare() {
        FederationEngine small = library.engine(planning(50_000, Duration.ofSeconds(10), 1 << 16));

        JsonNode answer = answer(small, "{ books { label maker { note taxed friends { note taxed } } } }");

        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void noQueryOverAGraphWithManyWaysPlansBeyondTheBudget() {
        FederationEngine mesh = FederationEngine.of(
                Mesh.of(24), request -> CompletableFuture.failedStage(new AssertionError()), EngineOptions.defaults());
        String fields = IntStream.range(0, 24).mapToObj(i -> "f" + i).collect(Collectors.joining(" "));
        List<String> hostile = List.of(
                "{ t " + ("{ next { " + fields + " next ").repeat(18) + "{ chain " + "} } ".repeat(18) + "} }",
                "{ "
                        + IntStream.range(0, 49)
                                .mapToObj(i -> "a" + i + ": t { next { next { " + fields + " chain } } }")
                                .collect(Collectors.joining(" "))
                        + " }",
                "{ t { chain next { chain next { chain next { chain next { chain } } } } } }");

        for (String query : hostile) {
            Cost first = cost(mesh, query);
            Cost second = cost(mesh, query);
            // Reading the query is counted too, and on a busy machine all of it takes longer: both are given their
            // share.
            assertThat(Math.min(first.millis(), second.millis())).as(query).isLessThan(250);
            assertThat(Math.min(first.bytes(), second.bytes())).as(query).isLessThan(96 << 20);
        }
    }

    @Test
    void circularIntrospectionIsRefused() {
        String query = "{ __schema { types { fields { type { fields { type { fields { type { fields { type { name"
                + " } } } } } } } } } } }";

        assertThat(code(query)).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void tooManyRepresentationsFailOnlyTheirFetch() {
        FederationEngine one = library.engine(calling(1, 1 << 20));

        JsonNode answer = answer(one, "{ books { title weight } }");

        assertThat(answer.at("/data/books/0/title").asText()).isEqualTo("Sea");
        assertThat(answer.at("/data/books/0/weight").isNull()).isTrue();
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void aSubgraphAnswerThatIsTooLargeFailsOnlyItsFetch() {
        FederationEngine small = library.engine(calling(10_000, 150));

        JsonNode answer = answer(
                small,
                "{ makers { id } shelf(code: \"s1\") { books { title pages format id sequel { title pages } } } }");

        assertThat(answer.at("/data/makers/0/id").asText()).isEqualTo("m1");
        assertThat(answer.at("/data/shelf").isNull()).isTrue();
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void variablesThatDoNotFitAreRefused() {
        JsonNode answer = Fixture.tree(
                engine.execute(Fixture.request("query($code: ID!) { shelf(code: $code) { width } }", Map.of()))
                        .toCompletableFuture()
                        .join()
                        .body());

        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.has("data")).isFalse();
    }

    @Test
    void aMutationIsRefusedWhereNoneIsAllowed() {
        EngineRequest get =
                new EngineRequest("mutation { count(code: \"s1\") { width } }", null, Map.of(), false, false, "");

        JsonNode answer =
                Fixture.tree(engine.execute(get).toCompletableFuture().join().body());

        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_USER_INPUT");
        assertThat(library.calls()).isEmpty();
    }

    private static EngineOptions planning(int steps, Duration time, long bytes) {
        return options(10_000, 1 << 20, steps, time, bytes);
    }

    private static EngineOptions calling(int maxRepresentations, int maxSubgraphResponseBytes) {
        return options(maxRepresentations, maxSubgraphResponseBytes, 5_000, Duration.ofSeconds(1), 1 << 26);
    }

    private static EngineOptions options(
            int maxRepresentations,
            int maxSubgraphResponseBytes,
            int planningSteps,
            Duration planningTime,
            long planningBytes) {
        return new EngineOptions(
                15_000,
                40,
                500,
                50,
                20_000,
                100,
                maxRepresentations,
                maxSubgraphResponseBytes,
                1 << 20,
                100,
                planningSteps,
                planningTime,
                planningBytes,
                1_000,
                ErrorPolicy.passThrough());
    }

    private String code(String query) {
        JsonNode answer = answer(query);
        assertThat(answer.has("data")).isFalse();
        return answer.at("/errors/0/extensions/code").asText();
    }

    private static Cost cost(FederationEngine engine, String query) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long nanos = threads.getCurrentThreadCpuTime();
        try {
            engine.explain(query, null, Map.of());
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("too intricate to plan");
        }
        return new Cost(
                (threads.getCurrentThreadCpuTime() - nanos) / 1_000_000,
                threads.getCurrentThreadAllocatedBytes() - bytes);
    }

    private record Cost(long millis, long bytes) {}

    private JsonNode answer(String query) {
        return answer(engine, query);
    }

    private static JsonNode answer(FederationEngine engine, String query) {
        return Fixture.tree(engine.execute(Fixture.request(query))
                .toCompletableFuture()
                .join()
                .body());
    }
}
