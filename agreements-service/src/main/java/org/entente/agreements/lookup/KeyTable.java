package org.entente.agreements.lookup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;
import org.jspecify.annotations.Nullable;

/**
 * Writes keys as one JSON parameter that a statement reads as a table with {@link #COLUMNS}, so that any number of keys,
 * each with its own moment, costs one statement.
 */
@ApplicationScoped
public class KeyTable {
    /** The table {@code key(n, id, low, high, known)} of the parameter {@code :keys}; {@code n} counts from 0. */
    public static final String KEY = """
            key as (
                select * from jsonb_to_recordset(cast(:keys as jsonb))
                    as k(n int, id text, low smallint, high smallint, known timestamptz)),
            """;

    /** The table {@code current(n, release_id)}: the releases that answer for key {@code n}. Needs {@link #KEY}. */
    public static final String CURRENT = """
            current as (
                select k.n, c.release_id from key k join coverage c
                on c.known_from <= coalesce(k.known, now()) and c.known_to > coalesce(k.known, now())),
            """;

    private final CountryReference reference = CountryReference.standard();
    private final ObjectMapper json;

    KeyTable(ObjectMapper json) {
        this.json = json;
    }

    /** The parameter for ids. */
    public String ofIds(List<IdKey> keys) {
        return write(keys.stream()
                .map(key -> row(key.knownAsOf(), Map.of("id", key.id())))
                .toList());
    }

    /** The parameter for pairs. */
    public String ofPairs(List<PairKey> keys) {
        return write(
                keys.stream().map(key -> row(key.knownAsOf(), pair(key.pair()))).toList());
    }

    private Map<String, Object> pair(CountryPair pair) {
        return Map.of(
                "low", reference.require(pair.low()).numeric(),
                "high", reference.require(pair.high()).numeric());
    }

    private static Map<String, Object> row(@Nullable Instant knownAsOf, Map<String, Object> fields) {
        Map<String, Object> row = new LinkedHashMap<>(fields);
        if (knownAsOf != null) {
            row.put("known", knownAsOf.toString());
        }
        return row;
    }

    private String write(List<Map<String, Object>> rows) {
        List<Map<String, Object>> numbered = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            row.put("n", numbered.size());
            numbered.add(row);
        }
        try {
            return json.writeValueAsString(numbered);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("keys did not turn into JSON", e);
        }
    }
}
