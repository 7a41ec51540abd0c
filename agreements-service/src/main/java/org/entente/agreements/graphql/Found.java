package org.entente.agreements.graphql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.agreements.lookup.IdKey;
import org.entente.kernel.error.NotFoundException;

/** What a load found, for keys that may have nothing. */
final class Found {
    private Found() {}

    /** The one record that was asked for; {@link NotFoundException} when there is none. */
    static <V> V orNone(Map<IdKey, V> found, String what, String id) {
        return found.values().stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("there is no %s '%s'".formatted(what, id)));
    }

    static <K, V> Map<K, Optional<V>> of(Map<K, V> found) {
        Map<K, Optional<V>> optional = new LinkedHashMap<>();
        found.forEach((key, value) -> optional.put(key, Optional.of(value)));
        return optional;
    }
}
