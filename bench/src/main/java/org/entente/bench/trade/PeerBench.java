package org.entente.bench.trade;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entente.bench.trade.client.Load;
import org.entente.bench.trade.client.Requests;
import org.entente.bench.trade.system.PostGraphile;
import org.entente.bench.trade.system.TradeSystem;

/** The same questions asked of the service and of PostGraphile, on one database, by one client. */
final class PeerBench {
    private static final double LEAST_TIMES = 2;
    private static final double MOST_COST = 0.5;
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.99;

    private static final String SERIES = """
            query ($a: Int!, $b: Int!) { pairSeriesList(of: $a, partner: $b) {
              period dataset exports imports turnover balance } }""";

    private static final String RANKING = """
            query ($a: Int!) { partnerRankingList(of: $a, wanted: 20) {
              period dataset partner value rank share } }""";

    private final BenchRun run;
    private final LoadedSystem loaded;
    private final TradeSystem system;
    private final Table table;

    PeerBench(BenchRun run, LoadedSystem loaded) {
        this.run = run;
        this.loaded = loaded;
        this.system = loaded.system();
        this.table = new Table(
                "The service beside PostGraphile 5 with %,d rows, %d connections"
                        .formatted(loaded.rows(), run.connections()),
                "question",
                "server",
                "requests/s",
                "p50 ms",
                "p99 ms",
                "server CPU ms",
                "PostgreSQL CPU ms",
                "CPU ms",
                "answer bytes");
    }

    /** Measures both and prints. */
    void run() throws Exception {
        List<Pair> pairs;
        try (Connection connection = system.connect()) {
            pairs = Pair.byChance(connection, run.lastYear(), run.pairs());
        }
        List<Map<String, Integer>> numbers = pairs.stream()
                .map(pair ->
                        Map.of("a", pair.of().numeric(), "b", pair.partner().numeric()))
                .toList();
        try (PostGraphile peer = PostGraphile.start(system, run.home().resolve("bench/trade/postgraphile"))) {
            Server server = new Server(peer.pid(), system.databasePid());
            measure(Question.SERIES, pairs, server, Requests.graphql(peer.port(), Map.of(), SERIES, numbers));
            measure(
                    Question.RANKING,
                    pairs,
                    server,
                    Requests.graphql(
                            peer.port(),
                            Map.of(),
                            RANKING,
                            numbers.stream()
                                    .map(each -> Map.of("a", each.getOrDefault("a", 0)))
                                    .toList()));
        }
        table.print(run.out());
    }

    private void measure(Question question, List<Pair> pairs, Server peer, Requests peerRequests) throws Exception {
        run.step("asking both: " + question.name());
        Requests own =
                Requests.graphql(system.httpPort(), system.headers(), question.query(), question.variables(pairs));
        Server.Cost service = cost(question, "trade-service", loaded.server(), own);
        Server.Cost other = cost(question, "PostGraphile", peer, peerRequests);
        double times = service.latencies().perSecond() / other.latencies().perSecond();
        double part = service.millis() / other.millis();
        table.row(
                question.name(),
                "ratio",
                Table.atLeast(times, LEAST_TIMES),
                "",
                "",
                Table.number(service.serverMillis() / other.serverMillis()),
                Table.number(service.databaseMillis() / other.databaseMillis()),
                Table.atMost(part, MOST_COST),
                "");
    }

    private Server.Cost cost(Question question, String name, Server server, Requests requests) throws Exception {
        byte[] answer = Requests.ask(requests.port(), requests.wire().get(0));
        if (!new String(answer, StandardCharsets.UTF_8).contains("cepii-baci")) {
            throw new IllegalStateException(
                    name + " has no figures in its answer: " + new String(answer, StandardCharsets.UTF_8));
        }
        Duration warmUp = run.time();
        new Load(run.connections(), warmUp).run(requests);
        Server.Cost cost = server.measure(requests, run.connections(), run.time());
        table.row(
                question.name(),
                name,
                Table.number(cost.latencies().perSecond()),
                Table.number(cost.latencies().millis(HALF)),
                Table.number(cost.latencies().millis(NEARLY_ALL)),
                Table.number(cost.serverMillis()),
                Table.number(cost.databaseMillis()),
                Table.number(cost.millis()),
                Integer.toString(answer.length));
        return cost;
    }
}
