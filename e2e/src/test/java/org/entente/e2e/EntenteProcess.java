package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A launcher as {@code ./run} starts it, with its data directory, its row of ports and what it prints. */
final class EntenteProcess {
    private static final Path HOME = Path.of(System.getProperty("entente.home"));
    private static final Path LAUNCHER = HOME.resolve("launcher/target/entente-launcher.jar");

    /** Generous: a first start on a busy machine with two cores. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path data;
    private final PortRow ports;
    private final Path printed;

    private EntenteProcess(Process process, Path data, PortRow ports, Path printed) {
        this.process = process;
        this.data = data;
        this.ports = ports;
        this.printed = printed;
    }

    /** Starts one and does not wait. */
    static EntenteProcess launch(Path data, PortRow ports, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx192m",
                "-Dentente.home=" + HOME,
                "-jar",
                LAUNCHER.toString(),
                "--data",
                data.toString(),
                "--port",
                Integer.toString(ports.first())));
        command.addAll(Arrays.asList(options));
        Files.createDirectories(data.toAbsolutePath().getParent());
        Path printed = Files.createTempFile(data.toAbsolutePath().getParent(), "printed-", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        return new EntenteProcess(process, data, ports, printed);
    }

    /** Waits until it says that everything is ready; one that ends instead fails the test with what it printed. */
    EntenteProcess awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!printed().contains("Everything is ready")) {
            assertThat(process.isAlive()).as(printed()).isTrue();
            assertThat(System.nanoTime()).as("not ready: %s", printed()).isLessThan(deadline);
            Thread.sleep(100);
        }
        return this;
    }

    /** Waits for its end by itself; returns its exit status. */
    int awaitEnd() throws IOException, InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("still running: %s", printed())
                .isTrue();
        return process.exitValue();
    }

    /** Asks it to stop, as Ctrl-C or a service manager does; returns its exit status. */
    int stop() throws IOException, InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    /** Kills the launcher, and nothing else, with a signal that it cannot handle. */
    void kill() throws IOException, InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Everything that it has printed so far, both streams. */
    String printed() throws IOException {
        return Files.readString(printed);
    }

    Path data() {
        return data;
    }

    PortRow ports() {
        return ports;
    }

    /** The public door, with an editor's token in hand. */
    Gateway gateway() throws IOException {
        return new Gateway(ports, Files.readString(data.resolve("secrets/editor.token")));
    }

    /** The launcher's direct children whose command line contains that text. */
    List<ProcessHandle> listChildren(String text) {
        return process.children()
                .filter(child -> commandLine(child).contains(text))
                .toList();
    }

    /** Every process on this machine that belongs to that data directory, the launcher itself excepted. */
    List<String> listPartsAlive() {
        return ProcessHandle.allProcesses()
                .filter(other -> other.pid() != process.pid())
                .map(EntenteProcess::commandLine)
                .filter(line -> line.contains(data.toString()))
                .toList();
    }

    private static String commandLine(ProcessHandle process) {
        return process.info().command().orElse("") + " "
                + String.join(" ", process.info().arguments().orElse(new String[0]));
    }
}
