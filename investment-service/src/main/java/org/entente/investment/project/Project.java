package org.entente.investment.project;

import java.time.Instant;
import org.entente.kernel.country.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Something that companies of one country build, run or pay for in another, as one edition describes it.
 *
 * @param key the edition's row, the key of its parties, stages, values and links
 * @param id stable short name, lower case with hyphens, the same in every edition
 * @param place where in the host country, in words; null when not stated
 * @param point where on the map; null when not stated
 * @param knownAsOf the moment it is shown as of; null is now
 */
public record Project(
        long key,
        String id,
        String name,
        CountryCode host,
        Sector sector,
        @Nullable String place,
        @Nullable Point point,
        @Nullable String note,
        Document source,
        @Nullable Instant knownAsOf) {
    /** The row and the moment: what its parties and values are loaded by. */
    public RowAsOf row() {
        return new RowAsOf(key, knownAsOf);
    }
}
