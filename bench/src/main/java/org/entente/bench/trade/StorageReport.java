package org.entente.bench.trade;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What a row of flows takes on disk, with everything that is kept so that it can be found and added up. */
final class StorageReport {
    private static final double MOST_BYTES = 60;
    private static final double MOST_BYTES_CLOSED = 15;

    private static final String SIZES = """
            select c.relname, pg_table_size(c.oid), pg_indexes_size(c.oid),
                   (select count(*) from pg_index i where i.indrelid = c.oid)
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
            where c.relkind = 'r' and pg_total_relation_size(c.oid) > 0
              and (c.relname like 'trade_flow%' or c.relname like 'report_%' or c.relname like 'pair_%'
                   or c.relname = 'trade_report')
            order by pg_total_relation_size(c.oid) desc, c.relname""";

    private final BenchRun run;
    private final LoadedSystem loaded;

    StorageReport(BenchRun run, LoadedSystem loaded) {
        this.run = run;
        this.loaded = loaded;
    }

    void print() throws SQLException {
        Table table = new Table(
                "Storage with %,d rows: bytes for each row of flows".formatted(loaded.rows()),
                "table",
                "table",
                "indexes",
                "number of indexes",
                "together",
                "live years",
                "closed years");
        double all = 0;
        try (Connection connection = loaded.system().connect();
                Statement statement = connection.createStatement();
                ResultSet sizes = statement.executeQuery(SIZES)) {
            while (sizes.next()) {
                double heap = (double) sizes.getLong(2) / loaded.rows();
                double indexes = (double) sizes.getLong(3) / loaded.rows();
                all += heap + indexes;
                table.row(
                        sizes.getString(1),
                        Table.number(heap),
                        Table.number(indexes),
                        sizes.getString(4),
                        Table.number(heap + indexes),
                        "",
                        "");
            }
        }
        table.row(
                "all",
                "",
                "",
                "",
                Table.number(all),
                Table.atMost(all, MOST_BYTES),
                Table.atMost(all, MOST_BYTES_CLOSED));
        table.print(run.out());
    }
}
