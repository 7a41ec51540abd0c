package org.entente.kernel.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.entente.kernel.imports.ReleaseContents;

/** The claims of a release. */
@ApplicationScoped
class ClaimContents implements ReleaseContents {
    @Override
    public void delete(Connection connection, int releaseId) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from claim where release_id = ?")) {
            delete.setInt(1, releaseId);
            delete.executeUpdate();
        }
    }
}
