package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One system of its own, ended in every way there is, and started again after each: nothing is left running, and nothing
 * that was loaded is lost until {@code --fresh} asks for it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class LauncherEndingsIT {
    /** The watchdog gives the services ten seconds before it forces them, and then the database its own. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Path data;
    private PortRow ports;
    private EntenteProcess system;
    private JsonNode story;

    @BeforeAll
    void startForTheFirstTime() throws Exception {
        data = SharedSystem.emptyDataDirectory("endings");
        ports = PortRow.findFree();
        system = EntenteProcess.launch(data, ports).awaitReady();
        story = tellStory();
    }

    @AfterAll
    void stop() throws Exception {
        system.stop();
    }

    @Test
    @Order(1)
    void aLauncherKilledOutrightLeavesNothingRunning() throws Exception {
        assertThat(system.listPartsAlive()).hasSizeGreaterThanOrEqualTo(5);

        system.kill();

        await("everything is stopped", () -> system.listPartsAlive().isEmpty());
    }

    @Test
    @Order(2)
    void theNextStartFindsTheDataAndDoesNotLoadTheSampleAgain() throws Exception {
        system = EntenteProcess.launch(data, ports).awaitReady();

        assertThat(system.printed()).doesNotContain("Loading the sample");
        assertThat(tellStory()).isEqualTo(story);
    }

    @Test
    @Order(3)
    void whatAKilledWatchdogLeavesIsStoppedByTheNextStart() throws Exception {
        ProcessHandle watchdog = system.listChildren("entente-watchdog").get(0);
        watchdog.destroyForcibly();
        system.kill();
        assertThat(system.listPartsAlive()).hasSizeGreaterThanOrEqualTo(5);

        system = EntenteProcess.launch(data, ports).awaitReady();

        assertThat(system.printed()).contains("Stopped 5 processes that an earlier run had left");
    }

    @Test
    @Order(4)
    void aServiceThatDiesIsNamedAndEndsTheRest() throws Exception {
        system.listChildren("trade-service").get(0).destroyForcibly();

        assertThat(system.awaitEnd()).isEqualTo(1);
        assertThat(system.printed())
                .contains(
                        "trade-service ended with status 137",
                        data.resolve("logs/trade-service.log").toString());
        await("everything is stopped", () -> system.listPartsAlive().isEmpty());
    }

    @Test
    @Order(5)
    void freshStartsFromNothing() throws Exception {
        system = EntenteProcess.launch(data, ports, "--fresh", "--no-sample").awaitReady();

        assertThat(system.printed())
                .contains("Deleted the data of earlier runs")
                .doesNotContain("Loading the sample");
        assertThat(tellStory()).isNotEqualTo(story);
    }

    @Test
    @Order(6)
    void aPoliteEndStopsEverythingBeforeItReturns() throws Exception {
        assertThat(system.stop()).isEqualTo(143);
        assertThat(system.listPartsAlive()).isEmpty();
        assertThat(system.printed()).endsWith("Stopped\n");
    }

    private JsonNode tellStory() throws IOException, InterruptedException {
        return system.gateway().ask(Story.query(), Map.of());
    }

    private static void await(String fact, Callable<Boolean> holds) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.call()) {
            assertThat(System.nanoTime()).as("%s, in time", fact).isLessThan(deadline);
            Thread.sleep(100);
        }
    }
}
