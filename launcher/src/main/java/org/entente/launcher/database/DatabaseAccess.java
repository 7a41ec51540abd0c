package org.entente.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Who may enter: each service its own database as the owner of it, and nobody without a password. A service that reached
 * for another's data would be refused here as it is in production.
 */
final class DatabaseAccess {
    /** {@code sameuser}: a role may only enter the database that has its name. */
    private static final String RULES = """
            # Written by the launcher at every start.
            host all      postgres 127.0.0.1/32 scram-sha-256
            host sameuser all      127.0.0.1/32 scram-sha-256
            """;

    private final DataSource postgres;
    private final Path cluster;

    DatabaseAccess(DataSource postgres, Path cluster) {
        this.postgres = postgres;
        this.cluster = cluster;
    }

    /** Makes what is missing of roles and databases, sets the passwords, and closes the door to everyone else. */
    void grant(String superuserPassword, List<DatabaseOwner> owners) throws SQLException, IOException {
        try (Connection connection = postgres.getConnection();
                Statement statement = connection.createStatement()) {
            setPassword(statement, "postgres", superuserPassword);
            for (DatabaseOwner owner : owners) {
                grant(connection, statement, owner);
            }
            Files.writeString(cluster.resolve("pg_hba.conf"), RULES);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static void grant(Connection connection, Statement statement, DatabaseOwner owner) throws SQLException {
        String name = owner.database();
        if (!exists(connection, "select from pg_roles where rolname = ?", name)) {
            statement.execute("create role " + name + " login");
        }
        setPassword(statement, name, owner.password());
        if (!exists(connection, "select from pg_database where datname = ?", name)) {
            statement.execute("create database " + name + " owner " + name);
        }
    }

    /** Utility statements take no parameters; both texts are held to harmless characters by {@link DatabaseOwner}. */
    private static void setPassword(Statement statement, String role, String password) throws SQLException {
        statement.execute("alter role " + role + " password '" + password + "'");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
