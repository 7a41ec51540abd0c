package org.entente.kernel.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The aliases of all schemes by what the source writes, compared as {@link FoldedName} does. */
final class AliasTable<T> {

    private record Key(AliasScheme scheme, FoldedName name) {}

    private final Map<Key, List<Alias<T>>> byKey = new LinkedHashMap<>();

    /** Adds an alias; false, and nothing added, when the scheme already says something else for some of its days. */
    boolean add(Alias<T> alias) {
        List<Alias<T>> same =
                byKey.computeIfAbsent(new Key(alias.scheme(), FoldedName.of(alias.text())), key -> new ArrayList<>());
        if (same.stream().anyMatch(alias::overlaps)) {
            return false;
        }
        same.add(alias);
        return true;
    }

    boolean lists(AliasScheme scheme, String text) {
        return byKey.containsKey(new Key(scheme, FoldedName.of(text)));
    }

    /** All that the scheme calls the target, whenever it did, in the order they were added. */
    List<String> texts(AliasScheme scheme, T target) {
        return byKey.entrySet().stream()
                .filter(entry -> entry.getKey().scheme() == scheme)
                .flatMap(entry -> entry.getValue().stream())
                .filter(alias -> alias.target().equals(target))
                .map(Alias::text)
                .distinct()
                .toList();
    }

    /** What the text means on that day; without a day, what it means if it never meant anything else. */
    Optional<T> find(AliasScheme scheme, String text, @Nullable LocalDate on) {
        List<T> targets = byKey.getOrDefault(new Key(scheme, FoldedName.of(text)), List.of()).stream()
                .filter(alias -> on == null || alias.covers(on))
                .map(Alias::target)
                .distinct()
                .toList();
        return targets.size() == 1 ? Optional.of(targets.get(0)) : Optional.empty();
    }
}
