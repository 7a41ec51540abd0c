package org.entente.launcher.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The nets below a run, with a harmless process in the place of a service. */
@Timeout(60)
class ProcessesTest {
    @TempDir
    Path data;

    private Process sleeper;

    @BeforeEach
    void startSleeper() throws IOException {
        sleeper = new ProcessBuilder("sleep", "300").start();
    }

    @AfterEach
    void endSleeper() {
        sleeper.destroyForcibly();
    }

    @Test
    void theWatchdogStopsWhatItWatchesWhenItsInputEndsWithoutAFarewell() throws Exception {
        Process watchdog = watchdog();
        tell(watchdog, "watch " + sleeper.pid() + "\n");

        watchdog.getOutputStream().close();

        assertThat(sleeper.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(watchdog.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aDismissedWatchdogLeavesEverythingAlone() throws Exception {
        Process watchdog = watchdog();
        tell(watchdog, "watch " + sleeper.pid() + "\ndone\n");

        assertThat(watchdog.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void theWatchdogStopsTheDatabaseNamedByItsProcessIdFile() throws Exception {
        Files.writeString(data.resolve("postmaster.pid"), sleeper.pid() + "\n" + data + "\n");
        Process watchdog = watchdog();

        watchdog.getOutputStream().close();

        assertThat(sleeper.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void leftOversAreToldByTheDataDirectoryOnTheirCommandLine() throws Exception {
        Path other = data.resolve("other");
        Process ours = idleJvm(LeftOvers.marker(data));
        Process theirs = idleJvm(LeftOvers.marker(other));
        try {
            assertThat(new LeftOvers(data, data.resolve("postgres")).stop()).isEqualTo(1);

            assertThat(ours.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(theirs.isAlive()).isTrue();
        } finally {
            ours.destroyForcibly();
            theirs.destroyForcibly();
        }
    }

    @Test
    void theTailOfALogIsItsLastFifteenLines() throws IOException {
        String lines = IntStream.rangeClosed(1, 5000).mapToObj(n -> "line " + n).collect(Collectors.joining("\n"));
        Path log = Files.writeString(data.resolve("trade-service.log"), lines);

        assertThat(LogTail.of(log).lines())
                .hasSize(15)
                .startsWith("  line 4986")
                .endsWith("  line 5000");
        assertThat(LogTail.of(data.resolve("none.log"))).startsWith("  (no log: ");
    }

    @Test
    void theTailOfALogShowsCausesInsteadOfStackFrames() throws IOException {
        StringBuilder trace =
                new StringBuilder("ERROR Failed to start application\njava.lang.IllegalStateException: no key\n");
        for (int frame = 0; frame < 40; frame++) {
            trace.append("\tat org.entente.trade.Some$Type.method(Type.java:")
                    .append(frame)
                    .append(")\n");
        }
        trace.append(
                "Caused by: java.io.IOException: disk full\n\tat java.base/java.io.File.a(File.java:1)\n\t... 9 more\n\n");
        Path log = Files.writeString(data.resolve("trade-service.log"), trace);

        assertThat(LogTail.of(log).lines())
                .containsExactly(
                        "  ERROR Failed to start application",
                        "  java.lang.IllegalStateException: no key",
                        "  Caused by: java.io.IOException: disk full");
    }

    private Process watchdog() throws IOException {
        String script =
                new String(Watchdog.class.getResourceAsStream("watchdog.sh").readAllBytes(), UTF_8);
        return new ProcessBuilder("sh", "-c", script, "entente-watchdog", data.toString()).start();
    }

    private static void tell(Process watchdog, String lines) throws IOException {
        watchdog.getOutputStream().write(lines.getBytes(UTF_8));
        watchdog.getOutputStream().flush();
    }

    /** A JVM that does nothing but wait, started as a single-file program. */
    private Process idleJvm(String marker) throws IOException {
        Path program = Files.writeString(
                data.resolve("Idle.java"),
                "class Idle { public static void main(String[] a) throws Exception { Thread.sleep(300000); } }");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(java.toString(), marker, program.toString()).start();
    }
}
