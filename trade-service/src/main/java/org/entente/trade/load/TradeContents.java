package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.entente.kernel.imports.ReleaseContents;

/** Reports, lines, roll-ups and product entries of a release. */
@ApplicationScoped
class TradeContents implements ReleaseContents {
    private static final List<String> DELETES = List.of(
            """
            delete from trade_flow f using trade_report r
            where f.report_id = r.id and f.year = r.period / 100 and r.release_id = ?""",
            "delete from pair_chapter c using trade_report r where c.report_id = r.id and r.release_id = ?",
            "delete from pair_total t using trade_report r where t.report_id = r.id and r.release_id = ?",
            "delete from trade_report where release_id = ?",
            "delete from product_entry where release_id = ?");

    @Override
    public void delete(Connection connection, int releaseId) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(FlowSql.DROP_STAGING);
        }
        for (String sql : DELETES) {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setInt(1, releaseId);
                delete.executeUpdate();
            }
        }
    }
}
