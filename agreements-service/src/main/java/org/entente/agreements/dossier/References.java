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
import org.entente.agreements.lookup.Edited;

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

    /** Of these agreements, those that any release in use tells of, an edit included. */
    Set<String> agreements(Collection<String> ids) throws SQLException {
        return told("agreement", "agreement", ids);
    }

    /** Of these bodies, those that any release in use tells of. */
    Set<String> bodies(Collection<String> ids) throws SQLException {
        return told("dialogue_body", "body", ids);
    }

    /** Of these meetings, those that any release in use tells of. */
    Set<String> meetings(Collection<String> ids) throws SQLException {
        return told("meeting", "meeting", ids);
    }

    private Set<String> told(String table, String type, Collection<String> ids) throws SQLException {
        return query("""
                with current as (
                    select 0 as n, release_id from coverage where known_from <= now() and known_to > now())
                select x.id, '' from %s x
                where x.release_id in (select release_id from current) and x.id = any (?) and %s""".formatted(table, Edited.notHidden(type, "0", "x.release_id", "x.id")), ids)
                .keySet();
    }

    /** What editors wrote about a record does not keep its own dossier from telling it anew. */
    private Map<String, String> datasets(String table, Collection<String> ids) throws SQLException {
        return query("""
                select x.id, c.dataset from %s x
                join coverage c on c.release_id = x.release_id and c.known_to = 'infinity'
                where x.id = any (?)
                    and not exists (select 1 from edited_record e where e.release_id = x.release_id)""".formatted(table), ids);
    }

    private Map<String, String> query(String sql, Collection<String> ids) throws SQLException {
        Map<String, String> datasets = new LinkedHashMap<>();
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
