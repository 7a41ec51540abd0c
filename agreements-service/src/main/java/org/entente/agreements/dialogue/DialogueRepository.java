package org.entente.agreements.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.agreements.lookup.DomainJson;
import org.entente.agreements.lookup.IdKey;
import org.entente.agreements.lookup.KeyTable;
import org.entente.agreements.lookup.PairKey;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;

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
        Map<PairKey, Dialogue> found = new LinkedHashMap<>();
        for (Tuple row : rows(DialogueSql.BY_PAIR, keyTable.ofPairs(keys))) {
            found.put(
                    keys.get(((Number) row.get("n")).intValue()),
                    json.read((String) row.get("dialogue"), Dialogue.class));
        }
        return found;
    }

    Map<IdKey, OfPair<DialogueBody>> bodiesByIds(List<IdKey> keys) {
        return byIds(DialogueSql.BODY_BY_ID, keys, DialogueBody.class);
    }

    Map<IdKey, OfPair<Meeting>> meetingsByIds(List<IdKey> keys) {
        return byIds(DialogueSql.MEETING_BY_ID, keys, Meeting.class);
    }

    Map<IdKey, OfPair<Commitment>> commitmentsByIds(List<IdKey> keys) {
        return byIds(DialogueSql.COMMITMENT_BY_ID, keys, Commitment.class);
    }

    Map<IdKey, OfPair<Milestone>> milestonesByIds(List<IdKey> keys) {
        return byIds(DialogueSql.MILESTONE_BY_ID, keys, Milestone.class);
    }

    private <T> Map<IdKey, OfPair<T>> byIds(String sql, List<IdKey> keys, Class<T> type) {
        Map<IdKey, OfPair<T>> found = new LinkedHashMap<>();
        for (Tuple row : rows(sql, keyTable.ofIds(keys))) {
            found.put(
                    keys.get(((Number) row.get("n")).intValue()),
                    new OfPair<>(pair(row), json.read((String) row.get("item"), type)));
        }
        return found;
    }

    private List<Tuple> rows(String sql, String table) {
        List<?> rows = entityManager
                .createNativeQuery(sql, Tuple.class)
                .setParameter("keys", table)
                .getResultList();
        return rows.stream().map(row -> (Tuple) row).toList();
    }

    private static CountryPair pair(Tuple row) {
        return CountryPair.of(country(row.get("country_low")), country(row.get("country_high")));
    }

    /** The pairs whose meetings led to each agreement. */
    Map<IdKey, Set<CountryPair>> pairsOfAgreements(List<IdKey> keys) {
        return pairs(DialogueSql.PAIRS_OF_AGREEMENTS, keys);
    }

    /** The pairs at whose meetings someone spoke for each organisation. */
    Map<IdKey, Set<CountryPair>> pairsOfOrganisations(List<IdKey> keys) {
        return pairs(DialogueSql.PAIRS_OF_ORGANISATIONS, keys);
    }

    /** The pairs whose meetings or promises are about each investment project. */
    Map<IdKey, Set<CountryPair>> pairsOfProjects(List<IdKey> keys) {
        return pairs(DialogueSql.PAIRS_OF_PROJECTS, keys);
    }

    private Map<IdKey, Set<CountryPair>> pairs(String sql, List<IdKey> keys) {
        Map<IdKey, Set<CountryPair>> found = new LinkedHashMap<>();
        for (Tuple row : rows(sql, keyTable.ofIds(keys))) {
            found.computeIfAbsent(keys.get(((Number) row.get("n")).intValue()), unused -> new LinkedHashSet<>())
                    .add(pair(row));
        }
        return found;
    }

    private static CountryCode country(Object numeric) {
        return CountryReference.standard()
                .byNumeric(((Number) numeric).intValue())
                .orElseThrow()
                .code();
    }
}
