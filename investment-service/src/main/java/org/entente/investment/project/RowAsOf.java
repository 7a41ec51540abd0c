package org.entente.investment.project;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.investment.pair.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * One edition's row of a project or organisation, seen at a moment: others that it names are shown as known then.
 *
 * @param key the row
 * @param knownAsOf the moment; null is now
 */
public record RowAsOf(long key, @Nullable Instant knownAsOf) implements AsOf {
    static Set<Long> keys(Collection<RowAsOf> rows) {
        return rows.stream().map(RowAsOf::key).collect(Collectors.toSet());
    }
}
