package org.entente.investment.graphql;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Keys of entities as the gateway sends them. */
final class Representations {
    private Representations() {}

    static List<Map<String, ?>> of(String type, String field, String... values) {
        return Arrays.stream(values)
                .<Map<String, ?>>map(value -> Map.of("__typename", type, field, value))
                .toList();
    }
}
