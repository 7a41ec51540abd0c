package org.entente.bench.trade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.bench.trade.file.RowFile;
import org.entente.bench.trade.system.Imports;
import org.entente.bench.trade.system.JvmTuning;
import org.entente.bench.trade.system.Processor;
import org.entente.bench.trade.system.Psql;
import org.entente.bench.trade.system.TradeSystem;

/**
 * What an import costs, from the first byte sent until its figures answer, beside {@code \copy} of the same rows into
 * tables with their indexes. Every step begins with an empty database and everything before it on disk.
 */
final class ImportBench {
    private static final double MOST_TIMES = 1.6;
    private static final double MOST_MEBIBYTES = 512;

    private static final String COLUMNS = """
            value_milli bigint, net_weight_g bigint, report_id integer not null, product integer not null,
            year smallint not null, partner smallint not null, status "char" not null""";

    private static final String BRIN_TABLE = "create table reference_brin (" + COLUMNS + ");"
            + "create index on reference_brin using brin (report_id, partner) with (pages_per_range = 16)";

    private static final String BTREE_TABLE =
            "create table reference_btree (" + COLUMNS + ", primary key (report_id, partner, product))";

    private final BenchRun run;

    ImportBench(BenchRun run) {
        this.run = run;
    }

    void run() throws IOException, InterruptedException, SQLException {
        Table table = new Table(
                "Import, to published with roll-ups, beside \\copy of the same rows",
                "rows",
                "service s",
                "rows/s",
                "peak MB",
                "\\copy BRIN s",
                "ratio",
                "\\copy key s",
                "ratio",
                "\\copy own layout s",
                "ratio");
        try (TradeSystem system =
                TradeSystem.start(run.home(), run.scratch().resolve("system"), run.tuning(JvmTuning.SERVER))) {
            for (long rows : run.rows()) {
                measure(system, rows, (int) (rows / run.rows().get(0)), table);
            }
        }
        table.print(run.out());
    }

    private void measure(TradeSystem system, long rows, int years, Table table)
            throws IOException, InterruptedException, SQLException {
        run.step("making %,d rows".formatted(rows));
        Data data = new Data(run, rows, years);
        int firstYear = run.lastYear() - years + 1;
        Path file = data.baci(firstYear, run.lastYear());
        Path plain = data.rows(firstYear, run.lastYear());
        List<Duration> imports = new ArrayList<>();
        List<Duration> brin = new ArrayList<>();
        List<Duration> btree = new ArrayList<>();
        List<Duration> own = new ArrayList<>();
        double peak = 0;
        long taken = 0;
        for (int round = 0; round < run.rounds(); round++) {
            run.step("importing");
            system.reset();
            Psql psql = new Psql(system);
            system.checkpoint();
            Imports.Outcome outcome = system.imports().load("baci", file);
            imports.add(outcome.elapsed());
            taken = outcome.rows();
            peak = Math.max(peak, Processor.peakMebibytes(system.servicePid()));
            run.step("copying");
            own.add(copyOwnLayout(system, psql));
            brin.add(copy(system, psql, BRIN_TABLE, "reference_brin", plain));
            btree.add(copy(system, psql, BTREE_TABLE, "reference_btree", plain));
        }
        Files.delete(file);
        Files.delete(plain);
        double service = Median.seconds(imports);
        table.row(
                "%,d".formatted(taken),
                Table.number(service),
                Table.number(taken / service),
                Table.atMost(peak, MOST_MEBIBYTES),
                Table.number(Median.seconds(brin)),
                Table.atMost(service / Median.seconds(brin), MOST_TIMES),
                Table.number(Median.seconds(btree)),
                Table.atMost(service / Median.seconds(btree), MOST_TIMES),
                Table.number(Median.seconds(own)),
                Table.atMost(service / Median.seconds(own), MOST_TIMES));
    }

    private static Duration copy(TradeSystem system, Psql psql, String create, String name, Path file)
            throws IOException, InterruptedException, SQLException {
        psql.run(create);
        system.checkpoint();
        Duration taken = psql.copyIn(name + " (" + RowFile.COLUMNS + ")", file);
        psql.run("drop table " + name);
        return taken;
    }

    /** What the service has written, once more, into a table just like its own. */
    private Duration copyOwnLayout(TradeSystem system, Psql psql)
            throws IOException, InterruptedException, SQLException {
        Path file = run.scratch().resolve("own.tsv");
        psql.copyOut("select * from trade_flow", file);
        psql.run("create table reference_own (like trade_flow including all)");
        system.checkpoint();
        Duration taken = psql.copyIn("reference_own", file);
        psql.run("drop table reference_own");
        Files.delete(file);
        return taken;
    }
}
