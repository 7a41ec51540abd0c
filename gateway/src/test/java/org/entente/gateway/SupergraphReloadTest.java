package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.ConfigProvider;
import org.entente.gateway.testing.Behaviour;
import org.entente.gateway.testing.Controls;
import org.entente.gateway.testing.StandIns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A new supergraph takes over while requests go on; an invalid one does not. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@Timeout(60)
class SupergraphReloadTest {
    private static final String REVIEWERS = "{ reviewers }";
    private static final String BOOKS = "{ books { title } }";

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource(value = "/", management = true)
    URL management;

    private final Path file = Path.of(ConfigProvider.getConfig().getValue("entente.supergraph", String.class));
    private String original = "";

    @BeforeEach
    void everyoneIsWell() throws IOException {
        original = Files.readString(file);
        Controls.tell("books", Behaviour.WELL);
        Controls.tell("reviews", Behaviour.WELL);
    }

    @AfterEach
    void theOriginalComesBack() throws IOException, InterruptedException {
        Files.writeString(file, original);
        assertThat(Controls.becomes(
                        Duration.ofSeconds(10),
                        () -> isServed(REVIEWERS) && refusal().isEmpty()))
                .isTrue();
    }

    @Test
    void aNewSupergraphIsServedAndNotOneRequestFails() throws IOException, InterruptedException {
        AtomicBoolean isOver = new AtomicBoolean();
        AtomicBoolean hasFailed = new AtomicBoolean();
        Thread client = new Thread(() -> {
            while (!isOver.get()) {
                hasFailed.compareAndSet(false, !isServed(BOOKS));
            }
        });
        client.start();

        Files.writeString(file, original.replaceFirst("  reviewers: .*\n", ""));

        assertThat(Controls.becomes(Duration.ofSeconds(10), () -> !isServed(REVIEWERS)))
                .isTrue();
        isOver.set(true);
        client.join();
        assertThat(hasFailed).isFalse();
    }

    @Test
    void anInvalidSupergraphIsRefusedWithItsReasonAndTheOldOneServes() throws IOException, InterruptedException {
        Files.writeString(file, original.replaceFirst("graph: REVIEWS, key: \"isbn\"", "graph: NOBODY, key: \"isbn\""));

        assertThat(Controls.becomes(Duration.ofSeconds(10), () -> refusal().contains("NOBODY")))
                .isTrue();
        assertThat(isServed(REVIEWERS)).isTrue();
    }

    @Test
    void aSupergraphWithAServiceThatHasNoAddressIsRefused() throws IOException, InterruptedException {
        Files.writeString(
                file,
                original.replaceFirst(
                        "enum join__Graph \\{", "enum join__Graph { NEW @join__graph(name: \"new\", url: \"\")"));

        assertThat(Controls.becomes(Duration.ofSeconds(10), () -> refusal().contains("entente.subgraphs.new.url")))
                .isTrue();
        assertThat(isServed(REVIEWERS)).isTrue();
    }

    @Test
    void aSupergraphThatCannotBeReadForAWhileIsRefusedForThatWhile() throws IOException, InterruptedException {
        Path aside = file.resolveSibling("aside.graphql");
        Files.move(file, aside);
        assertThat(Controls.becomes(Duration.ofSeconds(10), () -> refusal().contains("cannot be read")))
                .isTrue();
        assertThat(isServed(REVIEWERS)).isTrue();

        Files.move(aside, file);

        assertThat(Controls.becomes(Duration.ofSeconds(10), () -> refusal().isEmpty()))
                .isTrue();
    }

    private static boolean isServed(String query) {
        return Controls.ask(query).extract().path("errors") == null;
    }

    private String refusal() {
        Object reason =
                given().get(management + "health/ready").path("checks.find { it.name == 'supergraph' }.data.refused");
        return reason == null ? "" : reason.toString();
    }
}
