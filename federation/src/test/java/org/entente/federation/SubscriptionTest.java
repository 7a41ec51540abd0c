package org.entente.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Events of one subgraph, each completed by the others before the client gets it. */
class SubscriptionTest {
    private static final String ARRIVED = "subscription { arrived(port: \"Baku\") { at ship { name } } }";

    private final Desk desk = new Desk();
    private final FederationEngine engine = Fixture.of("ticker").engine(desk);

    @Test
    void everyEventIsCompletedByTheOtherSubgraphs() {
        Client client = listen(ARRIVED, 2);
        desk.tell("{\"data\":{\"arrived\":{\"at\":\"09:00\",\"ship\":{\"id\":\"1\"}}}}");
        desk.tell("{\"data\":{\"arrived\":{\"at\":\"09:30\",\"ship\":{\"id\":\"2\"}}}}");

        assertThat(desk.question()).contains("subscription{arrived(port:\\\"Baku\\\"){at ship{id}}}");
        assertThat(client.answers)
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"data\":{\"arrived\":{\"at\":\"09:00\",\"ship\":{\"name\":\"Argo\"}}}}",
                        "{\"data\":{\"arrived\":{\"at\":\"09:30\",\"ship\":{\"name\":\"Beagle\"}}}}");
    }

    @Test
    void anEventWithoutDataIsAnAnswerWithItsErrors() {
        Client client = listen(ARRIVED, 2);
        desk.tell("{\"errors\":[{\"message\":\"fog\",\"extensions\":{\"code\":\"FOG\"}}]}");
        desk.tell("{\"data\":{\"arrived\":{\"at\":null,\"ship\":null}}}");

        assertThat(client.answers.get(0).at("/data/arrived").isNull()).isTrue();
        assertThat(client.answers.get(0).at("/errors/0/message").asText()).isEqualTo("fog");
        assertThat(client.answers.get(1).at("/data/arrived").isNull()).isTrue();
        assertThat(client.answers.get(1).at("/errors/0/path").toString()).isEqualTo("[\"arrived\",\"at\"]");
    }

    @Test
    void theNextEventIsAskedForWhenTheClientWantsIt() {
        Client client = listen(ARRIVED, 1);
        assertThat(desk.wanted).isEqualTo(1);
        desk.tell("{\"data\":{\"arrived\":null}}");
        assertThat(desk.wanted).isEqualTo(1);

        client.more();

        assertThat(desk.wanted).isEqualTo(2);
    }

    @Test
    void theEndOfTheEventsEndsTheAnswers() {
        Client client = listen(ARRIVED, 1);
        desk.end(null);

        assertThat(client.answers).isEmpty();
        assertThat(client.isComplete).isTrue();
    }

    @Test
    void eventsThatBreakOffAreALastAnswer() {
        Client client = listen(ARRIVED, 1);
        desk.end(new SubgraphException("UNAVAILABLE", "The desk is closed"));

        assertThat(client.answers.get(0).at("/errors/0/message").asText()).isEqualTo("The desk is closed");
        assertThat(client.answers.get(0).at("/errors/0/extensions/code").asText())
                .isEqualTo("UNAVAILABLE");
        assertThat(client.isComplete).isTrue();
    }

    @Test
    void aClientThatLeavesEndsTheEvents() {
        Client client = listen(ARRIVED, 1);
        client.leave();

        assertThat(desk.isCancelled).isTrue();
    }

    @Test
    void whatIsNoSubscriptionIsRefused() {
        Client client = listen("{ ships { id } }", 1);

        assertThat(client.answers.get(0).at("/errors/0/extensions/code").asText())
                .isEqualTo("BAD_USER_INPUT");
        assertThat(client.answers.get(0).has("data")).isFalse();
        assertThat(client.isComplete).isTrue();
    }

    @Test
    void aSubscriptionIsNotAnsweredOnce() {
        JsonNode answer = Fixture.tree(engine.execute(Fixture.request(ARRIVED))
                .toCompletableFuture()
                .join()
                .body());

        assertThat(answer.at("/errors/0/message").asText()).contains("many answers");
    }

    @Test
    void twoRootFieldsAreRefused() {
        Client client = listen("subscription { a: arrived { at } b: arrived { at } }", 1);

        assertThat(client.answers.get(0).at("/errors/0/extensions/code").asText())
                .isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void aFetcherWithoutEventsSaysSo() {
        FederationEngine deaf = Fixture.of("ticker").engine();
        Client client = new Client(1);
        deaf.subscribe(Fixture.request(ARRIVED)).subscribe(client);

        assertThat(client.answers.get(0).at("/errors/0/extensions/code").asText())
                .isEqualTo("UNAVAILABLE");
    }

    private Client listen(String query, int wanted) {
        Client client = new Client(wanted);
        engine.subscribe(Fixture.request(query)).subscribe(client);
        return client;
    }

    /** The subgraph with the events; the rest of the graph answers as the fixture does. */
    private static final class Desk implements SubgraphFetcher, Flow.Subscription {
        private final Fixture fixture = Fixture.of("ticker");
        private byte[] question = {};
        private Flow.@Nullable Subscriber<? super byte[]> subscriber;
        private long wanted;
        private boolean isCancelled;

        @Override
        public CompletionStage<byte[]> fetch(SubgraphRequest request) {
            return fixture.fetch(request);
        }

        @Override
        public Flow.Publisher<byte[]> listen(SubgraphRequest request) {
            question = request.body();
            return given -> {
                subscriber = given;
                given.onSubscribe(this);
            };
        }

        String question() {
            return new String(question, StandardCharsets.UTF_8);
        }

        void tell(String event) {
            if (subscriber != null) {
                subscriber.onNext(event.getBytes(StandardCharsets.UTF_8));
            }
        }

        void end(@Nullable Throwable failure) {
            if (subscriber == null) {
                return;
            }
            if (failure == null) {
                subscriber.onComplete();
            } else {
                subscriber.onError(failure);
            }
        }

        @Override
        public void request(long more) {
            wanted += more;
        }

        @Override
        public void cancel() {
            isCancelled = true;
        }
    }

    private static final class Client implements Flow.Subscriber<EngineResponse> {
        private final List<JsonNode> answers = new ArrayList<>();
        private final int atFirst;
        private boolean isComplete;
        private Flow.@Nullable Subscription subscription;

        private Client(int atFirst) {
            this.atFirst = atFirst;
        }

        void more() {
            if (subscription != null) {
                subscription.request(1);
            }
        }

        void leave() {
            if (subscription != null) {
                subscription.cancel();
            }
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(atFirst);
        }

        @Override
        public void onNext(EngineResponse answer) {
            answers.add(Fixture.tree(answer.body()));
        }

        @Override
        public void onError(Throwable failure) {
            throw new AssertionError("answers end without an error of their own", failure);
        }

        @Override
        public void onComplete() {
            isComplete = true;
        }
    }
}
