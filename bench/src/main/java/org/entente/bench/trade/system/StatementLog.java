package org.entente.bench.trade.system;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which statements the service sends for a request, with their values: PostgreSQL writes them into its log. So the
 * reference is always what the service does now, whatever its code.
 */
public final class StatementLog implements AutoCloseable {
    /** Starts every entry, and so ends the one before. */
    private static final String PREFIX = "@bench@ ";

    private static final Pattern EXECUTED = Pattern.compile("LOG:  execute [^:]*: (.*)", Pattern.DOTALL);
    private static final Pattern VALUES = Pattern.compile("DETAIL:  [Pp]arameters: (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern QUERY =
            Pattern.compile("\\s*(select|with)\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final TradeSystem system;
    private final Path log;

    private StatementLog(TradeSystem system) {
        this.system = system;
        this.log = system.databaseLog();
    }

    /** From now on statements are logged, until it is closed. */
    public static StatementLog open(TradeSystem system) throws SQLException, InterruptedException {
        StatementLog opened = new StatementLog(system);
        opened.set("log_line_prefix", "'" + PREFIX + "'");
        opened.set("log_statement", "'all'");
        // Sessions take note of new settings with their next statement, a moment after the server has.
        Thread.sleep(300);
        return opened;
    }

    /** The queries that were executed while something was asked, values in their places, in order. */
    public List<String> during(Callable<?> asking) throws Exception {
        long start = Files.size(log);
        asking.call();
        String text;
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) (file.length() - start)];
            file.seek(start);
            file.readFully(bytes);
            text = new String(bytes, StandardCharsets.UTF_8);
        }
        return queries(text);
    }

    @Override
    public void close() throws SQLException {
        set("log_statement", "'none'");
        set("log_line_prefix", "'%m [%p] '");
    }

    static List<String> queries(String text) {
        List<String> queries = new ArrayList<>();
        String statement = "";
        for (String entry : text.split(Pattern.quote(PREFIX), -1)) {
            String whole = entry.stripTrailing();
            Matcher executed = EXECUTED.matcher(whole);
            Matcher values = VALUES.matcher(whole);
            if (executed.matches()) {
                statement = executed.group(1).replace("\n\t", "\n");
                queries.add(statement);
            } else if (values.matches() && !queries.isEmpty()) {
                queries.set(queries.size() - 1, filled(statement, values.group(1)));
            }
        }
        return queries.stream().filter(query -> QUERY.matcher(query).matches()).toList();
    }

    private static String filled(String statement, String values) {
        List<MatchResult> found = VALUE.matcher(values).results().toList();
        return PLACE.matcher(statement).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(found.stream()
                    .filter(value -> Integer.parseInt(value.group(1)) == number)
                    .map(value -> literal(value.group(2)))
                    .findFirst()
                    .orElse(place.group()));
        });
    }

    /** A colon within a text would begin a variable of pgbench; as an escape it does not. */
    private static String literal(String value) {
        return value.indexOf(':') < 0
                ? value
                : "E" + value.replace("\\", "\\\\").replace(":", "\\x3a");
    }

    private void set(String setting, String value) throws SQLException {
        try (Connection connection = system.connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set %s = %s".formatted(setting, value));
            statement.execute("select pg_reload_conf()");
        }
    }
}
