package org.entente.bench.trade.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.kernel.security.GatewayUser;
import org.entente.launcher.database.DatabaseFolder;
import org.entente.launcher.database.DatabaseOwner;
import org.entente.launcher.database.EmbeddedDatabase;
import org.entente.launcher.process.ReadinessProbe;
import org.entente.launcher.process.ServiceCommand;
import org.entente.launcher.process.ServiceEnvironment;
import org.entente.launcher.process.ServiceProcess;
import org.entente.launcher.process.Watchdog;

/** PostgreSQL and the packaged trade-service, started as the launcher starts them, on free ports. */
public final class TradeSystem implements AutoCloseable {
    private static final Duration READY_PATIENCE = Duration.ofSeconds(120);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

    private final Path home;
    private final Path scratch;
    private final JvmTuning tuning;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String credential = secret();
    private final DatabaseOwner superuser = new DatabaseOwner("postgres", secret());
    private final DatabaseOwner owner = new DatabaseOwner("trade", secret());
    private final DatabaseFolder folder;
    private final Watchdog watchdog;
    private final EmbeddedDatabase database;
    private final int databasePort = freePort();
    private final int httpPort;
    private ServiceProcess service;

    private TradeSystem(Path home, Path scratch, JvmTuning tuning) throws IOException, InterruptedException {
        this.home = home;
        this.scratch = scratch;
        this.tuning = tuning;
        Files.createDirectories(scratch);
        this.folder = new DatabaseFolder(
                scratch.resolve("postgres"),
                scratch.resolveSibling("postgres-binaries"),
                scratch.resolve("postgres.log"));
        this.httpPort = freePort();
        this.watchdog = Watchdog.start(folder.cluster());
        this.database = EmbeddedDatabase.start(folder, databasePort, superuser.password(), List.of(owner));
        try {
            this.service = startService();
        } catch (RuntimeException | InterruptedException e) {
            database.stop();
            watchdog.dismiss();
            throw e;
        }
    }

    /**
     * Starts both and returns when the service is ready.
     *
     * @param home the checkout, whose trade-service has been packaged
     * @param scratch an own folder for the database and logs; what the server's programs are unpacked to is beside it
     */
    public static TradeSystem start(Path home, Path scratch, JvmTuning tuning)
            throws IOException, InterruptedException {
        return new TradeSystem(home, scratch, tuning);
    }

    /** Throws away everything in the database: the service starts anew on an empty one. */
    public void reset() throws SQLException, InterruptedException {
        service.requestStop();
        service.awaitStop(STOP_PATIENCE);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        }
        service = startService();
    }

    public int httpPort() {
        return httpPort;
    }

    /** The headers by which a request is let in, as an editor's. */
    public Map<String, String> headers() {
        return Map.of(
                GatewayUser.CREDENTIAL_HEADER,
                credential,
                GatewayUser.USER_HEADER,
                "bench",
                GatewayUser.ROLES_HEADER,
                GatewayUser.EDITOR);
    }

    /** Sends files to the service. */
    public Imports imports() {
        return new Imports(http, URI.create("http://127.0.0.1:" + httpPort), headers());
    }

    public long servicePid() {
        return service.pid();
    }

    public long databasePid() {
        return database.pid();
    }

    /** A session of the service's own role. */
    public Connection connect() throws SQLException {
        return connect(owner);
    }

    /** A session that may change the server's settings. */
    public Connection connectAsSuperuser() throws SQLException {
        return connect(superuser);
    }

    private Connection connect(DatabaseOwner who) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(who), who.database(), who.password());
    }

    /** Has everything written that is not yet, so that no step pays for what the one before left. */
    public void checkpoint() throws SQLException {
        try (Connection connection = connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    /** What programs of PostgreSQL's libraries need in their environment to enter. */
    public Map<String, String> clientEnvironment() {
        return Map.of(
                "PGHOST", "127.0.0.1",
                "PGPORT", Integer.toString(databasePort),
                "PGDATABASE", owner.database(),
                "PGUSER", owner.database(),
                "PGPASSWORD", owner.password());
    }

    public Path databaseLog() {
        return folder.log();
    }

    public Path scratch() {
        return scratch;
    }

    /** Stops the service, then the database. */
    @Override
    public void close() throws InterruptedException {
        service.requestStop();
        service.awaitStop(STOP_PATIENCE);
        database.stop();
        watchdog.dismiss();
    }

    private ServiceProcess startService() throws InterruptedException {
        int management = freePort();
        Map<String, String> environment = new LinkedHashMap<>(tuning.environment());
        environment.putAll(ServiceEnvironment.listening(httpPort, management, credential));
        environment.putAll(ServiceEnvironment.keeping(database.jdbcUrl(owner), owner, scratch.resolve("spool")));
        ServiceProcess started = ServiceProcess.start(new ServiceCommand(
                "trade-service",
                home.resolve("trade-service/target/quarkus-app"),
                environment,
                URI.create("http://127.0.0.1:" + management + "/q/health/ready"),
                scratch.resolve("trade-service.log"),
                scratch));
        watchdog.watch(started);
        try {
            new ReadinessProbe(http, READY_PATIENCE).await(started);
        } catch (RuntimeException | InterruptedException e) {
            started.requestStop();
            started.awaitStop(STOP_PATIENCE);
            throw e;
        }
        return started;
    }

    /** A port that nothing listens on now. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("there is no free port", e);
        }
    }

    private static String secret() {
        return UUID.randomUUID().toString();
    }
}
