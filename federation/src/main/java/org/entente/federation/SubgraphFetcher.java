package org.entente.federation;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * The engine's only door out: sends GraphQL requests to subgraphs and hands back the bytes of their answers.
 *
 * <p>The stage completes with a GraphQL response in JSON, UTF-8, whatever the transport's status was. When there is no
 * such response it completes exceptionally, best with a {@link SubgraphException}; any other exception counts as
 * {@code UNAVAILABLE} and its message stays inside. It may complete on any thread.
 */
@FunctionalInterface
public interface SubgraphFetcher {
    CompletionStage<byte[]> fetch(SubgraphRequest request);

    /**
     * Sends a subscription for each subscriber and hands on its events, each a GraphQL response in JSON. Events that
     * end badly end best with a {@link SubgraphException}.
     *
     * @throws SubgraphException when this fetcher cannot listen to events, as here
     */
    default Flow.Publisher<byte[]> listen(SubgraphRequest request) {
        throw new SubgraphException("UNAVAILABLE", "This gateway cannot listen to the events of services");
    }
}
