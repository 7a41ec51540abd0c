package org.entente.agreements.lookup;

import java.time.Instant;
import org.entente.kernel.country.CountryPair;
import org.jspecify.annotations.Nullable;

/**
 * What concerns a pair of countries, as known at a moment.
 *
 * @param knownAsOf the moment; null for now
 */
public record PairKey(CountryPair pair, @Nullable Instant knownAsOf) {}
