package org.entente.agreements.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;
import org.jspecify.annotations.Nullable;

/** The fields of an input that are given, under the keys of a dossier. A list that is given empty is given. */
final class Given {
    private final Map<String, Object> values = new LinkedHashMap<>();

    Given put(String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value.toString());
        }
        return this;
    }

    Given country(String key, @Nullable CountryCodeScalar country) {
        return put(key, country == null ? null : country.code().value());
    }

    Given list(String key, @Nullable List<?> items) {
        if (items != null) {
            requireItems(key, items);
            values.put(key, items.stream().map(Object::toString).toList());
        }
        return this;
    }

    Given countries(String key, @Nullable List<CountryCodeScalar> countries) {
        if (countries != null) {
            requireItems(key, countries);
        }
        return list(
                key,
                countries == null
                        ? null
                        : countries.stream().map(one -> one.code().value()).toList());
    }

    Given titles(String key, @Nullable List<LocalisedInput> titles) {
        if (titles != null) {
            requireItems(key, titles);
            Map<String, String> byLanguage = new LinkedHashMap<>();
            titles.forEach(title -> byLanguage.put(title.language(), title.text()));
            values.put(key, byLanguage);
        }
        return this;
    }

    <T> Given each(String key, @Nullable List<T> items, Function<T, Given> given) {
        if (items != null) {
            requireItems(key, items);
            values.put(key, items.stream().map(given).map(Given::values).toList());
        }
        return this;
    }

    Given one(String key, @Nullable Given given) {
        if (given != null) {
            values.put(key, given.values());
        }
        return this;
    }

    /** SmallRye would demand a list whose items are declared as never null: they are checked here instead. */
    private static void requireItems(String key, List<?> items) {
        if (items.stream().anyMatch(Objects::isNull)) {
            throw new BadUserInputException("an item of '%s' is null; leave it out".formatted(key));
        }
    }

    Map<String, Object> values() {
        return values;
    }
}
