package org.entente.agreements.span;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.entente.agreements.Database;
import org.entente.agreements.Dossiers;
import org.entente.kernel.testing.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SpanRefreshTest {
    private static final String SPANS =
            "select * from (select agreement_id, country_low, country_high, from_day, to_day, state from legal_span "
                    + "union all select agreement_id, country_low, country_high, from_day, from_day, target_id from supersession) x "
                    + "order by 1, 2, 3, 4, 6";

    @Inject
    SpanRefresh refresh;

    @Inject
    AgroalDataSource database;

    @Test
    void whatAFormerEditionOfTheRulesDerivedIsDerivedAnewAndTheSame() throws SQLException, IOException {
        Database.empty();
        Dossiers.importSample();
        List<String> derived = rows();
        assertThat(derived).isNotEmpty();

        execute("delete from legal_span; delete from supersession; update derived_release set rules = 0");
        refresh.refresh();
        assertThat(rows()).isEqualTo(derived);

        execute("delete from legal_span where state = 'ENDED'");
        refresh.refresh();
        assertThat(rows()).as("nothing to do while the edition is the same").isNotEqualTo(derived);

        execute("delete from derived_release");
        refresh.refresh();
        assertThat(rows()).as("a release of before the spans").isEqualTo(derived);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(SPANS)) {
            while (found.next()) {
                rows.add("%s %s-%s %s %s %s"
                        .formatted(
                                found.getString(1),
                                found.getString(2),
                                found.getString(3),
                                found.getString(4),
                                found.getString(5),
                                found.getString(6)));
            }
        }
        return rows;
    }
}
