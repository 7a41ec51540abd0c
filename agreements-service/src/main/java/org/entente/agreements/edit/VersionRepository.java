package org.entente.agreements.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.agreements.lookup.IdKey;
import org.entente.agreements.lookup.KeyTable;

/** Counts how often each record was told: a version rises with every edit, and with every import that tells it anew. */
@ApplicationScoped
class VersionRepository {
    private final EntityManager entityManager;
    private final KeyTable keyTable;

    VersionRepository(EntityManager entityManager, KeyTable keyTable) {
        this.entityManager = entityManager;
        this.keyTable = keyTable;
    }

    /** The versions of records of one type; one that was never told has version 0. */
    Map<RecordId, Integer> byIds(EditedType type, List<RecordId> ids) {
        List<?> rows = entityManager
                .createNativeQuery(sql(type), Tuple.class)
                .setParameter(
                        "keys",
                        keyTable.ofIds(ids.stream()
                                .map(one -> new IdKey(one.id(), one.knownAsOf()))
                                .toList()))
                .getResultList();
        Map<RecordId, Integer> versions = new LinkedHashMap<>();
        for (Object each : rows) {
            Tuple row = (Tuple) each;
            versions.put(ids.get(((Number) row.get("n")).intValue()), ((Number) row.get("version")).intValue());
        }
        return versions;
    }

    private static String sql(EditedType type) {
        String told = """
                select count(*) from %s t join coverage c on c.release_id = t.release_id
                where t.id = k.id and c.known_from <= coalesce(k.known, now())""";
        String progress = """
                select count(*) from commitment_progress p
                where p.commitment_id = k.id and p.recorded_at <= coalesce(k.known, now())""";
        String counts = Stream.of(
                        told.formatted(type.table()),
                        told.formatted("edited_record") + " and t.deleted and t.type = '" + type.word() + "'",
                        type == EditedType.COMMITMENT ? progress : "select 0")
                .map(count -> "(" + count + ")")
                .collect(Collectors.joining(" + "));
        return "with " + KeyTable.KEY.stripTrailing().replaceAll(",$", "\n") + "select k.n, " + counts
                + " as version from key k";
    }
}
