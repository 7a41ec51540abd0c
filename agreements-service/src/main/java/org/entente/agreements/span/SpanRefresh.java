package org.entente.agreements.span;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.entente.agreements.agreement.AgreementService;

/** Derives anew, at start, what a former edition of the rules derived: the rules are the truth and spans follow them. */
@ApplicationScoped
class SpanRefresh {
    private static final String OUTDATED = """
            select distinct a.release_id from agreement a
            left join derived_release d on d.release_id = a.release_id
            where d.rules is distinct from ?
            order by a.release_id""";

    /** Replicas that start together wait for each other here, and then find nothing left to do. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('legal_span'))";

    private final AgroalDataSource database;
    private final AgreementService agreements;
    private final SpanRollup rollup;

    SpanRefresh(AgroalDataSource database, AgreementService agreements, SpanRollup rollup) {
        this.database = database;
        this.agreements = agreements;
        this.rollup = rollup;
    }

    void atStart(@Observes StartupEvent start) throws SQLException, IOException {
        refresh();
    }

    /** All of them or none. */
    void refresh() throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement lock = connection.createStatement()) {
                lock.execute(ONE_AT_A_TIME);
            }
            for (int release : outdated(connection)) {
                for (String table : List.of("legal_span", "supersession")) {
                    try (PreparedStatement delete =
                            connection.prepareStatement("delete from %s where release_id = ?".formatted(table))) {
                        delete.setInt(1, release);
                        delete.executeUpdate();
                    }
                }
                rollup.write(connection, release, agreements.ofRelease(release));
                Log.infof("spans of release %d follow edition %d of the rules", release, SpanRollup.RULES);
            }
            connection.commit();
        }
    }

    private static List<Integer> outdated(Connection connection) throws SQLException {
        List<Integer> releases = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(OUTDATED)) {
            select.setInt(1, SpanRollup.RULES);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    releases.add(rows.getInt(1));
                }
            }
        }
        return releases;
    }
}
