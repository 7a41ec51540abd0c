package org.entente.agreements.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.agreements.agreement.CitedSource;

/** The documents that a dossier cites, while it is made: each under a key of its own, whichever releases they come from. */
final class SourceKeys {
    private final Map<String, CitedSource> byKey = new LinkedHashMap<>();

    /** The key to cite the document by: its own, unless another document has that. */
    String of(CitedSource source) {
        String key = source.key();
        for (int n = 2; !source.equals(byKey.computeIfAbsent(key, unused -> source)); n++) {
            key = source.key() + "-" + n;
        }
        return key;
    }

    List<Branch> branches() {
        return byKey.entrySet().stream()
                .map(entry -> new Branch()
                        .put("key", entry.getKey())
                        .put("publisher", entry.getValue().publisher())
                        .put("title", entry.getValue().title())
                        .put("licence", entry.getValue().licence())
                        .put("url", entry.getValue().url()))
                .toList();
    }
}
