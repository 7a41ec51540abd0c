package org.entente.launcher.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One running service. */
public final class ServiceProcess {
    private final ServiceCommand command;
    private final Process process;

    private ServiceProcess(ServiceCommand command, Process process) {
        this.command = command;
        this.process = process;
    }

    /** Starts it; the log of the run before is kept beside the new one. */
    public static ServiceProcess start(ServiceCommand command) {
        try {
            keepPrevious(command.log());
            ProcessBuilder builder = new ProcessBuilder(command.commandLine())
                    .redirectErrorStream(true)
                    .redirectOutput(command.log().toFile())
                    .redirectInput(Redirect.from(new File("/dev/null")));
            builder.environment().putAll(command.environment());
            // glibc gives each thread an arena of its own, which a JVM does not profit from: 20 MB less for each.
            builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
            return new ServiceProcess(command, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(command.name() + " could not be started", e);
        }
    }

    public ServiceCommand command() {
        return command;
    }

    public String name() {
        return command.name();
    }

    public long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the process has ended, with a sentence that says how and where to read more. */
    public CompletableFuture<String> ending() {
        return process.onExit().thenApply(ended -> describeEnd());
    }

    String describeEnd() {
        return "%s ended with status %d. The end of %s:%n%s"
                .formatted(name(), process.exitValue(), command.log(), LogTail.of(command.log()));
    }

    /** Asks it to finish what it is doing and end. */
    public void requestStop() {
        process.destroy();
    }

    /** Waits for the end, and forces it when the patience is over. */
    public void awaitStop(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static void keepPrevious(Path log) throws IOException {
        if (Files.exists(log)) {
            Path previous = log.resolveSibling(log.getFileName() + ".previous");
            Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
