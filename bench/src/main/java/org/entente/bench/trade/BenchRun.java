package org.entente.bench.trade;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.bench.trade.system.JvmTuning;

/**
 * One run of a bench: its options, its own folder, and where its results go.
 *
 * @param home the checkout
 * @param scratch a folder that is deleted at the end
 * @param results what is kept
 */
record BenchRun(Arguments arguments, Path home, Path scratch, Path results, PrintStream out) implements AutoCloseable {
    private static final Set<String> OPTIONS =
            Set.of("rows", "seed", "rounds", "seconds", "connections", "pairs", "jvm");
    private static final int LAST_YEAR = 2023;

    static BenchRun begin(List<String> words) throws IOException {
        Arguments arguments = Arguments.parse(words, OPTIONS);
        Path home = Path.of(System.getProperty("entente.home", "."))
                .toAbsolutePath()
                .normalize();
        Path root = home.resolve("bench/target/trade-bench");
        Files.createDirectories(root);
        deleteLeftOvers(root);
        Path scratch = Files.createDirectories(
                root.resolve("run-" + ProcessHandle.current().pid()));
        Path results = Files.createDirectories(root.resolve("results"));
        OutputStream file = new FileOutputStream(results.resolve("results.md").toFile());
        return new BenchRun(
                arguments,
                home,
                scratch,
                results,
                new PrintStream(both(System.out, file), true, StandardCharsets.UTF_8));
    }

    /** How many rows to have in all at each step, the fewest first. */
    List<Long> rows() {
        List<Long> rows = arguments.numbers("rows", "5000000,20000000");
        for (long each : rows) {
            if (each % rows.get(0) != 0) {
                throw new IllegalArgumentException(
                        "--rows %s: the first is a year, the others are whole years, so multiples of it"
                                .formatted(arguments.text("rows", "")));
            }
        }
        return rows;
    }

    /** The last year of data, whatever their number. */
    int lastYear() {
        return LAST_YEAR;
    }

    long seed() {
        return arguments.number("seed", 1);
    }

    int rounds() {
        return (int) arguments.number("rounds", 1);
    }

    int pairs() {
        return (int) arguments.number("pairs", 64);
    }

    int connections() {
        return (int) arguments.number("connections", 32);
    }

    Duration time() {
        return Duration.ofSeconds(arguments.number("seconds", 10));
    }

    JvmTuning tuning(JvmTuning otherwise) {
        return JvmTuning.of(arguments.text("jvm", otherwise.toString()));
    }

    /** Says what is being done, beside the results. */
    void step(String text) {
        System.err.println("... " + text);
    }

    /** Deletes what the run needed. */
    @Override
    public void close() throws IOException {
        delete(scratch);
        out.flush();
    }

    /** Of runs that were killed. */
    private static void deleteLeftOvers(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.toList()) {
                String name = folder.getFileName().toString();
                if (name.startsWith("run-")
                        && ProcessHandle.of(Long.parseLong(name.substring(4))).isEmpty()) {
                    delete(folder);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static OutputStream both(OutputStream one, OutputStream other) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                one.write(b);
                other.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                one.write(bytes, from, length);
                other.write(bytes, from, length);
            }

            @Override
            public void flush() throws IOException {
                one.flush();
                other.flush();
            }
        };
    }
}
