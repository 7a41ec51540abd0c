package org.entente.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts both stand-ins, and has the gateway serve their graph. */
public final class StandIns implements QuarkusTestResourceLifecycleManager {
    private static final Path SUPERGRAPH = Path.of("src/test/resources/standin/supergraph.graphql");

    private @Nullable StandIn books;
    private @Nullable StandIn reviews;
    private @Nullable StandInEvents events;

    @Override
    public Map<String, String> start() {
        try {
            StandIn firstService = new StandIn(Shelf.books());
            StandIn secondService = new StandIn(Shelf.reviews());
            StandInEvents firstServicesEvents = new StandInEvents();
            books = firstService;
            reviews = secondService;
            events = firstServicesEvents;
            Map<String, String> settings = new LinkedHashMap<>();
            // A copy, because a test changes it.
            Path supergraph = Path.of("target/standin-supergraph.graphql").toAbsolutePath();
            Files.copy(SUPERGRAPH, supergraph, StandardCopyOption.REPLACE_EXISTING);
            settings.put("entente.supergraph", supergraph.toString());
            settings.put("entente.supergraph-check", "100ms");
            settings.put("entente.subgraphs.books.url", firstService.url());
            settings.put("entente.subgraphs.books.events-url", firstServicesEvents.url());
            settings.put("entente.subgraphs.reviews.url", secondService.url() + "/");
            Tokens.makeKeys();
            // A test should not have to wait for what an operator would.
            settings.put("entente.calls.timeout", "1500ms");
            settings.put("entente.calls.max-response", "2M");
            settings.put("entente.calls.breaker.calls", "4");
            settings.put("entente.calls.breaker.pause", "2s");
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (books != null) {
            books.close();
        }
        if (reviews != null) {
            reviews.close();
        }
        if (events != null) {
            events.close();
        }
    }
}
