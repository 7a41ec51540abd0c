package org.entente.federation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides what of a subgraph's error a client may see. The engine adds the path in the client's query and the name of
 * the subgraph.
 */
@FunctionalInterface
public interface ErrorPolicy {

    ClientError toClient(SubgraphError error);

    /** Shows message, code and extensions as the subgraph gave them. */
    static ErrorPolicy passThrough() {
        return error ->
                new ClientError(error.message(), error.code() == null ? "INTERNAL" : error.code(), error.extensions());
    }

    /**
     * An error as a subgraph gave it.
     *
     * @param code {@code extensions.code}, when it is a string
     * @param extensions all extensions, numbers exact; empty when there are none
     */
    record SubgraphError(
            String subgraph, String message, @Nullable String code, Map<String, Object> extensions) {}

    /**
     * An error as the client will see it.
     *
     * @param extensions further extensions to show; {@code code} and {@code service} are set by the engine
     */
    record ClientError(String message, String code, Map<String, Object> extensions) {}
}
