package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import org.entente.gateway.testing.Behaviour;
import org.entente.gateway.testing.Controls;
import org.entente.gateway.testing.StandIns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Subscriptions over graphql-transport-ws and as server-sent events. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@Timeout(60)
class SubscriptionsOverHttpTest {
    private static final String RENAMED = "subscription { renamed { title reviews { stars } } }";
    private static final String STAYING = "subscription { renamed(stay: true) { title } }";
    private static final String FIRST =
            "{\"data\":{\"renamed\":{\"title\":\"Emma, or the Matchmaker\",\"reviews\":[{\"stars\":5}]}}}";
    private static final String SECOND =
            "{\"data\":{\"renamed\":{\"title\":\"A Day in Dublin\",\"reviews\":[{\"stars\":5}]}}}";

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/graphql")
    URI graphql;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Messages> connected = new ArrayList<>();

    @BeforeEach
    void everyoneIsWellAndNobodyListens() throws InterruptedException {
        Controls.tell("books", Behaviour.WELL);
        Controls.tell("reviews", Behaviour.WELL);
        assertThat(Controls.becomes(Duration.ofSeconds(5), () -> openAtTheService() == 0))
                .isTrue();
    }

    @Test
    void eventsComeOverAWebSocketCompletedByTheOtherService() throws InterruptedException {
        Messages messages = connect();
        messages.send("{\"type\":\"connection_init\"}");
        assertThat(messages.next()).isEqualTo("{\"type\":\"connection_ack\"}");

        messages.send(subscribe("s", RENAMED));

        assertThat(messages.next()).isEqualTo("{\"id\":\"s\",\"type\":\"next\",\"payload\":" + FIRST + "}");
        assertThat(messages.next()).isEqualTo("{\"id\":\"s\",\"type\":\"next\",\"payload\":" + SECOND + "}");
        assertThat(messages.next()).isEqualTo("{\"id\":\"s\",\"type\":\"complete\"}");
    }

    @Test
    void queriesAndRefusalsHaveTheirPlaceOnASocketToo() throws InterruptedException {
        Messages messages = connect();
        messages.send("{\"type\":\"connection_init\"}");
        messages.next();

        messages.send(subscribe("q", "{ reviewers }"));
        assertThat(messages.next())
                .isEqualTo(
                        "{\"id\":\"q\",\"type\":\"next\",\"payload\":{\"data\":{\"reviewers\":[\"Ada\",\"Leyla\"]}}}");
        assertThat(messages.next()).isEqualTo("{\"id\":\"q\",\"type\":\"complete\"}");

        messages.send(subscribe("bad", "subscription { nothing }"));
        assertThat(messages.next())
                .startsWith("{\"id\":\"bad\",\"type\":\"error\",\"payload\":[{")
                .contains("nothing");

        messages.send(subscribe("m", "mutation { renameBook(isbn: 1, title: \\\"x\\\") { title } }"));
        assertThat(messages.next())
                .startsWith("{\"id\":\"m\",\"type\":\"error\"")
                .contains("UNAUTHENTICATED");

        messages.send("{\"type\":\"ping\"}");
        assertThat(messages.next()).isEqualTo("{\"type\":\"pong\"}");
    }

    @Test
    void aClientThatCompletesEndsTheServicesSubscription() throws Exception {
        Messages messages = connect();
        messages.send("{\"type\":\"connection_init\"}");
        messages.next();
        messages.send(subscribe("s", STAYING));
        messages.next();
        messages.next();
        assertThat(openAtTheService()).isEqualTo(1);

        messages.send("{\"id\":\"s\",\"type\":\"complete\"}");

        assertThat(Controls.becomes(Duration.ofSeconds(5), () -> openAtTheService() == 0))
                .isTrue();
    }

    @Test
    void aClientThatGoesAwayEndsTheServicesSubscription() throws Exception {
        Messages messages = connect();
        messages.send("{\"type\":\"connection_init\"}");
        messages.next();
        messages.send(subscribe("s", STAYING));
        messages.next();

        messages.socket().abort();

        assertThat(Controls.becomes(Duration.ofSeconds(5), () -> openAtTheService() == 0))
                .isTrue();
    }

    @Test
    void whatIsAgainstTheProtocolClosesTheSocketWithItsCode() throws InterruptedException {
        Messages early = connect();
        early.send(subscribe("s", RENAMED));
        assertThat(early.next()).isEqualTo("closed 4401 Unauthorized");

        Messages twice = connect();
        twice.send("{\"type\":\"connection_init\"}");
        twice.next();
        twice.send("{\"type\":\"connection_init\"}");
        assertThat(twice.next()).startsWith("closed 4429");

        Messages stranger = connect();
        stranger.send("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer forged\"}}");
        assertThat(stranger.next()).isEqualTo("closed 4403 Forbidden");

        Messages junk = connect();
        junk.send("hello");
        assertThat(junk.next()).startsWith("closed 4400");
    }

    @Test
    void eventsComeAsServerSentEvents() throws IOException, InterruptedException {
        assertThat(events(RENAMED))
                .isEqualTo("event: next\ndata: " + FIRST + "\n\nevent: next\ndata: " + SECOND
                        + "\n\nevent: complete\ndata:\n\n");
    }

    @Test
    void aQueryAskedAsAStreamHasOneEvent() throws IOException, InterruptedException {
        assertThat(events("{ reviewers }"))
                .isEqualTo(
                        "event: next\ndata: {\"data\":{\"reviewers\":[\"Ada\",\"Leyla\"]}}\n\nevent: complete\ndata:\n\n");
    }

    @Test
    void withoutAStreamASubscriptionIsRefused() {
        String message = given().contentType("application/json")
                .body(java.util.Map.of("query", RENAMED))
                .post("/graphql")
                .then()
                .statusCode(400)
                .extract()
                .path("errors[0].message");
        assertThat(message).contains("ask for a stream");
    }

    private String events(String query) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(graphql)
                        .header("Content-Type", "application/json")
                        .header("Accept", "text/event-stream")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + query + "\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream; charset=utf-8");
        return response.body();
    }

    @AfterEach
    void everyoneLeaves() {
        connected.forEach(messages -> messages.socket().abort());
    }

    private Messages connect() {
        Messages messages = new Messages(new LinkedBlockingQueue<>(), new StringBuilder());
        WebSocket socket = client.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .connectTimeout(Duration.ofSeconds(10))
                .buildAsync(URI.create(graphql.toString().replaceFirst("http", "ws")), messages)
                .join();
        connected.add(messages.on(socket));
        return messages;
    }

    private static String subscribe(String id, String query) {
        return "{\"id\":\"%s\",\"type\":\"subscribe\",\"payload\":{\"query\":\"%s\"}}".formatted(id, query);
    }

    private static int openAtTheService() {
        String url = ConfigProvider.getConfig().getValue("entente.subgraphs.books.events-url", String.class);
        return Integer.parseInt(given().baseUri(url).get("/").asString());
    }

    /** What a socket received, and its end. */
    private static final class Messages implements WebSocket.Listener {
        private final BlockingQueue<String> received;
        private final StringBuilder part;
        private @Nullable WebSocket socket;

        private Messages(BlockingQueue<String> received, StringBuilder part) {
            this.received = received;
            this.part = part;
        }

        private Messages on(WebSocket opened) {
            socket = opened;
            return this;
        }

        WebSocket socket() {
            return Objects.requireNonNull(socket);
        }

        void send(String text) {
            socket().sendText(text, true).join();
        }

        String next() throws InterruptedException {
            return String.valueOf(received.poll(20, TimeUnit.SECONDS));
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                received.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            received.add("closed " + status + " " + reason);
            return null;
        }
    }
}
