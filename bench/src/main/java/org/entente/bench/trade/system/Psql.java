package org.entente.bench.trade.system;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** PostgreSQL's own client: what a database administrator would load with. */
public final class Psql {
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Program program;

    public Psql(TradeSystem system) {
        this.program = new Program(system.clientEnvironment(), system.scratch(), PATIENCE);
    }

    /** Runs one command and returns the time it took. */
    public Duration run(String command) throws IOException, InterruptedException {
        return timed("--command", command);
    }

    /** Runs a file of commands. */
    public void runFile(Path file) throws IOException, InterruptedException {
        timed("--file", file.toString());
    }

    private Duration timed(String option, String value) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        program.run(List.of("psql", "--no-psqlrc", "--quiet", "--set", "ON_ERROR_STOP=1", option, value));
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Copies a file in PostgreSQL's text form into a table. */
    public Duration copyIn(String table, Path file) throws IOException, InterruptedException {
        return run("\\copy %s from '%s'".formatted(table, file));
    }

    /** Copies what a query finds into a file in PostgreSQL's text form. */
    public void copyOut(String query, Path file) throws IOException, InterruptedException {
        run("\\copy (%s) to '%s'".formatted(query, file));
    }
}
