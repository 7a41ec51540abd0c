package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.entente.kernel.imports.ReleaseContents;

/** Reports, lines, roll-ups and product entries of a release. */
@ApplicationScoped
class TradeContents implements ReleaseContents {
    private static final List<String> DELETES = List.of(
            "delete from trade_flow f using trade_report r where f.report_id = r.id and r.release_id = ?",
            "delete from report_product p using trade_report r where p.report_id = r.id and r.release_id = ?",
            "delete from pair_total t using trade_report r where t.report_id = r.id and r.release_id = ?",
            "delete from trade_report where release_id = ?",
            "delete from product_entry where release_id = ?");

    @Override
    public void delete(Connection connection, int releaseId) throws SQLException {
        for (String sql : DELETES) {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setInt(1, releaseId);
                delete.executeUpdate();
            }
        }
    }
}
