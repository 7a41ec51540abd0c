package org.entente.agreements.desta;

import org.entente.kernel.country.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A country of an entry.
 *
 * @param written its number as the file writes it
 * @param country null when nobody has that number
 * @param side what it shares with the countries that the entry does not bind it to; a value of its own when there are none
 * @param leaves whether it is the one that a withdrawal speaks of
 */
record Member(String written, @Nullable CountryCode country, String side, boolean leaves) {
    /** Whether the two are one country. */
    boolean isSame(Member other) {
        return country == null ? written.equals(other.written) : country.equals(other.country);
    }
}
