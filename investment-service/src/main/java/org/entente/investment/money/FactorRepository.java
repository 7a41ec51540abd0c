package org.entente.investment.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.investment.money.FactorTable.Key;
import org.entente.kernel.period.Period;

/** The only class that queries {@code money_factor}. No Panache repository: its rows are never loaded one by one. */
@ApplicationScoped
class FactorRepository {
    private static final String CURRENT = """
            select w.n, c.release_id
            from unnest(cast(:n as int[]), cast(:datasets as text[]), cast(:moments as text[]))
                as w (n, dataset, moment)
            join coverage c on c.dataset = w.dataset
                and c.known_from <= coalesce(cast(w.moment as timestamptz), now())
                and c.known_to > coalesce(cast(w.moment as timestamptz), now())
            where exists (select 1 from money_factor f where f.release_id = c.release_id)""";
    private static final String VALUES =
            "select release_id, kind, currency, period, value from money_factor where release_id in (:releases)";

    private final EntityManager entityManager;

    FactorRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The edition that each key means; a key whose dataset has none is not in the map. */
    Map<FactorKey, Integer> releases(List<FactorKey> keys) {
        Integer[] n = new Integer[keys.size()];
        String[] datasets = new String[keys.size()];
        String[] moments = new String[keys.size()];
        for (int i = 0; i < n.length; i++) {
            n[i] = i;
            datasets[i] = keys.get(i).dataset();
            moments[i] = Objects.toString(keys.get(i).knownAsOf(), null);
        }
        List<Tuple> rows = entityManager
                .createNativeQuery(CURRENT, Tuple.class)
                .setParameter("n", n)
                .setParameter("datasets", datasets)
                .setParameter("moments", moments)
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
        Map<FactorKey, Integer> releases = new LinkedHashMap<>();
        for (Tuple row : rows) {
            releases.put(keys.get(row.get("n", Integer.class)), row.get("release_id", Integer.class));
        }
        return releases;
    }

    /** All values of these editions. */
    Map<Integer, Map<Key, BigDecimal>> values(Set<Integer> releases) {
        List<Tuple> rows = entityManager
                .createNativeQuery(VALUES, Tuple.class)
                .setParameter("releases", releases)
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
        Map<Integer, Map<Key, BigDecimal>> values = new LinkedHashMap<>();
        for (Tuple row : rows) {
            Key key = new Key(
                    FactorKind.valueOf(row.get("kind", String.class)),
                    row.get("currency", String.class),
                    Period.ofKey(row.get("period", Integer.class)));
            values.computeIfAbsent(row.get("release_id", Integer.class), unused -> new LinkedHashMap<>())
                    .put(key, row.get("value", BigDecimal.class));
        }
        return values;
    }
}
