package org.entente.trade.change;

import java.time.Instant;
import org.entente.kernel.country.CountryPair;
import org.entente.trade.pair.PairKey;
import org.jspecify.annotations.Nullable;

/**
 * Which pair's changes are asked for.
 *
 * @param since the earlier moment
 * @param until the later moment; null for now
 */
public record ChangeKey(
        CountryPair pair, Instant since, @Nullable Instant until) {
    PairKey before() {
        return new PairKey(pair, since);
    }

    PairKey after() {
        return new PairKey(pair, until);
    }
}
