package org.entente.trade.pair;

import java.time.Instant;
import org.entente.kernel.country.CountryPair;
import org.jspecify.annotations.Nullable;

/**
 * Which pair's reports are asked for, and as of when.
 *
 * @param knownAsOf the moment whose knowledge is wanted; null for now
 */
public record PairKey(CountryPair pair, @Nullable Instant knownAsOf) {}
