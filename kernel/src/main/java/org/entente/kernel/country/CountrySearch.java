package org.entente.kernel.country;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds countries as a reader types them: by code or by the beginning of a word of a name in any language offered. */
final class CountrySearch {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("az"), Locale.JAPANESE);
    private static final int NO_MATCH = Integer.MAX_VALUE;

    private record Entry(Country country, List<String> codes, List<String> names) {

        /** Smaller is nearer: a code, the beginning of a name, the beginning of a word in it, any part of it. */
        int distance(String text) {
            if (codes.contains(text)) {
                return 0;
            }
            if (names.stream().anyMatch(name -> name.startsWith(text))) {
                return 1;
            }
            if (names.stream().anyMatch(name -> name.contains(" " + text) || name.contains("(" + text))) {
                return 2;
            }
            return names.stream().anyMatch(name -> name.contains(text)) ? 3 : NO_MATCH;
        }
    }

    private record Hit(Country country, int distance) {}

    private final List<Entry> entries;

    CountrySearch(Collection<Country> countries, Map<FoldedName, CountryCode> byName) {
        Map<CountryCode, Set<String>> names = new HashMap<>();
        byName.forEach((name, code) ->
                names.computeIfAbsent(code, key -> new LinkedHashSet<>()).add(name.value()));
        this.entries = countries.stream()
                .map(country -> entry(country, names.getOrDefault(country.code(), Set.of())))
                .toList();
    }

    private static Entry entry(Country country, Set<String> otherNames) {
        String alpha2 = country.alpha2();
        return new Entry(
                country,
                Stream.of(country.code().value(), alpha2 == null ? "" : alpha2)
                        .map(code -> code.toLowerCase(Locale.ROOT))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                Stream.concat(
                                LANGUAGES.stream()
                                        .map(language -> FoldedName.of(country.name(language))
                                                .value()),
                                otherNames.stream())
                        .distinct()
                        .toList());
    }

    /** The nearest first; among equals current countries before others, then by English name. */
    List<Country> find(String text, int limit) {
        String folded = FoldedName.of(text).value();
        if (folded.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .map(entry -> new Hit(entry.country(), entry.distance(folded)))
                .filter(hit -> hit.distance() != NO_MATCH)
                .sorted(Comparator.comparingInt(Hit::distance)
                        .thenComparing(hit -> hit.country().kind())
                        .thenComparing(hit -> hit.country().name()))
                .limit(limit)
                .map(Hit::country)
                .toList();
    }
}
