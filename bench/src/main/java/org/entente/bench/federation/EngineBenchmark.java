package org.entente.bench.federation;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.entente.federation.EngineResponse;
import org.entente.federation.FederationEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The engine's own CPU time for one request of four subgraph calls and about 800 leaves: with the plan in the cache, and
 * with a document never seen before, which is parsed, validated and planned first.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EngineBenchmark {
    private final FederationEngine engine = CannedSubgraphs.engine();
    private int unseen;

    @Benchmark
    public EngineResponse warmPlan() {
        return checked(engine.execute(CannedSubgraphs.request(CannedSubgraphs.QUERY))
                .toCompletableFuture()
                .join());
    }

    /** A comment makes each document another one. */
    @Benchmark
    public EngineResponse unseenQuery() {
        return checked(engine.execute(CannedSubgraphs.request(CannedSubgraphs.QUERY + "#" + unseen++))
                .toCompletableFuture()
                .join());
    }

    @Benchmark
    public String planOnly() {
        return engine.explain(CannedSubgraphs.QUERY, null, Map.of("id", "BAK-KOB"));
    }

    private static EngineResponse checked(EngineResponse response) {
        if (response.outcome() != EngineResponse.Outcome.OK || response.fetches() != 4) {
            throw new IllegalStateException(new String(response.body(), StandardCharsets.UTF_8));
        }
        return response;
    }
}
