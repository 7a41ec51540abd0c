package org.entente.agreements.lookup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something with an id, such as an agreement or a commitment, as known at a moment.
 *
 * @param knownAsOf the moment; null for now
 */
public record IdKey(String id, @Nullable Instant knownAsOf) {}
