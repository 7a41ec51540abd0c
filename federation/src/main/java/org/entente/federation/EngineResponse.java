package org.entente.federation;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one request.
 *
 * @param body a complete GraphQL response in JSON, UTF-8
 * @param outcome how it went, for the caller's choice of a transport status
 * @param fetches how many subgraph calls were made
 * @param planCached whether the plan was found in the cache
 * @param defect a mistake of the engine itself, for the log; null when there was none
 */
public record EngineResponse(
        byte[] body,
        Outcome outcome,
        int fetches,
        boolean planCached,
        @Nullable Throwable defect) {

    /** How a request went. */
    public enum Outcome {
        /** The answer has data and no errors. */
        OK,
        /** The request was refused before anything ran: it has errors and no {@code data} entry. */
        REQUEST_ERROR,
        /** It ran; the answer has a {@code data} entry, which may be null, and errors. */
        PARTIAL
    }
}
