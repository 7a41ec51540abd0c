package org.entente.trade.fetch;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/**
 * Makes the typed clients of the publishers' APIs. They follow no redirect, and they make no exceptions of answers:
 * {@link Conversation} judges every status itself.
 */
@ApplicationScoped
public class PublisherClients {
    private final FetchConfig config;

    PublisherClients(FetchConfig config) {
        this.config = config;
    }

    /** A client of the API at that address. Its methods return the response unread, so that bodies are streamed. */
    public <T> T client(Class<T> api, URI url) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(url)
                .connectTimeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(config.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .followRedirects(false)
                .property("microprofile.rest.client.disable.default.mapper", true)
                .build(api);
    }
}
