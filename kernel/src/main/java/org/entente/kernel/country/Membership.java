package org.entente.kernel.country;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One country's unbroken time in a group.
 *
 * @param country the member
 * @param from first day of membership
 * @param to last day of membership; null while it lasts
 * @param source where the dates were taken from
 */
public record Membership(
        CountryCode country, LocalDate from, @Nullable LocalDate to, String source) {

    /** Rejects a membership that ends before it begins. */
    public Membership {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(country + " cannot leave on " + to + " before it joins on " + from);
        }
    }

    /** Whether the country is a member on that day; first and last day included. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
