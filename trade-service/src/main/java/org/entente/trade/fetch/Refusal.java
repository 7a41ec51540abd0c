package org.entente.trade.fetch;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why one request gave nothing.
 *
 * @param status of the answer; 0 when there was none or it broke off
 * @param message what the publisher said or what went wrong, in one line
 * @param again when the publisher wants to be asked again
 * @param location where a redirect leads
 */
record Refusal(int status, String message, Optional<Instant> again, Optional<String> location) {
    private static final int MOST_BYTES = 4_096;
    private static final int MOST_SHOWN = 300;

    /** No answer, or one that broke off. */
    static Refusal broken(String message) {
        return new Refusal(0, message, Optional.empty(), Optional.empty());
    }

    /** An answer other than 200, of which only the beginning is read. */
    static Refusal of(Response response, Instant now) {
        String message = message(response);
        return new Refusal(
                response.getStatus(),
                message,
                RetryAfter.find(response.getHeaderString("Retry-After"), message, now),
                Optional.ofNullable(response.getHeaderString("Location")).map(Refusal::oneLine));
    }

    /** The same without the key, should the publisher have repeated it. */
    Refusal without(Optional<String> key) {
        return key.map(secret -> new Refusal(
                        status, message.replace(secret, "***"), again, location.map(l -> l.replace(secret, "***"))))
                .orElse(this);
    }

    /** 3xx. */
    boolean isRedirect() {
        return status >= 300 && status < 400;
    }

    /** 401, and 403 unless it names a moment: a spent quota is answered with 403 too, by Azure's API management. */
    boolean isAboutTheKey() {
        return status == 401 || (status == 403 && again.isEmpty());
    }

    /** Whether the same request may succeed later. */
    boolean mayPass() {
        return status == 0 || status == 403 || status == 408 || status == 429 || status >= 500;
    }

    /** For the editor: what was answered. */
    String describe() {
        if (status == 0) {
            return message;
        }
        return message.isEmpty() ? "answered %d".formatted(status) : "answered %d: %s".formatted(status, message);
    }

    private static String message(Response response) {
        try (InputStream body = response.readEntity(InputStream.class)) {
            return oneLine(body == null ? "" : new String(body.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return "";
        }
    }

    /** On one line, without what a log or terminal would act upon, and not too long. */
    static String oneLine(@Nullable String text) {
        String line =
                text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN) + "...";
    }
}
