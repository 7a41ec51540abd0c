package org.entente.agreements.dossier;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the database knows already of the ids that a dossier uses. */
final class References {
    private final Connection connection;

    References(Connection connection) {
        this.connection = connection;
    }

    /** Codes of all cooperation areas. */
    Set<String> areas() throws SQLException {
        Set<String> codes = new TreeSet<>();
        try (PreparedStatement query = connection.prepareStatement("select code from cooperation_area");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }

    /** Of these agreements, those that a release in use tells of, with its dataset. */
    Map<String, String> datasetsOfAgreements(Collection<String> ids) throws SQLException {
        return datasets("agreement", ids);
    }

    /** Of these commitments, those that a release in use tells of, with its dataset. */
    Map<String, String> datasetsOfCommitments(Collection<String> ids) throws SQLException {
        return datasets("commitment", ids);
    }

    private Map<String, String> datasets(String table, Collection<String> ids) throws SQLException {
        Map<String, String> datasets = new LinkedHashMap<>();
        String sql = """
                select x.id, c.dataset from %s x
                join coverage c on c.release_id = x.release_id and c.known_to = 'infinity'
                where x.id = any (?)""".formatted(table);
        Array wanted = connection.createArrayOf("text", ids.toArray());
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setArray(1, wanted);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    datasets.put(rows.getString(1), rows.getString(2));
                }
            }
        } finally {
            wanted.free();
        }
        return datasets;
    }
}
