package org.entente.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A new graph has planned what clients ask most before it takes the place of the old one. */
class WarmingTest {
    private static final String ASKED =
            "query($all: Boolean!) { works { id ... on Book @include(if: $all) { title } } }";

    private final Fixture library = Fixture.of("library");
    private final FederationEngine old = library.engine();
    private final FederationEngine next = library.engine();

    @Test
    void whatTheOldOneWasAskedIsPlannedInEachOfItsForms() {
        ask(old, ASKED, true);
        ask(old, ASKED, false);

        next.warmLike(old, 10);

        assertThat(ask(next, ASKED, true).planCached()).isTrue();
        assertThat(ask(next, ASKED, false).planCached()).isTrue();
    }

    @Test
    void onlyTheMostWantedArePlanned() {
        ask(old, ASKED, true);

        next.warmLike(old, 0);

        assertThat(ask(next, ASKED, true).planCached()).isFalse();
    }

    @Test
    void whatTheNewOneDoesNotHaveIsLeftOut() {
        ask(old, ASKED, true);
        FederationEngine other = Fixture.of("failures").engine();

        other.warmLike(old, 10);

        assertThat(ask(other, ASKED, true).outcome()).isEqualTo(EngineResponse.Outcome.REQUEST_ERROR);
    }

    @Test
    void manyWhoWantThePlanAtOnceAreAllAnswered() {
        long planned = IntStream.range(0, 32)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> ask(next, ASKED, true)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(EngineResponse::outcome)
                .filter(outcome -> outcome == EngineResponse.Outcome.OK)
                .count();

        assertThat(planned).isEqualTo(32);
    }

    private static EngineResponse ask(FederationEngine engine, String query, boolean all) {
        return engine.execute(Fixture.request(query, Map.of("all", all)))
                .toCompletableFuture()
                .join();
    }
}
