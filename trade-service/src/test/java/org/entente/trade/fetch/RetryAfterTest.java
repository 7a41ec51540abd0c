package org.entente.trade.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|PT2S",
                " 120 |PT2M",
                "0|PT0S",
                "Sun, 01 Mar 2026 10:00:30 GMT|PT30S",
                "Sun, 01 Mar 2026 09:00:00 GMT|PT-1H",
            })
    void theHeaderNamesSecondsOrADate(String header, Duration wait) {
        assertThat(RetryAfter.find(header, "", NOW)).hasValue(NOW.plus(wait));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "12345678901234567890", "2026-03-01T10:00:30Z"})
    void anythingElseNamesNoMoment(String header) {
        assertThat(RetryAfter.find(header, "Rate limit is exceeded.", NOW)).isEmpty();
        assertThat(RetryAfter.find(null, "", NOW)).isEmpty();
    }

    @Test
    void aSpentQuotaNamesTheTimeInItsMessage() {
        String message = "{ \"statusCode\": 403, \"message\": \"Out of call volume quota. "
                + "Quota will be replenished in %s.\" }";

        assertThat(RetryAfter.find(null, message.formatted("03:14:17"), NOW))
                .hasValue(NOW.plus(Duration.parse("PT3H14M17S")));
        assertThat(RetryAfter.find(null, message.formatted("20.09:58:55"), NOW))
                .hasValue(NOW.plus(Duration.parse("P20DT9H58M55S")));
        assertThat(RetryAfter.find("5", message.formatted("03:14:17"), NOW)).hasValue(NOW.plusSeconds(5));
    }
}
