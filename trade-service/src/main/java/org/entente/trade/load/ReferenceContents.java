package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.entente.kernel.imports.ReleaseContents;

/** Sections, concordances and lists of countries of a release. */
@ApplicationScoped
class ReferenceContents implements ReleaseContents {
    private static final List<String> TABLES = List.of("hs_section", "concordance", "country_entry");

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
