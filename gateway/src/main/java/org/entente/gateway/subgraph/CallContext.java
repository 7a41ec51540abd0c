package org.entente.gateway.subgraph;

import java.util.Map;
import org.entente.gateway.identity.Caller;

/**
 * For whom the services are asked.
 *
 * @param requestId the id under which the request is logged
 * @param caller who asks
 * @param forwarded headers of the client's request that services may see, by lower-case name
 */
public record CallContext(String requestId, Caller caller, Map<String, String> forwarded) {
    public CallContext {
        forwarded = Map.copyOf(forwarded);
    }
}
