package org.entente.trade.fetch;

import io.quarkus.logging.Log;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The requests of one fetch to one publisher: each is checked, paced, tried again where that may help, and its body
 * streamed to disk. What a publisher says is judged by its status alone, and no message carries the key.
 */
public final class Conversation {
    private static final int BUFFER = 1 << 16;

    private final Publisher publisher;
    private final FetchConfig config;
    private final HostGuard guard;
    private final CallBudget budget;
    private final Waits waits;
    private final Path folder;

    Conversation(
            Publisher publisher, FetchConfig config, HostGuard guard, CallBudget budget, Waits waits, Path folder) {
        this.publisher = publisher;
        this.config = config;
        this.guard = guard;
        this.budget = budget;
        this.waits = waits;
        this.folder = folder;
    }

    /** Reads a body that is on disk. */
    public interface Reading<T> {
        /**
         * What the body says.
         *
         * @throws IOException when it is cut off or not what was asked for; then it is asked for again
         */
        T read(Path body) throws IOException;
    }

    /**
     * Sends one request until it is answered.
     *
     * @param url where it goes to; checked before every try
     * @return empty when the publisher answers that there is no such data (204, 404)
     * @throws UnitFailedException when the request is refused for good or every try failed
     * @throws FetchStoppedException when no further request makes sense
     */
    public <T> Optional<T> ask(URI url, Supplier<Response> request, Reading<T> reading)
            throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            takeFromBudget();
            Refusal refusal;
            try {
                guard.check(url);
                waits.called();
                try (Response response = request.get()) {
                    int status = response.getStatus();
                    if (status == 204 || status == 404) {
                        return Optional.empty();
                    }
                    if (status == 200) {
                        return Optional.of(read(response, reading));
                    }
                    refusal = Refusal.of(response, waits.now())
                            .without(publisher.api().key());
                }
            } catch (ProcessingException e) {
                refusal = Refusal.broken("could not be reached or did not answer in time");
                Log.debugf(e, "a request to %s failed", publisher.id());
            } catch (IOException e) {
                refusal = Refusal.broken(Optional.ofNullable(e.getMessage()).orElse("broke off its answer"));
                Log.debugf(e, "an answer of %s was not whole", publisher.id());
            }
            judge(refusal, url, attempt);
        }
    }

    private void takeFromBudget() throws InterruptedException {
        for (Optional<Instant> full = budget.take(publisher); full.isPresent(); full = budget.take(publisher)) {
            waits.until(
                    full.get(),
                    "the %d requests a day that '%s' may be sent are spent"
                            .formatted(publisher.api().callsPerDay(), publisher.id()));
        }
    }

    /** Returns when the request is to be sent once more, after the wait that this takes. */
    private void judge(Refusal refusal, URI url, int attempt) throws InterruptedException {
        String who = "'%s' %s".formatted(publisher.id(), refusal.describe());
        if (refusal.isRedirect()) {
            throw new FetchStoppedException(
                    "'%s' answered with a redirect from %s to '%s', which is not followed; configure the address that answers"
                            .formatted(publisher.id(), url, refusal.location().orElse("nowhere")));
        }
        if (refusal.isAboutTheKey()) {
            throw new FetchStoppedException(
                    "%s; the key is missing or wrong: set the environment variable %s".formatted(who, keyVariable()));
        }
        if (!refusal.mayPass()) {
            throw new UnitFailedException(who);
        }
        if (attempt >= config.tries()) {
            throw new UnitFailedException("%s, at %d tries of %d".formatted(who, attempt, config.tries()));
        }
        waits.until(refusal.again().orElseGet(() -> waits.backOff(attempt)), who);
    }

    private String keyVariable() {
        return "ENTENTE_FETCH_%s_KEY".formatted(publisher.id().split("-", 2)[0].toUpperCase(Locale.ROOT));
    }

    private <T> T read(Response response, Reading<T> reading) throws IOException {
        Path body = Files.createTempFile(folder, "answer-", ".part");
        try {
            try (InputStream in = response.readEntity(InputStream.class);
                    OutputStream out = Files.newOutputStream(body)) {
                copy(in, out);
            }
            return reading.read(body);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(body);
            throw e;
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            bytes += n;
            if (bytes > config.maxBytes()) {
                throw new UnitFailedException("'%s' answered more than the %d bytes that entente.fetch.max-bytes allows"
                        .formatted(publisher.id(), config.maxBytes()));
            }
            out.write(buffer, 0, n);
        }
    }
}
