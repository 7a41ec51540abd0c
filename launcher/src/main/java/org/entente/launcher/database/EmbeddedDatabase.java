package org.entente.launcher.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.launcher.console.ExitCode;
import org.entente.launcher.console.LaunchException;

/** The running PostgreSQL server. */
public final class EmbeddedDatabase {
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

    private final EmbeddedPostgres postgres;
    private final ProcessHandle server;
    private final DatabaseFolder folder;

    private EmbeddedDatabase(EmbeddedPostgres postgres, ProcessHandle server, DatabaseFolder folder) {
        this.postgres = postgres;
        this.server = server;
        this.folder = folder;
    }

    /** Whether {@link #start} will have to unpack and initialise first, which takes some seconds more. */
    public static boolean isFirstStart(DatabaseFolder folder) {
        return !folder.isComplete();
    }

    /**
     * Starts the server on 127.0.0.1 and sees to it that each owner has its database.
     *
     * @param superuserPassword of the role {@code postgres}, which no service knows
     */
    public static EmbeddedDatabase start(
            DatabaseFolder folder, int port, String superuserPassword, List<DatabaseOwner> owners) {
        try {
            folder.removeHalves();
            EmbeddedPostgres postgres =
                    configure(folder, port, superuserPassword).start();
            new DatabaseAccess(postgres.getPostgresDatabase(), folder.cluster()).grant(superuserPassword, owners);
            folder.markComplete();
            return new EmbeddedDatabase(postgres, folder.serverProcess(), folder);
        } catch (IOException | SQLException e) {
            throw new LaunchException(
                    ExitCode.FAILED, "PostgreSQL did not start: %s. See %s".formatted(e.getMessage(), folder.log()), e);
        }
    }

    private static EmbeddedPostgres.Builder configure(DatabaseFolder folder, int port, String superuserPassword) {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_PATIENCE)
                .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                .setConnectConfig("password", superuserPassword)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // The library is made for tests and starts the server without fsync; here the data must last.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "256MB")
                // Imports write in bursts; fewer checkpoints let them go at the disk's speed.
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("max_connections", "100")
                // Compiling plans costs memory in every session and gains nothing on lookups of a few rows.
                .setServerConfig("jit", "off");
    }

    /** Where a service connects to. */
    public String jdbcUrl(DatabaseOwner owner) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), owner.database());
    }

    /** The server's first process. */
    public long pid() {
        return server.pid();
    }

    /** Completes when the server has ended, with a sentence that says so. */
    public CompletableFuture<String> ending() {
        return server.onExit().thenApply(ended -> "PostgreSQL ended; see " + folder.log());
    }

    /** Ends its sessions and stops it; what was committed is on disk. */
    public void stop() throws InterruptedException {
        try {
            postgres.close();
            server.onExit().get(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TimeoutException | ExecutionException unwilling) {
            // An immediate end is safe: the next start replays what the log of changes has.
            server.destroyForcibly();
        }
    }
}
