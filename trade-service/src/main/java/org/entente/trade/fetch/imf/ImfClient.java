package org.entente.trade.fetch.imf;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.entente.kernel.period.Period;
import org.entente.trade.fetch.Conversation;
import org.entente.trade.fetch.FetchConfig;
import org.entente.trade.fetch.PublisherClients;
import org.jspecify.annotations.Nullable;

/** Asks the IMF. */
@ApplicationScoped
class ImfClient {
    private final FetchConfig.Imf config;
    private final ImfRestClient api;

    ImfClient(FetchConfig config, PublisherClients clients) {
        this.config = config.imf();
        this.api = clients.client(ImfRestClient.class, this.config.url());
    }

    /** The observations of one period, on disk; empty when the IMF says that there are none. */
    Optional<ImtsAnswer> ask(String key, Period period, Conversation conversation)
            throws IOException, InterruptedException {
        @Nullable String subscriptionKey = config.key().orElse(null);
        String code = ImtsAnswer.code(period);
        return conversation.ask(
                config.url(),
                () -> api.get(subscriptionKey, key, "ge:%s+le:%s".formatted(code, code)),
                body -> ImtsAnswer.read(body, period));
    }
}
