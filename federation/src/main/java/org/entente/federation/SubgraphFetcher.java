package org.entente.federation;

import java.util.concurrent.CompletionStage;

/**
 * The engine's only door out: sends one GraphQL request to one subgraph and hands back the bytes of its answer.
 *
 * <p>The stage completes with a GraphQL response in JSON, UTF-8, whatever the transport's status was. When there is no
 * such response it completes exceptionally, best with a {@link SubgraphException}; any other exception counts as
 * {@code UNAVAILABLE} and its message stays inside. It may complete on any thread.
 */
@FunctionalInterface
public interface SubgraphFetcher {
    CompletionStage<byte[]> fetch(SubgraphRequest request);
}
