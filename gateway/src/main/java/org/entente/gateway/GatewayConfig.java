package org.entente.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything one can set of the gateway. A key under {@code entente} that is not here stops the start. */
@ConfigMapping(prefix = "entente")
public interface GatewayConfig {
    /** The supergraph to serve instead of the one that this build was composed with. */
    Optional<Path> supergraph();

    /**
     * How often the supergraph's file is looked at. A new one is served when two looks have found the same text, so
     * that a file that is still being written is not taken. 0 never looks.
     */
    @WithDefault("2s")
    Duration supergraphCheck();

    /** How the gateway shows the services that it is the gateway. */
    Gateway gateway();

    /** Where the services are, by the name that the supergraph gives them. */
    Map<String, Subgraph> subgraphs();

    /** What {@code /graphql} accepts. */
    Graphql graphql();

    /** How the services are called. */
    Calls calls();

    /** How files are passed on. */
    Imports imports();

    /** How the gateway shows the services that it is the gateway. */
    interface Gateway {
        /** The secret that the services expect with every request. There is no default outside development. */
        String credential();
    }

    /** One service. */
    interface Subgraph {
        /** Its base address, without {@code /graphql}: {@code http://trade:8081}. */
        URI url();

        /** Where it tells of events, when that is elsewhere; {@code http} or {@code https} like the other. */
        Optional<URI> eventsUrl();
    }

    /** What {@code /graphql} accepts. */
    interface Graphql {
        /** Largest request body; more answers 413. */
        @WithDefault("1M")
        MemorySize maxBody();

        /** Whether a request may ask for its plan. The plan names services and fields, never data. */
        @WithDefault("true")
        boolean explain();

        /** Operations that one WebSocket may have open at once. */
        @WithDefault("100")
        int maxOperationsPerSocket();
    }

    /** How the services are called. */
    interface Calls {
        /** Time for one call, from asking for a connection to the last byte of the answer. */
        @WithDefault("10s")
        Duration timeout();

        /** Time to connect. */
        @WithDefault("2s")
        Duration connectTimeout();

        /** How often a query is asked again when a service gave no answer. Mutations are never repeated. */
        @WithDefault("1")
        int retries();

        /** Connections to one service. */
        @WithDefault("64")
        int maxConnections();

        /** Calls that may wait for a connection to one service; more are refused as unavailable. */
        @WithDefault("512")
        int maxWaiting();

        /** Largest answer of a service; more fails that call. */
        @WithDefault("64M")
        MemorySize maxResponse();

        /** Headers of the client that the services get to see, beside those the gateway itself sets. */
        @WithDefault("accept-language")
        Set<String> forwardedHeaders();

        /**
         * Whether a query of a service that is under way serves all who send the very same one for the same user with
         * the same forwarded headers.
         */
        @WithDefault("true")
        boolean shared();

        /** When to stop asking a service that does not answer. */
        Breaker breaker();
    }

    /** When to stop asking a service that does not answer. */
    interface Breaker {
        /** How many latest calls are looked at. */
        @WithDefault("20")
        int calls();

        /** Share of them that must have failed, from 0 to 1. */
        @WithDefault("0.5")
        double failureRatio();

        /** How long nothing is asked, before one call tries again. */
        @WithDefault("3s")
        Duration pause();
    }

    /** How files are passed on. */
    interface Imports {
        /** How long a transfer may stand still in either direction. */
        @WithDefault("60s")
        Duration idleTimeout();
    }
}
