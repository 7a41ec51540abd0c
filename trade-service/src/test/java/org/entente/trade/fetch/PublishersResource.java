package org.entente.trade.fetch;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Stands in for both publishers, with limits small enough to be reached. */
public final class PublishersResource implements QuarkusTestResourceLifecycleManager {
    static final String KEY = "a-very-secret-key";

    private final WireMockServer server = new WireMockServer(
            WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        String url = "http://127.0.0.1:%d".formatted(server.port());
        return Map.of(
                "entente.fetch.comtrade.url", url,
                "entente.fetch.comtrade.key", KEY,
                "entente.fetch.comtrade.record-limit", "6",
                // No wait of the tests is a pause between two requests.
                "entente.fetch.comtrade.pause", "10ms",
                "entente.fetch.imf.url", url,
                "entente.fetch.hosts", "127.0.0.1=loopback",
                "entente.fetch.tries", "3",
                "entente.fetch.read-timeout", "2s",
                "entente.fetch.max-bytes", "50000");
    }

    @Override
    public void stop() {
        server.stop();
    }
}
