package org.entente.trade.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;

/** The yearly partitions of {@code trade_flow}: made when a file first needs them, made ready to be read after it. */
final class Partitions {
    /** Below this many new lines autovacuum's own pace is good enough. */
    private static final long WORTH_ANALYZING = 10_000;

    private final Connection connection;

    Partitions(Connection connection) {
        this.connection = connection;
    }

    /**
     * Makes the partitions that are missing and commits. A table made aside and attached locks out other changes of
     * the layout, but no reader; the commit ends that lock before the long load begins.
     */
    void ensure(Collection<Integer> years) throws SQLException {
        for (int year : years) {
            if (!exists(year)) {
                execute("create table %s (like trade_flow including defaults including constraints)"
                        .formatted(name(year)));
                execute("alter table trade_flow attach partition %s for values in (%d)".formatted(name(year), year));
            }
        }
        connection.commit();
    }

    /** Brings BRIN and the planner's statistics up to date with what was loaded. */
    void settle(Collection<Integer> years, long lines) throws SQLException {
        for (int year : years) {
            summarize(year);
            if (lines >= WORTH_ANALYZING) {
                execute("analyze " + name(year));
            }
        }
        execute("analyze trade_report");
        if (lines >= WORTH_ANALYZING) {
            execute("analyze pair_total");
            execute("analyze pair_chapter");
        }
    }

    private static String name(int year) {
        return "trade_flow_%d".formatted(year);
    }

    private boolean exists(int year) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select to_regclass(?) is not null")) {
            statement.setString(1, name(year));
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private void summarize(int year) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select brin_summarize_new_values(i.indexrelid)
                from pg_index i
                join pg_class c on c.oid = i.indexrelid
                join pg_am a on a.oid = c.relam
                where a.amname = 'brin' and i.indrelid = to_regclass(?)""")) {
            statement.setString(1, name(year));
            statement.execute();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
