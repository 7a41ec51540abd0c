package org.entente.investment.money;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.entente.kernel.imports.ReleaseContents;

/** The rates or index of a release. */
@ApplicationScoped
class FactorContents implements ReleaseContents {
    @Override
    public void delete(Connection connection, int releaseId) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from money_factor where release_id = ?")) {
            delete.setInt(1, releaseId);
            delete.executeUpdate();
        }
    }
}
