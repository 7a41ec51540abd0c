package org.entente.agreements.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.entente.kernel.imports.ReleaseContents;

/** Everything a release holds in this service: what cites its sources goes before the sources. */
@ApplicationScoped
class AgreementContents implements ReleaseContents {
    /** In an order that foreign keys allow; parts go with what they belong to. */
    private static final String[] TABLES = {
        "milestone",
        "commitment",
        "meeting",
        "dialogue_body",
        "agreement",
        "listed_kind",
        "edited_record",
        "cited_source"
    };

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
