package org.entente.kernel.security;

import io.smallrye.config.ConfigMapping;

/** What a service knows of the gateway in front of it. */
@ConfigMapping(prefix = "entente.gateway")
interface GatewayConfig {
    /** The secret that every request must carry. There is no default: a service without it does not start. */
    String credential();
}
