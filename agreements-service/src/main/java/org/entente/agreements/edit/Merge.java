package org.entente.agreements.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.agreements.dossier.OneRecord;
import org.entente.kernel.error.BadUserInputException;
import org.jspecify.annotations.Nullable;

/** Makes the dossier of one record out of what it says and what an editor wants of it. */
final class Merge {
    private static final String SOURCES = "sources";
    private static final String BETWEEN = "between";
    private static final String SOURCE = "source";

    /** What a record cannot lose. */
    private static final Set<String> KEPT = Set.of("id", SOURCES, BETWEEN);

    private Merge() {}

    /**
     * The dossier of the record as the editor wants it.
     *
     * @param before what it says; null for a new record
     */
    static Map<String, Object> dossier(EditedType type, String id, @Nullable Told before, EditOrder order) {
        Map<String, Object> record = new LinkedHashMap<>(before == null ? Map.of() : before.values());
        for (String key : order.clear()) {
            if (KEPT.contains(key) || !OneRecord.keys(type.list()).contains(key)) {
                Set<String> clearable = new TreeSet<>(OneRecord.keys(type.list()));
                clearable.removeAll(KEPT);
                throw new BadUserInputException(
                        "'%s' is nothing that can be cleared; that are %s".formatted(key, clearable));
            }
            record.remove(key);
        }
        Map<String, Object> given = new LinkedHashMap<>(order.given());
        Map<String, Map<String, Object>> sources = new LinkedHashMap<>();
        add(sources, before == null ? List.of() : before.sources());
        List<Map<String, Object>> givenSources = maps(given.remove(SOURCES));
        add(sources, givenSources);
        Object between = given.remove(BETWEEN);
        record.putAll(given);
        record.put("id", id);
        cite(type, record, sources.keySet(), givenSources);
        Map<String, Object> dossier = new LinkedHashMap<>();
        dossier.put("dossier", "edit");
        if (between != null) {
            dossier.put(BETWEEN, between);
        } else if (before != null && before.pair() != null) {
            dossier.put(
                    BETWEEN,
                    List.of(before.pair().low().value(), before.pair().high().value()));
        }
        dossier.put(SOURCES, List.copyOf(sources.values()));
        dossier.put(type.list(), List.of(record));
        return dossier;
    }

    /** An agreement rests on all documents that are given; anything else on the only one, unless it names its own. */
    private static void cite(
            EditedType type, Map<String, Object> record, Set<String> keys, List<Map<String, Object>> given) {
        if (type == EditedType.AGREEMENT) {
            Set<Object> cited = new LinkedHashSet<>();
            if (record.get(SOURCES) instanceof List<?> before) {
                cited.addAll(before);
            }
            given.forEach(source -> cited.add(String.valueOf(source.get("key"))));
            record.put(SOURCES, List.copyOf(cited));
        } else if (type != EditedType.BODY && !record.containsKey(SOURCE) && keys.size() == 1) {
            record.put(SOURCE, keys.iterator().next());
        }
    }

    private static void add(Map<String, Map<String, Object>> sources, List<Map<String, Object>> more) {
        more.forEach(source -> sources.put(String.valueOf(source.get("key")), source));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@Nullable Object list) {
        return list == null ? List.of() : new ArrayList<>((List<Map<String, Object>>) list);
    }
}
