package org.entente.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.entente.kernel.imports.ReleaseContents;

/** The projects, organisations and sector mentions of a release. */
@ApplicationScoped
class ProjectContents implements ReleaseContents {
    /** Projects first: their parties refer to organisations. What hangs on either goes with it. */
    private static final List<String> TABLES = List.of("project", "organisation", "sector_mention");

    @Override
    public void delete(Connection connection, int releaseId) throws SQLException {
        for (String table : TABLES) {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from %s where release_id = ?".formatted(table))) {
                delete.setInt(1, releaseId);
                delete.executeUpdate();
            }
        }
    }
}
