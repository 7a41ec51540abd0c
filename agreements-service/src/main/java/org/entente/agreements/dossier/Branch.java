package org.entente.agreements.dossier;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A mapping of a dossier while it is made: what is not there is not written. */
final class Branch {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A text, a number or a date as its text. */
    Branch put(String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value instanceof Number ? value : value.toString());
        }
        return this;
    }

    /** Texts in a list. */
    Branch list(String key, Collection<?> items) {
        if (!items.isEmpty()) {
            values.put(key, items.stream().map(Object::toString).toList());
        }
        return this;
    }

    /** Texts by language, English first. */
    Branch titles(String key, Map<String, String> titles) {
        Map<String, String> ordered = new LinkedHashMap<>();
        ordered.put("en", titles.getOrDefault("en", ""));
        titles.keySet().stream().sorted().forEach(language -> ordered.put(language, titles.getOrDefault(language, "")));
        values.put(key, ordered);
        return this;
    }

    /** Written only when it is true. */
    Branch flag(String key, boolean value) {
        if (value) {
            values.put(key, "true");
        }
        return this;
    }

    /** Mappings in a list. */
    <T> Branch each(String key, Collection<T> items, Function<T, Branch> branch) {
        return items.isEmpty() ? this : every(key, items, branch);
    }

    /** As {@link #each}; that there are none is said by an empty list. */
    <T> Branch every(String key, Collection<T> items, Function<T, Branch> branch) {
        values.put(key, items.stream().map(branch).map(Branch::values).toList());
        return this;
    }

    /** A mapping, if there is one. */
    <T> Branch one(String key, @Nullable T item, Function<T, Branch> branch) {
        if (item != null) {
            values.put(key, branch.apply(item).values());
        }
        return this;
    }

    Map<String, Object> values() {
        return values;
    }

    static List<Map<String, Object>> valuesOf(List<Branch> branches) {
        return branches.stream().map(Branch::values).toList();
    }
}
