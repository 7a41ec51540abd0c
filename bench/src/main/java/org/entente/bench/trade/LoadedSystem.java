package org.entente.bench.trade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.entente.bench.trade.system.JvmTuning;
import org.entente.bench.trade.system.TradeSystem;

/** A system that years of BACI are loaded into, one by one. */
final class LoadedSystem implements AutoCloseable {
    private final BenchRun run;
    private final TradeSystem system;
    private final Data data;
    private final int years;
    private int loaded;
    private long rows;

    /** Starts it empty. The last of the years is loaded first: it is the one that most questions are about. */
    LoadedSystem(BenchRun run) throws IOException, InterruptedException {
        long most = run.rows().get(run.rows().size() - 1);
        this.run = run;
        this.years = (int) (most / run.rows().get(0));
        this.data = new Data(run, most, years);
        this.system = TradeSystem.start(run.home(), run.scratch().resolve("system"), run.tuning(JvmTuning.SERVER));
    }

    TradeSystem system() {
        return system;
    }

    /** How many rows are loaded. */
    long rows() {
        return rows;
    }

    Server server() {
        return new Server(system.servicePid(), system.databasePid());
    }

    /** Loads until there are so many years, then lets the database come to rest. */
    void loadYears(int wanted) throws IOException, InterruptedException, SQLException {
        for (; loaded < Math.min(wanted, years); loaded++) {
            int year = run.lastYear() - loaded;
            run.step("loading " + year);
            Path file = data.baci(year, year);
            rows += system.imports().load("baci", file).rows();
            Files.delete(file);
        }
        system.checkpoint();
        try (Connection connection = system.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    @Override
    public void close() throws InterruptedException {
        system.close();
    }
}
