package org.entente.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfigTest {
    @Test
    void defaultsAreTheDocumentedOnes() {
        GatewayConfig config = config(Map.of(), Map.of()).getConfigMapping(GatewayConfig.class);
        assertThat(config.supergraph()).isEmpty();
        assertThat(config.subgraphs()).isEmpty();
        assertThat(config.graphql().maxBody().asLongValue()).isEqualTo(1 << 20);
        assertThat(config.graphql().explain()).isTrue();
        assertThat(config.calls().timeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.calls().retries()).isEqualTo(1);
        assertThat(config.calls().shared()).isTrue();
        assertThat(config.supergraphCheck()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.graphql().maxOperationsPerSocket()).isEqualTo(100);
        assertThat(config.calls().maxResponse().asLongValue()).isEqualTo(64 << 20);
        assertThat(config.calls().forwardedHeaders()).isEqualTo(Set.of("accept-language"));
        assertThat(config.calls().breaker().calls()).isEqualTo(20);
        assertThat(config.imports().idleTimeout()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void addressesComeFromTheEnvironment() {
        GatewayConfig config = config(
                        Map.of(),
                        Map.of("ENTENTE_SUBGRAPHS_TRADE_URL", "http://trade:8081", "ENTENTE_GATEWAY_CREDENTIAL", "s"))
                .getConfigMapping(GatewayConfig.class);
        assertThat(config.subgraphs()).containsOnlyKeys("trade");
        assertThat(config.subgraphs().get("trade"))
                .extracting(GatewayConfig.Subgraph::url)
                .isEqualTo(URI.create("http://trade:8081"));
        assertThat(config.gateway().credential()).isEqualTo("s");
    }

    @Test
    void anUnknownKeyStopsTheStart() {
        assertThatThrownBy(() -> config(Map.of("entente.graphql.max-bodi", "2M"), Map.of()))
                .hasMessageContaining("entente.graphql.max-bodi");
        assertThatThrownBy(() -> config(Map.of("entente.subgraph.trade.url", "http://trade"), Map.of()))
                .hasMessageContaining("entente.subgraph.trade.url");
    }

    private static SmallRyeConfig config(Map<String, String> properties, Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(properties);
        if (environment.isEmpty()) {
            all.put("entente.gateway.credential", "s");
        }
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(all, "test", 100), new EnvConfigSource(environment, 300))
                .withConverter(io.quarkus.runtime.configuration.MemorySize.class, 100, new MemorySizeConverter())
                .addDiscoveredConverters()
                .withMapping(GatewayConfig.class)
                .build();
    }
}
