package org.entente.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedDatabaseTest {
    private static final DatabaseOwner TRADE = new DatabaseOwner("trade", "trade-password-of-the-test");
    private static final DatabaseOwner INVESTMENT = new DatabaseOwner("investment", "investment-password-of-the-test");
    private static final String SUPERUSER_PASSWORD = "superuser-password-of-the-test";

    @TempDir
    Path root;

    @Test
    void dataSurvivesARestartAndEachOwnerHasItsOwnDatabaseOnly() throws Exception {
        DatabaseFolder folder =
                new DatabaseFolder(root.resolve("postgres"), root.resolve("binaries"), root.resolve("postgres.log"));
        leaveHalfOfAFirstStart(folder);
        int port = freePort();
        assertThat(EmbeddedDatabase.isFirstStart(folder)).isTrue();

        EmbeddedDatabase database = start(folder, port);
        try {
            execute(database, TRADE, "create table kept as select 42 as answer");
            assertThat(read(database, TRADE, "show fsync")).isEqualTo("on");
            assertThat(read(database, TRADE, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertRefused(database.jdbcUrl(INVESTMENT), TRADE.database(), TRADE.password(), "pg_hba.conf");
            assertRefused(database.jdbcUrl(TRADE), TRADE.database(), "guessed", "password authentication failed");
        } finally {
            database.stop();
        }
        assertThat(folder.cluster().resolve("postmaster.pid")).doesNotExist();
        assertThat(EmbeddedDatabase.isFirstStart(folder)).isFalse();

        EmbeddedDatabase again = start(folder, port);
        try {
            assertThat(read(again, TRADE, "select answer from kept")).isEqualTo("42");
            assertThat(again.ending()).isNotDone();
        } finally {
            again.stop();
        }
        assertThat(again.ending()).succeedsWithin(Duration.ofSeconds(5));
    }

    /** As a launcher leaves it that was killed while unpacking and initialising. */
    private static void leaveHalfOfAFirstStart(DatabaseFolder folder) throws IOException {
        Files.createDirectories(folder.binaries().resolve("PG-0123456789abcdef/bin"));
        Files.createDirectories(folder.cluster().resolve("base"));
        Files.writeString(folder.cluster().resolve("postgresql.conf"), "");
    }

    private static EmbeddedDatabase start(DatabaseFolder folder, int port) {
        return EmbeddedDatabase.start(folder, port, SUPERUSER_PASSWORD, List.of(TRADE, INVESTMENT));
    }

    private static void execute(EmbeddedDatabase database, DatabaseOwner owner, String sql) throws SQLException {
        try (Connection connection = connect(database, owner);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(EmbeddedDatabase database, DatabaseOwner owner, String sql) throws SQLException {
        try (Connection connection = connect(database, owner);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database, DatabaseOwner owner) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(owner), owner.database(), owner.password());
    }

    private static void assertRefused(String url, String user, String password, String reason) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(
                        () -> DriverManager.getConnection(url, user, password).close())
                .withMessageContaining(reason);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
