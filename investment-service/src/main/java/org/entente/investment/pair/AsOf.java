package org.entente.investment.pair;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A key that asks for something as known at a moment. */
public interface AsOf {
    /** The moment; null is now. */
    @Nullable
    Instant knownAsOf();

    /**
     * Loads keys of any moments with one call for each distinct moment.
     *
     * @param now the moment of keys that name none
     * @param load the values of some keys of one moment
     */
    static <K extends AsOf, V> Map<K, V> load(Set<K> keys, Instant now, BiFunction<Instant, List<K>, Map<K, V>> load) {
        Map<K, V> found = new LinkedHashMap<>();
        keys.stream()
                .collect(groupingBy(key -> {
                    Instant asked = key.knownAsOf();
                    return asked == null ? now : asked;
                }))
                .forEach((moment, sameMoment) -> found.putAll(load.apply(moment, sameMoment)));
        return found;
    }

    /** The moment as it was asked: all keys of one moment name the same, or none. */
    static @Nullable Instant asked(List<? extends AsOf> sameMoment) {
        return sameMoment.get(0).knownAsOf();
    }
}
