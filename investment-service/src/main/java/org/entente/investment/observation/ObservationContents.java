package org.entente.investment.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.entente.kernel.imports.ReleaseContents;

/** The observations of a release. */
@ApplicationScoped
class ObservationContents implements ReleaseContents {
    @Override
    public void delete(Connection connection, int releaseId) throws SQLException {
        for (String table : new String[] {"observation", "observation_file"}) {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from %s where release_id = ?".formatted(table))) {
                delete.setInt(1, releaseId);
                delete.executeUpdate();
            }
        }
    }
}
