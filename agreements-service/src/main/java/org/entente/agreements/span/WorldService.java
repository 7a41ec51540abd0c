package org.entente.agreements.span;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The only door to what is in force all over the world on a day; two statements for each question. */
@ApplicationScoped
@Transactional
public class WorldService {
    private final WorldRepository worlds;

    WorldService(WorldRepository worlds) {
        this.worlds = worlds;
    }

    /** The world as each question wants it. */
    public Map<WorldKey, World> byKeys(Set<WorldKey> keys) {
        Map<WorldKey, World> found = new LinkedHashMap<>();
        keys.forEach(key -> found.put(key, worlds.world(key)));
        return found;
    }
}
