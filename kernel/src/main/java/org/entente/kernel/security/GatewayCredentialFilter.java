package org.entente.kernel.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Refuses every request on the service's port that does not carry the gateway's credential, whatever its path: the
 * graph, its SDL, imports. Health and metrics are on the management port and stay open to the cluster.
 */
@ApplicationScoped
class GatewayCredentialFilter {
    /** Before everything else, authentication included. */
    private static final int FIRST = 10_000;

    private static final String REFUSAL =
            "{\"errors\":[{\"message\":\"this service answers the gateway only; ask the gateway instead\","
                    + "\"extensions\":{\"code\":\"FORBIDDEN\"}}]}";

    private final byte[] credential;

    GatewayCredentialFilter(GatewayConfig config) {
        if (config.credential().isBlank()) {
            throw new IllegalStateException("entente.gateway.credential is blank: set the gateway's secret");
        }
        this.credential = config.credential().getBytes(StandardCharsets.UTF_8);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        String given = context.request().getHeader(GatewayUser.CREDENTIAL_HEADER);
        if (given != null && MessageDigest.isEqual(credential, given.getBytes(StandardCharsets.UTF_8))) {
            context.next();
        } else {
            context.response()
                    .setStatusCode(403)
                    .putHeader("Content-Type", "application/json")
                    .end(REFUSAL);
        }
    }
}
