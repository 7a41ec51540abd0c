package org.entente.federation;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A graph made to be hard to plan: every subgraph knows the one entity by keys of its own and of its neighbours, every
 * field is in many subgraphs, and one requires others.
 */
final class Mesh {
    private Mesh() {}

    /** The supergraph of so many subgraphs. */
    static String of(int subgraphs) {
        return """
                schema @link(url: "https://specs.apollo.dev/link/v1.0")
                  @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION) { query: Query }
                scalar join__FieldSet
                enum join__Graph { %s }
                type Query %s { t: T @join__field(graph: S0) }
                type T %s { %s %s next: T chain: Int @join__field(graph: S%d, requires: "f1 f2 f3") }
                """.formatted(
                        each(subgraphs, i -> "S%d @join__graph(name: \"s%d\", url: \"\")".formatted(i, i)),
                        each(subgraphs, i -> "@join__type(graph: S%d)".formatted(i)),
                        each(subgraphs, i -> keys(i, subgraphs)),
                        each(subgraphs, i -> "k%d: ID! %s".formatted(i, knowing(i, subgraphs))),
                        each(subgraphs, i -> "f%d: Int %s".formatted(i, owning(i, subgraphs))),
                        subgraphs - 1);
    }

    private static String keys(int i, int all) {
        return "@join__type(graph: S%d, key: \"k%d\") @join__type(graph: S%d, key: \"k%d\")"
                        .formatted(i, i, i, (i + 1) % all)
                + " @join__type(graph: S%d, key: \"k%d k%d\")".formatted(i, (i + 2) % all, (i + 3) % all);
    }

    private static String knowing(int key, int all) {
        return IntStream.range(0, all)
                .filter(i -> Math.floorMod(key - i, all) < 4)
                .mapToObj(i -> "@join__field(graph: S%d)".formatted(i))
                .collect(Collectors.joining(" "));
    }

    private static String owning(int field, int all) {
        return IntStream.range(0, all)
                .filter(i -> i == all - 1 || (i > 0 && (i + field) % 3 == 0))
                .mapToObj(i -> "@join__field(graph: S%d)".formatted(i))
                .collect(Collectors.joining(" "));
    }

    private static String each(int count, java.util.function.IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(" "));
    }
}
