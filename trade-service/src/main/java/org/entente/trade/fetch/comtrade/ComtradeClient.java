package org.entente.trade.fetch.comtrade;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.entente.trade.fetch.Conversation;
import org.entente.trade.fetch.FetchConfig;
import org.entente.trade.fetch.PublisherClients;
import org.jspecify.annotations.Nullable;

/** Asks UN Comtrade. */
@ApplicationScoped
class ComtradeClient {
    private static final String ALL_PROCEDURES = "C00";
    private static final String ALL = "0";

    private final FetchConfig.Comtrade config;
    private final ComtradeRestClient api;

    ComtradeClient(FetchConfig config, PublisherClients clients) {
        this.config = config.comtrade();
        this.api = clients.client(ComtradeRestClient.class, this.config.url());
    }

    /** The answer to one request, on disk; empty when Comtrade says that there is no such data. */
    Optional<ComtradeAnswer> ask(Selection selection, Conversation conversation)
            throws IOException, InterruptedException {
        String key = config.key().orElseThrow();
        @Nullable String partners = selection.partners().isEmpty() ? null : String.join(",", selection.partners());
        return conversation.ask(
                config.url(),
                () -> api.get(
                        key,
                        selection.frequency(),
                        selection.classification(),
                        selection.reporters(),
                        selection.period(),
                        partners,
                        String.join(",", selection.commodities()),
                        String.join(",", selection.flows()),
                        ALL_PROCEDURES,
                        ALL,
                        ALL,
                        config.recordLimit(),
                        "JSON",
                        false),
                ComtradeAnswer::read);
    }
}
