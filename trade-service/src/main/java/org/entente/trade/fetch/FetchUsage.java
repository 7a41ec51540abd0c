package org.entente.trade.fetch;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** The only class that queries {@code fetch_usage}: the requests of each day, of all replicas. */
@ApplicationScoped
class FetchUsage {
    private static final String TAKE = """
            insert into fetch_usage as u (publisher, day, calls) values (?, ?, 1)
            on conflict on constraint fetch_usage_pk do update set calls = u.calls + 1 where u.calls < ?
            """;

    private final AgroalDataSource dataSource;

    FetchUsage(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Counts one more request of the day; false, and nothing counted, when there were {@code max} already. */
    boolean take(String publisher, LocalDate day, int max) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setString(1, publisher);
            statement.setObject(2, day);
            statement.setInt(3, max);
            return statement.executeUpdate() > 0;
        }
    }
}
