package org.entente.trade.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a publisher that refuses a request wants to be asked again. */
final class RetryAfter {
    private static final int MOST_DIGITS = 9;

    /**
     * Azure's API management, which Comtrade and the IMF stand behind, says so when a quota is spent:
     * {@code Out of call volume quota. Quota will be replenished in 03:14:17.}
     */
    private static final Pattern REPLENISHED =
            Pattern.compile("replenished in (?:(\\d{1,3})[.:])?(\\d{1,2}):(\\d{2}):(\\d{2})");

    private RetryAfter() {}

    /** From the header, seconds or an HTTP date, otherwise from the message; empty when neither names a moment. */
    static Optional<Instant> find(@Nullable String header, String message, Instant now) {
        return fromHeader(header, now).or(() -> fromMessage(message, now));
    }

    private static Optional<Instant> fromHeader(@Nullable String header, Instant now) {
        String text = header == null ? "" : header.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(now.plusSeconds(Long.parseLong(text)));
        }
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> fromMessage(String message, Instant now) {
        Matcher matcher = REPLENISHED.matcher(message);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String days = matcher.group(1);
        return Optional.of(now.plus(Duration.ofDays(days == null ? 0 : Long.parseLong(days))
                .plusHours(Long.parseLong(matcher.group(2)))
                .plusMinutes(Long.parseLong(matcher.group(3)))
                .plusSeconds(Long.parseLong(matcher.group(4)))));
    }
}
