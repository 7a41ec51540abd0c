package org.entente.investment.pair;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;
import org.jspecify.annotations.Nullable;

/**
 * A pair of countries as known at a moment: the key that every field of one relation is loaded by.
 *
 * @param knownAsOf the moment; null is now
 */
public record PairAsOf(CountryPair pair, @Nullable Instant knownAsOf) implements AsOf {
    /**
     * Loads keys of any moments with one call for each distinct moment.
     *
     * @param now the moment of keys that name none
     * @param load the values of some keys of one moment
     */
    public static <V> Map<PairAsOf, V> loadByMoment(
            Set<PairAsOf> keys, Instant now, BiFunction<Instant, List<PairAsOf>, Map<PairAsOf, V>> load) {
        return AsOf.load(keys, now, load);
    }

    /** UN numeric codes of all countries of the keys. */
    public static Set<Short> countries(Collection<PairAsOf> keys) {
        return keys.stream()
                .flatMap(key -> key.pair().both().stream())
                .map(code -> (short) CountryReference.standard().require(code).numeric())
                .collect(toCollection(TreeSet::new));
    }
}
