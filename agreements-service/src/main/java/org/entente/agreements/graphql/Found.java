package org.entente.agreements.graphql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a load found, for keys that may have nothing. */
final class Found {
    private Found() {}

    static <K, V> Map<K, Optional<V>> of(Map<K, V> found) {
        Map<K, Optional<V>> optional = new LinkedHashMap<>();
        found.forEach((key, value) -> optional.put(key, Optional.of(value)));
        return optional;
    }
}
