package org.entente.bench.trade.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own load client, with prepared statements: the floor below which no service can be. */
public final class Pgbench {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    /** pgbench takes no more than 128. */
    private static final int MOST_SCRIPTS = 128;

    private final TradeSystem system;
    private final Path folder;

    public Pgbench(TradeSystem system) throws IOException {
        this.system = system;
        this.folder = Files.createTempDirectory(system.scratch(), "pgbench");
    }

    /**
     * Runs transactions for a time, each one of the scripts by chance, and returns how many it made in a second. Its log
     * of latencies is not used: versions 14 to 16 write 0 where an answer came at once.
     *
     * @param scripts each the queries of one request
     */
    public double run(List<List<String>> scripts, int connections, Duration time)
            throws IOException, InterruptedException {
        if (scripts.size() > MOST_SCRIPTS) {
            throw new IllegalArgumentException("pgbench takes at most %d scripts".formatted(MOST_SCRIPTS));
        }
        List<String> command = new ArrayList<>(List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + connections,
                "--jobs=" + Math.min(2, connections),
                "--time=" + time.toSeconds()));
        for (int i = 0; i < scripts.size(); i++) {
            Path script = folder.resolve("script-%03d.sql".formatted(i));
            Files.writeString(script, String.join(";\n", scripts.get(i)) + ";\n");
            command.add("--file=" + script);
        }
        return perSecond(new Program(system.clientEnvironment(), folder, time.plusMinutes(2)).run(command));
    }

    private static double perSecond(String report) throws IOException {
        Matcher matcher = RATE.matcher(report);
        if (!matcher.find()) {
            throw new IOException("pgbench did not say how many transactions it made: " + report);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
