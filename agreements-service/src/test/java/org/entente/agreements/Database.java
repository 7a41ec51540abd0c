package org.entente.agreements;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The service's database between two tests. */
public final class Database {
    private Database() {}

    /** Leaves nothing but the taxonomy: HTTP tests commit, and each owns its rows. */
    public static void empty() {
        try (Connection connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate source, commitment_progress, search_language, change, import_job cascade");
        } catch (SQLException e) {
            throw new AssertionError("the database was not emptied", e);
        }
    }
}
