package org.entente.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes of an earlier run over the same data directory, whose launcher and watchdog were both killed. They are told
 * by their command lines, which name the directory; so no list of process ids can be stale or lost.
 */
public final class LeftOvers {
    private static final long PATIENCE_SECONDS = 20;

    private final Path dataDirectory;
    private final Path postgresData;

    public LeftOvers(Path dataDirectory, Path postgresData) {
        this.dataDirectory = dataDirectory;
        this.postgresData = postgresData;
    }

    /** The argument that every service of a run carries. Not below {@code entente.}, which is for its own settings. */
    static String marker(Path dataDirectory) {
        return "-Dlauncher.data=" + dataDirectory;
    }

    /** Stops them, services before the database they hold connections to; returns how many there were. */
    public int stop() throws InterruptedException {
        List<ProcessHandle> services = listWithArgument(marker(dataDirectory));
        services.forEach(ProcessHandle::destroy);
        for (ProcessHandle service : services) {
            await(service);
        }
        return services.size() + stopPostgres();
    }

    /** Stops a database server of this data directory, if one runs; returns how many there were. */
    public int stopPostgres() throws InterruptedException {
        List<ProcessHandle> servers = listWithArgument(postgresData.toString());
        for (ProcessHandle server : servers) {
            interrupt(server);
            await(server);
        }
        return servers.size();
    }

    /** PostgreSQL's fast shutdown: it ends its sessions; at a plain TERM it would wait for them. */
    private static void interrupt(ProcessHandle server) throws InterruptedException {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("kill is not on the path", e);
        }
    }

    private static void await(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException unwilling) {
            process.destroyForcibly();
        }
    }

    private static List<ProcessHandle> listWithArgument(String argument) {
        return ProcessHandle.allProcesses()
                .filter(process -> hasArgument(process, argument))
                .toList();
    }

    private static boolean hasArgument(ProcessHandle process, String argument) {
        boolean watchdog =
                process.info().command().map(command -> command.endsWith("sh")).orElse(false);
        return !watchdog
                && process.info()
                        .arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(argument))
                        .orElse(false);
    }
}
