package org.entente.federation.execute;

import java.util.concurrent.CompletionStage;

/** Sends one call on behalf of one request. A failed stage is best a {@link CallFailed}. */
@FunctionalInterface
public interface Transport {
    CompletionStage<byte[]> send(String subgraph, byte[] body, boolean mutation);
}
