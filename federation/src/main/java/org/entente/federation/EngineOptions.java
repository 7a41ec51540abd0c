package org.entente.federation;

import java.time.Duration;

/**
 * Limits and policies of an engine. Start from {@link #defaults()} and change single values.
 *
 * @param maxTokens tokens of a document; more is refused with {@code LIMIT_EXCEEDED}, as for all limits here
 * @param maxDepth nested fields of an operation, introspection not counted
 * @param maxAliases aliased fields of an operation after fragments are spread
 * @param maxRootFields fields at the root of an operation
 * @param maxSelections fields of an operation after fragments are spread and fields merged
 * @param maxFragments fragments of a document; they may spread each other to the depth of {@code maxDepth}
 * @param maxRepresentations distinct entities in one subgraph call; more fails that call, and only its fields
 * @param maxSubgraphResponseBytes size of one subgraph answer; more fails that call, and only its fields
 * @param maxResponseBytes size of the whole answer
 * @param maxErrors errors in one answer; a last one says how many were left out
 * @param planningSteps alternatives the planner may weigh for one operation
 * @param planningTime how long it may plan one operation
 * @param planningBytes how much the planner may allocate for one operation
 * @param planCacheWeight plans kept, measured in planned fields
 * @param errorPolicy what a client may see of a subgraph's error
 */
public record EngineOptions(
        int maxTokens,
        int maxDepth,
        int maxAliases,
        int maxRootFields,
        int maxSelections,
        int maxFragments,
        int maxRepresentations,
        int maxSubgraphResponseBytes,
        int maxResponseBytes,
        int maxErrors,
        int planningSteps,
        Duration planningTime,
        long planningBytes,
        long planCacheWeight,
        ErrorPolicy errorPolicy) {

    private static final int MEBIBYTE = 1 << 20;

    /** Limits that hold off hostile queries and are far above what a page asks. */
    public static EngineOptions defaults() {
        return new EngineOptions(
                15_000,
                40,
                500,
                50,
                20_000,
                100,
                10_000,
                64 * MEBIBYTE,
                64 * MEBIBYTE,
                1_000,
                50_000,
                Duration.ofMillis(100),
                64 * MEBIBYTE,
                500_000,
                ErrorPolicy.passThrough());
    }

    public EngineOptions withErrorPolicy(ErrorPolicy policy) {
        return new EngineOptions(
                maxTokens,
                maxDepth,
                maxAliases,
                maxRootFields,
                maxSelections,
                maxFragments,
                maxRepresentations,
                maxSubgraphResponseBytes,
                maxResponseBytes,
                maxErrors,
                planningSteps,
                planningTime,
                planningBytes,
                planCacheWeight,
                policy);
    }
}
