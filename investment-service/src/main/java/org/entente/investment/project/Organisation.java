package org.entente.investment.project;

import java.time.Instant;
import org.entente.kernel.country.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A company, ministry or other organisation, as one edition describes it.
 *
 * @param key the edition's row, the key of its names and identifiers
 * @param id stable short name, lower case with hyphens, the same in every edition
 * @param name English name
 * @param country where it has its seat; null when not stated
 * @param knownAsOf the moment it is shown as of; null is now
 */
public record Organisation(
        long key,
        String id,
        String name,
        @Nullable CountryCode country,
        @Nullable String note,
        Document source,
        @Nullable Instant knownAsOf) {
    /** The row and the moment: what its names and identifiers are loaded by. */
    public RowAsOf row() {
        return new RowAsOf(key, knownAsOf);
    }
}
