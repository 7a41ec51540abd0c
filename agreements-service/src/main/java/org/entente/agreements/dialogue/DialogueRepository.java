package org.entente.agreements.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.agreements.lookup.DomainJson;
import org.entente.agreements.lookup.IdKey;
import org.entente.agreements.lookup.KeyTable;
import org.entente.agreements.lookup.PairKey;

/** Reads what was said, however many pairs are asked about, in one statement. */
@ApplicationScoped
class DialogueRepository {
    private final EntityManager entityManager;
    private final KeyTable keyTable;
    private final DomainJson json;

    DialogueRepository(EntityManager entityManager, KeyTable keyTable, DomainJson json) {
        this.entityManager = entityManager;
        this.keyTable = keyTable;
        this.json = json;
    }

    Map<PairKey, Dialogue> byPairs(List<PairKey> keys) {
        return read(DialogueSql.BY_PAIR, keyTable.ofPairs(keys), keys, "dialogue", Dialogue.class);
    }

    Map<IdKey, Commitment> commitmentsByIds(List<IdKey> keys) {
        return read(DialogueSql.COMMITMENT_BY_ID, keyTable.ofIds(keys), keys, "commitment", Commitment.class);
    }

    private <K, V> Map<K, V> read(String sql, String table, List<K> keys, String column, Class<V> type) {
        Map<K, V> found = new LinkedHashMap<>();
        List<?> rows = entityManager
                .createNativeQuery(sql, Tuple.class)
                .setParameter("keys", table)
                .getResultList();
        for (Object each : rows) {
            Tuple row = (Tuple) each;
            found.put(keys.get(((Number) row.get("n")).intValue()), json.read((String) row.get(column), type));
        }
        return found;
    }
}
