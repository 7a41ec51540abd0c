package org.entente.trade.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows of the first version survive the way into packed lines. */
class PackedFlowsMigrationTest {
    private static final String ROWS_OF_THE_FIRST_VERSION = """
            insert into source (code, publisher, dataset) values ('customs', 'Customs', 'customs');
            insert into release (source_id, edition, known_from, status, file_name, format, options, checksum, bytes)
            values (1, 'first', now(), 'PUBLISHED', 'f', 'trade-csv', '', '00', 1);
            insert into dataset (code, basis) values ('customs', 'REPORTED');
            insert into trade_report (release_id, dataset, period, reporter, flow, classification, valuation, all_partners)
            values (1, 'customs', 202100, 31, 'X', 'HS2022', 'FOB', true), (1, 'customs', 202100, 392, 'M', 'HS2022', 'CIF', true);
            create table trade_flow_2021 partition of trade_flow for values in (2021);
            insert into trade_flow (value_milli, net_weight_g, report_id, product, year, partner, status) values
                (5000, 169800, 1, 71120, 2021, 392, 'R'),
                (1234567, null, 1, 270900, 2021, 392, 'E'),
                (null, null, 1, 930100, 2021, 392, 'N'),
                (9223372036854775807, 0, 1, 999999, 2021, 36, 'R'),
                (99, null, 1, 0, 2021, 392, 'R'),
                (7, null, 2, 27, 2021, 0, 'R'),
                (6, null, 2, 27, 2021, 31, 'R')""";

    @Test
    void linesOfTheFirstVersionAreCarriedOver() throws Exception {
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start()) {
            migrate(postgres, "100");
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(ROWS_OF_THE_FIRST_VERSION);
                migrate(postgres, "101");

                assertThat(rows(statement, """
                        select report_id, partner, product, value_milli, net_weight_g, status from trade_flow_line
                        order by report_id, partner, product"""))
                        .containsExactly(
                                "1 36 999999 9223372036854775807 0 R",
                                "1 392 71120 5000 169800 R",
                                "1 392 270900 1234567 - E",
                                "1 392 930100 - - N",
                                "2 0 27 7 - R",
                                "2 31 27 6 - R");
                assertThat(unpacked(statement, "select lines from trade_flow where report_id = 1 and partner = 392"))
                        .containsExactly(
                                line(71120, 5000L, 169800L, LineStatus.REPORTED),
                                line(270900, 1_234_567L, null, LineStatus.ESTIMATED),
                                line(930100, null, null, LineStatus.CONFIDENTIAL));
                assertThat(unpacked(statement, "select lines from report_product where report_id = 2 and not summed"))
                        .containsExactly(line(27, 7L, null, LineStatus.REPORTED));
                assertThat(rows(statement, "select report_id, summed, line_count from report_product order by 1"))
                        .containsExactly("1 t 4", "2 f 1");
            }
        }
    }

    @Test
    void sqlReadsWhatJavaPacks() throws Exception {
        List<FlowLine> lines = List.of(
                line(71120, 27_902_125L, null, LineStatus.REPORTED),
                new FlowLine(
                        870323,
                        new Measures(1_250_000_000L, 98_000_500L, true, new Quantity(12_500, 5, true)),
                        LineStatus.ESTIMATED),
                line(5_000_111, 0L, 0L, LineStatus.RECONCILED));
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start()) {
            migrate(postgres, "101");
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    var query = connection.prepareStatement("select * from unpack_lines(?)")) {
                query.setBytes(1, PackedLines.pack(lines));
                assertThat(rows(query.executeQuery()))
                        .containsExactly(
                                "71120 27902125 - - - R f f",
                                "870323 1250000000 98000500 12500 5 E t t",
                                "5000111 0 0 - - B f f");
            }
        }
    }

    private static FlowLine line(int product, @Nullable Long value, @Nullable Long weight, LineStatus status) {
        return new FlowLine(product, Measures.of(value, weight), status);
    }

    private static void migrate(EmbeddedPostgres postgres, String target) {
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("db/kernel", "db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static List<FlowLine> unpacked(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return PackedLines.unpack(result.getBytes(1));
        }
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            return rows(result);
        }
    }

    /** Each row with its cells in one text, a hyphen for null. */
    private static List<String> rows(ResultSet result) throws SQLException {
        List<String> rows = new ArrayList<>();
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
            List<String> cells = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                cells.add(Objects.requireNonNullElse(result.getString(i), "-"));
            }
            rows.add(String.join(" ", cells));
        }
        return rows;
    }
}
