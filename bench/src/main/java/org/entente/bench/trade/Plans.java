package org.entente.bench.trade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Writes how PostgreSQL carries statements out. */
final class Plans {
    private final Path file;
    private final LoadedSystem loaded;

    Plans(BenchRun run, LoadedSystem loaded) {
        this.file = run.results().resolve("plans-%d-million.txt".formatted(Math.round(loaded.rows() / 1e6)));
        this.loaded = loaded;
    }

    /** Adds the plans of a question's statements. */
    void write(String name, List<String> statements) throws IOException, SQLException {
        StringBuilder text = new StringBuilder();
        try (Connection connection = loaded.system().connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                text.append("== ")
                        .append(name)
                        .append("\n\n")
                        .append(sql.strip())
                        .append("\n\n");
                try (ResultSet plan = statement.executeQuery("explain (analyze, buffers) " + sql)) {
                    while (plan.next()) {
                        text.append(plan.getString(1)).append('\n');
                    }
                }
                text.append('\n');
            }
        }
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
