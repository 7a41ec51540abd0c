package org.entente.trade.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** The waits of one fetch: bounded, told to whoever watches it, and counted from the service's clock. */
final class Waits {
    private static final int MOST_DOUBLINGS = 20;

    private final FetchConfig config;
    private final Timekeeper time;
    private final RandomGenerator random;
    private final Watch watch;

    Waits(FetchConfig config, Timekeeper time, RandomGenerator random, Watch watch) {
        this.config = config;
        this.time = time;
        this.random = random;
        this.watch = watch;
    }

    /** Is told what a fetch does. */
    interface Watch {
        /** It will not go on before that moment, and why. */
        void waiting(Instant until, String why);

        /** It goes on. */
        void going();

        /** One more request is sent. */
        void called();
    }

    Instant now() {
        return time.now();
    }

    void called() {
        watch.called();
    }

    /**
     * Waits.
     *
     * @throws FetchPausedException when the moment is further away than a fetch may wait
     */
    void until(Instant moment, String why) throws InterruptedException {
        if (moment.isAfter(time.now().plus(config.longestWait()))) {
            throw new FetchPausedException(
                    moment,
                    "%s; resume the fetch after %s (entente.fetch.longest-wait is %s)"
                            .formatted(why, moment, config.longestWait()));
        }
        watch.waiting(moment, why);
        time.sleepUntil(moment);
        watch.going();
    }

    /**
     * When to try again where the publisher does not say: the first wait, doubled with every try, of which a random
     * half is left out so that several clients do not come back together.
     */
    Instant backOff(int attempt) {
        Duration whole = config.firstWait().multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        Duration longest = config.longestWait();
        long millis = (whole.compareTo(longest) < 0 ? whole : longest).toMillis();
        return time.now().plusMillis(millis - Math.round(millis / 2.0 * random.nextDouble()));
    }
}
