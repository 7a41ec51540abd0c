package org.entente.kernel.claim;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** Which claims a service keeps. */
@ConfigMapping(prefix = "entente.claims")
interface ClaimConfig {
    /** Topics it takes, for instance {@code TURNOVER,EXPORTS}; a service without topics takes no claims. */
    Optional<Set<String>> topics();
}
