package org.entente.investment.money;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.investment.money.FactorTable.Key;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;

/** Exchange rates and price indices by the name of their dataset. */
@ApplicationScoped
public class FactorService {
    private final FactorRepository factors;
    private final ReleaseService releases;
    /** An edition never changes; a table of yearly rates has a thousand values. */
    private final Cache<Integer, Map<Key, BigDecimal>> remembered =
            Caffeine.newBuilder().maximumSize(100).build();

    FactorService(FactorRepository factors, ReleaseService releases) {
        this.factors = factors;
        this.releases = releases;
    }

    /**
     * The tables that these keys mean; one statement to find the editions, one more for those not seen lately. A key
     * whose dataset has no edition is not in the map.
     */
    @Transactional
    public Map<FactorKey, FactorTable> byKeys(Set<FactorKey> keys) {
        Map<FactorKey, Integer> editions = factors.releases(List.copyOf(keys));
        Set<Integer> ids = new HashSet<>(editions.values());
        Map<Integer, Release> byId = releases.byIds(ids);
        Map<Integer, Map<Key, BigDecimal>> values = values(ids);
        Map<FactorKey, FactorTable> tables = new LinkedHashMap<>();
        editions.forEach((key, id) -> {
            Release release = byId.get(id);
            if (release != null) {
                tables.put(key, new FactorTable(release, values.getOrDefault(id, Map.of())));
            }
        });
        return tables;
    }

    private Map<Integer, Map<Key, BigDecimal>> values(Set<Integer> ids) {
        Map<Integer, Map<Key, BigDecimal>> found = new LinkedHashMap<>(remembered.getAllPresent(ids));
        Set<Integer> missing = new HashSet<>(ids);
        missing.removeAll(found.keySet());
        if (!missing.isEmpty()) {
            Map<Integer, Map<Key, BigDecimal>> loaded = factors.values(missing);
            remembered.putAll(loaded);
            found.putAll(loaded);
        }
        return found;
    }
}
