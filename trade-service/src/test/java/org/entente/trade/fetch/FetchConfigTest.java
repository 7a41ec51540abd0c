package org.entente.trade.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FetchConfigTest {
    @Test
    void withoutSettingsOnlyTheTwoPublishersAreAskedAtAFreeKeysPace() {
        FetchConfig config = config(Map.of());

        assertThat(config.hosts())
                .containsExactly(
                        new AllowedHost("comtradeapi.un.org", AddressClass.PUBLIC),
                        new AllowedHost("api.imf.org", AddressClass.PUBLIC));
        assertThat(config.comtrade().url()).hasToString("https://comtradeapi.un.org");
        assertThat(config.comtrade().key()).isEmpty();
        assertThat(config.comtrade().callsPerDay()).isEqualTo(500);
        assertThat(config.comtrade().pause()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.comtrade().recordLimit()).isEqualTo(100_000);
        assertThat(config.imf().url()).hasToString("https://api.imf.org");
        assertThat(config.imf().pause()).isEqualTo(Duration.ofMillis(600));
        assertThat(config.imf().callsPerDay()).isEqualTo(5_000);
        assertThat(config.maxBytes()).isEqualTo(1L << 30);
        assertThat(config.connectTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.readTimeout()).isEqualTo(Duration.ofMinutes(3));
        assertThat(config.tries()).isEqualTo(6);
        assertThat(config.firstWait()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.longestWait()).isEqualTo(Duration.ofHours(1));
        assertThat(config.maxQueued()).isEqualTo(20);
        assertThat(config.maxUnits()).isEqualTo(2_000);
        assertThat(config.folder()).isEmpty();
    }

    @Test
    void keysAndHostsComeFromTheEnvironment() {
        FetchConfig config = config(Map.of(
                "ENTENTE_FETCH_COMTRADE_KEY", "secret",
                "ENTENTE_FETCH_IMF_KEY", "",
                "ENTENTE_FETCH_HOSTS", "mirror.example=private"));

        assertThat(config.comtrade().key()).hasValue("secret");
        assertThat(config.imf().key()).isEmpty();
        assertThat(config.hosts()).containsExactly(new AllowedHost("mirror.example", AddressClass.PRIVATE));
    }

    /** The settings that an environment makes. */
    static FetchConfig config(Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withSources(new EnvConfigSource(environment, 300))
                .withMapping(FetchConfig.class)
                .build()
                .getConfigMapping(FetchConfig.class);
    }
}
