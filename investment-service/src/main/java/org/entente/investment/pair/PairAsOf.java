package org.entente.investment.pair;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;
import org.jspecify.annotations.Nullable;

/**
 * A pair of countries as known at a moment: the key that every field of one relation is loaded by.
 *
 * @param knownAsOf the moment; null is now
 */
public record PairAsOf(CountryPair pair, @Nullable Instant knownAsOf) implements AsOf {
    /** UN numeric codes of all countries of the keys. */
    public static Set<Short> countries(Collection<PairAsOf> keys) {
        return keys.stream()
                .flatMap(key -> key.pair().both().stream())
                .map(code -> (short) CountryReference.standard().require(code).numeric())
                .collect(toCollection(TreeSet::new));
    }
}
