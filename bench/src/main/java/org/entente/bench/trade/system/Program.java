package org.entente.bench.trade.system;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of this machine that is run to its end. */
final class Program {
    private final Map<String, String> environment;
    private final Path folder;
    private final Duration patience;

    Program(Map<String, String> environment, Path folder, Duration patience) {
        this.environment = environment;
        this.folder = folder;
        this.patience = patience;
    }

    /** Runs it and returns what it wrote; one that fails, or takes too long and is ended, is an exception. */
    String run(List<String> command) throws IOException, InterruptedException {
        File output = File.createTempFile("output", ".txt", folder.toFile());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(output);
        builder.environment().putAll(environment);
        Process process = start(builder);
        Thread ending = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            String text = Files.readString(output.toPath(), StandardCharsets.UTF_8);
            if (!ended || process.exitValue() != 0) {
                throw new IOException("%s %s: %s".formatted(command.get(0), ended ? "failed" : "took too long", text));
            }
            return text;
        } finally {
            process.destroyForcibly().waitFor();
            Runtime.getRuntime().removeShutdownHook(ending);
            Files.deleteIfExists(output.toPath());
        }
    }

    private static Process start(ProcessBuilder builder) throws IOException {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IOException(
                    "%s is needed for this bench and was not found on the path"
                            .formatted(builder.command().get(0)),
                    e);
        }
    }
}
