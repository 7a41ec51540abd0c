package org.entente.investment.pair;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something with an id or code as known at a moment.
 *
 * @param knownAsOf the moment; null is now
 */
public record IdAsOf(String id, @Nullable Instant knownAsOf) implements AsOf {
    /** The ids of these keys. */
    public static Set<String> ids(Collection<IdAsOf> keys) {
        return keys.stream().map(IdAsOf::id).collect(Collectors.toSet());
    }
}
