package org.entente.federation.execute;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error of a subgraph, as the subgraph gave it or as the call to it ended.
 *
 * @param code null when the subgraph gave none
 */
public record ServiceError(
        String service, String message, @Nullable String code, Map<String, Object> extensions, boolean fromEngine) {

    static ServiceError ofCall(String service, String code, String message) {
        return new ServiceError(service, message, code, Map.of(), true);
    }

    /** What a client sees of it. */
    public record Shown(String message, String code, Map<String, Object> extensions) {}
}
