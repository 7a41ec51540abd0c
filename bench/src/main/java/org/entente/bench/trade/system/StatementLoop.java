package org.entente.bench.trade.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.bench.trade.client.Latencies;
import org.postgresql.PGStatement;

/**
 * What pgbench does with one connection, for its median, which pgbench does not tell rightly: prepared statements one
 * after the other, all their rows read.
 */
public final class StatementLoop {
    private StatementLoop() {}

    /** Runs the scripts in turn for a time, once before without measuring so that all are prepared. */
    public static Latencies run(TradeSystem system, List<List<String>> scripts, Duration time) throws SQLException {
        try (Connection connection = system.connect()) {
            List<List<PreparedStatement>> prepared = new ArrayList<>();
            for (List<String> script : scripts) {
                List<PreparedStatement> statements = new ArrayList<>();
                for (String sql : script) {
                    // Without places for values: these are in it, so that a question mark is one of an operator.
                    statements.add(connection.prepareStatement(sql.replace("?", "??")));
                    statements
                            .get(statements.size() - 1)
                            .unwrap(PGStatement.class)
                            .setPrepareThreshold(1);
                }
                read(statements);
                prepared.add(statements);
            }
            return measure(prepared, time);
        }
    }

    private static Latencies measure(List<List<PreparedStatement>> prepared, Duration time) throws SQLException {
        Latencies.Recorder recorder = new Latencies.Recorder();
        long begun = System.nanoTime();
        long before = begun;
        for (int i = 0; before - begun < time.toNanos(); i++) {
            read(prepared.get(i % prepared.size()));
            long after = System.nanoTime();
            recorder.add(after - before);
            before = after;
        }
        return recorder.end(before - begun);
    }

    private static void read(List<PreparedStatement> statements) throws SQLException {
        for (PreparedStatement statement : statements) {
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
        }
    }
}
