package org.entente.agreements.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.agreements.agreement.CitedSource;

/** The documents a dossier cites, by their keys in it. */
final class Sources {
    private static final Set<String> KEYS = Set.of("key", "publisher", "title", "licence", "url");
    private static final CitedSource UNKNOWN = new CitedSource("unknown", "", "", null, null);

    private final Map<String, CitedSource> byKey = new LinkedHashMap<>();

    Sources(YamlMap dossier) {
        dossier.each("sources", KEYS, this::read).forEach(source -> byKey.put(source.key(), source));
    }

    private Optional<CitedSource> read(YamlMap map) {
        String key = map.id("key");
        if (byKey.containsKey(key)) {
            map.reject("key", "is the key of two sources");
        }
        CitedSource source = new CitedSource(
                key, map.text("publisher"), map.text("title"), map.findText("licence"), map.findText("url"));
        byKey.put(key, source);
        return map.ifSound(() -> source);
    }

    List<CitedSource> all() {
        return List.copyOf(byKey.values());
    }

    /** The source that the mapping cites under {@code source}. */
    CitedSource cited(YamlMap map) {
        String key = map.text("source");
        CitedSource found = byKey.get(key);
        if (found == null && !key.isEmpty()) {
            map.reject("source", "is not the key of a source of this dossier; they are %s".formatted(byKey.keySet()));
        }
        return found == null ? UNKNOWN : found;
    }

    /** The sources that the mapping cites under {@code sources}; at least one. */
    List<CitedSource> citedList(YamlMap map) {
        List<String> keys = map.texts("sources");
        if (keys.isEmpty()) {
            map.reject("sources", "at least one source is expected");
        }
        for (String key : keys) {
            if (!byKey.containsKey(key)) {
                map.reject(
                        "sources",
                        "'%s' is not the key of a source of this dossier; they are %s".formatted(key, byKey.keySet()));
            }
        }
        return keys.stream()
                .distinct()
                .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
                .toList();
    }
}
