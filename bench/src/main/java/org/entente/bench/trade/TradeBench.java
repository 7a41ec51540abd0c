package org.entente.bench.trade;

import java.util.List;

/** The commands of the bench of trade; {@code bench/README.md} has their options. */
public final class TradeBench {
    private TradeBench() {}

    /** Runs the command that the first word names. */
    public static void main(String[] words) throws Exception {
        List<String> rest = words.length == 0 ? List.of() : List.of(words).subList(1, words.length);
        try {
            switch (words.length == 0 ? "" : words[0]) {
                case "generate" -> Generator.run(rest);
                case "import" -> measure(rest, true, false, false);
                case "queries" -> measure(rest, false, true, false);
                case "peer" -> measure(rest, false, false, true);
                case "all" -> measure(rest, true, true, true);
                default ->
                    throw new IllegalArgumentException("the commands are generate, import, queries, peer and all");
            }
        } catch (IllegalArgumentException refused) {
            System.err.println(refused.getMessage());
            System.exit(2);
        }
    }

    private static void measure(List<String> words, boolean imports, boolean queries, boolean peer) throws Exception {
        try (BenchRun run = BenchRun.begin(words)) {
            if (imports) {
                new ImportBench(run).run();
            }
            if (queries || peer) {
                ask(run, queries, peer);
            }
        }
    }

    private static void ask(BenchRun run, boolean queries, boolean peer) throws Exception {
        List<Long> steps = run.rows();
        try (LoadedSystem loaded = new LoadedSystem(run)) {
            QueryBench bench = new QueryBench(run, loaded);
            for (int i = 0; i < steps.size(); i++) {
                boolean last = i == steps.size() - 1;
                if (queries || last) {
                    loaded.loadYears((int) (steps.get(i) / steps.get(0)));
                }
                if (queries) {
                    bench.measure();
                    new StorageReport(run, loaded).print();
                }
                if (peer && (queries || last)) {
                    new PeerBench(run, loaded).run();
                }
            }
            if (queries) {
                bench.print();
            }
        }
    }
}
