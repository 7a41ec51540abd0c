package org.entente.trade.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WaitsTest {
    private final JumpingTimekeeper time = new JumpingTimekeeper();
    private final List<String> told = new ArrayList<>();

    private final Waits waits = new Waits(FetchConfigTest.config(Map.of()), time, new Random(1), new Waits.Watch() {
        @Override
        public void waiting(Instant until, String why) {
            told.add("%s until %s".formatted(why, until));
        }

        @Override
        public void going() {
            told.add("going");
        }

        @Override
        public void called() {
            told.add("called");
        }
    });

    @Test
    void aWaitIsToldBeforeAndAfter() throws InterruptedException {
        waits.until(JumpingTimekeeper.MORNING.plusSeconds(30), "'comtrade' answered 429");

        assertThat(told).containsExactly("'comtrade' answered 429 until 2026-03-01T10:00:30Z", "going");
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(30));
    }

    @Test
    void aWaitThatIsTooLongPausesTheFetch() {
        assertThatThrownBy(() -> waits.until(JumpingTimekeeper.MORNING.plusSeconds(3_601), "'comtrade' answered 429"))
                .isInstanceOf(FetchPausedException.class)
                .hasMessageContaining("resume the fetch after 2026-03-01T11:00:01Z")
                .extracting(e -> ((FetchPausedException) e).until())
                .isEqualTo(JumpingTimekeeper.MORNING.plusSeconds(3_601));
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void theBackOffDoublesAndLeavesOutARandomHalfAtMost() {
        for (int attempt = 1; attempt <= 5; attempt++) {
            Duration whole = Duration.ofSeconds(5).multipliedBy(1L << (attempt - 1));
            assertThat(Duration.between(time.now(), waits.backOff(attempt))).isBetween(whole.dividedBy(2), whole);
        }
        assertThat(Duration.between(time.now(), waits.backOff(60)))
                .isBetween(Duration.ofMinutes(30), Duration.ofHours(1));
    }

    @Test
    void clientsDoNotComeBackTogether() {
        assertThat(List.of(waits.backOff(3), waits.backOff(3), waits.backOff(3)))
                .doesNotHaveDuplicates();
    }
}
