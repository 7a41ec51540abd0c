package org.entente.kernel.claim;

import java.time.Instant;
import org.entente.kernel.country.CountryPair;
import org.jspecify.annotations.Nullable;

/**
 * Claims about a pair as known at a moment.
 *
 * @param knownAsOf the moment; null is now
 */
public record ClaimKey(CountryPair pair, @Nullable Instant knownAsOf) {}
