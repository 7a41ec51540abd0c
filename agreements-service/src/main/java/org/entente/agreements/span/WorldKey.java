package org.entente.agreements.span;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.entente.agreements.agreement.InstrumentKind;
import org.jspecify.annotations.Nullable;

/**
 * A question about all countries on a day.
 *
 * @param kinds at least one of these; empty for agreements of every kind and none
 * @param knownAsOf the moment of knowledge; null for now
 */
public record WorldKey(
        LocalDate on, Set<InstrumentKind> kinds, @Nullable Instant knownAsOf) {
    public WorldKey {
        kinds = Set.copyOf(kinds);
    }
}
