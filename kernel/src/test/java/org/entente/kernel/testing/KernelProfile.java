package org.entente.kernel.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The kernel by itself: a service that keeps claims about turnover and nothing else. */
public final class KernelProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("entente.claims.topics", "TURNOVER", "quarkus.flyway.locations", "db/kernel");
    }
}
