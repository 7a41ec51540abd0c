package org.entente.launcher.database;

/**
 * One service's database and the role that owns it; both have the same name.
 *
 * @param database for instance {@code trade}
 * @param password URL-safe characters, never shown
 */
public record DatabaseOwner(String database, String password) {
    public DatabaseOwner {
        if (!database.matches("[a-z]+")) {
            throw new IllegalArgumentException("A database is named in lower-case letters, not " + database);
        }
        if (!password.matches("[A-Za-z0-9_-]{20,}")) {
            throw new IllegalArgumentException("A password has 20 or more URL-safe characters");
        }
    }

    /** Not the password: a record would print it. */
    @Override
    public String toString() {
        return "DatabaseOwner[" + database + "]";
    }
}
