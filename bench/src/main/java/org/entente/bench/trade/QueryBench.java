package org.entente.bench.trade;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.bench.trade.client.Latencies;
import org.entente.bench.trade.client.Load;
import org.entente.bench.trade.client.Requests;
import org.entente.bench.trade.system.Pgbench;
import org.entente.bench.trade.system.StatementLog;
import org.entente.bench.trade.system.StatementLoop;
import org.entente.bench.trade.system.TradeSystem;

/** What questions cost through the service, beside pgbench running the statements that the service sends for them. */
final class QueryBench {
    private static final double MOST_MILLIS = 10;
    private static final double MOST_MILLIS_ABOVE = 2;
    private static final double MOST_GROWTH = 1.3;
    private static final double MILLIS = 1000;
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.99;

    /** The way to the database and back, for a question that the service answers without it. */
    private static final List<String> NOTHING = List.of("select 1");

    private final BenchRun run;
    private final LoadedSystem loaded;
    private final TradeSystem system;
    private final Table latencies = new Table(
            "Questions, one connection: milliseconds",
            "question",
            "rows",
            "statements",
            "pgbench mean",
            "statements p50",
            "service p50",
            "above statements",
            "service p99",
            "growth of p50");
    private final Table throughput;
    private final Map<String, Double> firstMedians = new LinkedHashMap<>();

    QueryBench(BenchRun run, LoadedSystem loaded) {
        this.run = run;
        this.loaded = loaded;
        this.system = loaded.system();
        this.throughput = new Table(
                "Questions, %d connections".formatted(run.connections()),
                "question",
                "rows",
                "pgbench /s",
                "service /s",
                "p50 ms",
                "p99 ms",
                "service CPU ms",
                "PostgreSQL CPU ms");
    }

    /** Measures with what is loaded now. */
    void measure() throws Exception {
        List<Pair> pairs;
        List<Pair> largest;
        try (Connection connection = system.connect()) {
            pairs = Pair.byChance(connection, run.lastYear(), run.pairs());
            largest = Pair.largest(connection, run.lastYear(), Math.max(1, run.pairs() / 4));
        }
        for (Question question : Question.all(run.lastYear())) {
            measure(question.name(), question, pairs);
        }
        measure("top products, largest pairs", Question.PRODUCTS, largest);
    }

    void print() {
        latencies.print(run.out());
        throughput.print(run.out());
    }

    private void measure(String name, Question question, List<Pair> pairs) throws Exception {
        run.step("asking: " + name);
        Requests requests =
                Requests.graphql(system.httpPort(), system.headers(), question.query(), question.variables(pairs));
        Duration warmUp = run.time().dividedBy(2);
        new Load(run.connections(), warmUp).run(requests);
        List<List<String>> scripts = statements(requests);
        new Plans(run, loaded).write(name, scripts.get(0));
        Pgbench pgbench = new Pgbench(system);
        double floorMean = MILLIS / pgbench.run(scripts, 1, run.time());
        Latencies floor = StatementLoop.run(system, scripts, run.time());
        new Load(1, warmUp).run(requests);
        Latencies alone = new Load(1, run.time()).run(requests);
        double floorTogether = pgbench.run(scripts, run.connections(), run.time());
        Server.Cost together = loaded.server().measure(requests, run.connections(), run.time());
        add(name, scripts.get(0).size(), floorMean, floor, alone);
        throughput.row(
                name,
                "%,d".formatted(loaded.rows()),
                Table.number(floorTogether),
                Table.number(together.latencies().perSecond()),
                Table.number(together.latencies().millis(HALF)),
                Table.number(together.latencies().millis(NEARLY_ALL)),
                Table.number(together.serverMillis()),
                Table.number(together.databaseMillis()));
    }

    private void add(String name, int statements, double floorMean, Latencies floor, Latencies alone) {
        double median = alone.millis(HALF);
        Double first = firstMedians.putIfAbsent(name, median);
        latencies.row(
                name,
                "%,d".formatted(loaded.rows()),
                Integer.toString(statements),
                Table.number(floorMean),
                Table.number(floor.millis(HALF)),
                Table.atMost(median, MOST_MILLIS),
                Table.atMost(median - floor.millis(HALF), MOST_MILLIS_ABOVE),
                Table.number(alone.millis(NEARLY_ALL)),
                first == null ? "" : Table.atMost(median / first, MOST_GROWTH));
    }

    /** What the service sends for each request. */
    private List<List<String>> statements(Requests requests) throws Exception {
        List<List<String>> scripts = new ArrayList<>();
        try (StatementLog log = StatementLog.open(system)) {
            for (byte[] request : requests.wire()) {
                List<String> statements = log.during(() -> Requests.ask(requests.port(), request));
                scripts.add(statements.isEmpty() ? NOTHING : statements);
            }
        }
        return scripts;
    }
}
