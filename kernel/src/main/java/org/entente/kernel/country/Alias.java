package org.entente.kernel.country;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one source calls one country or group, for as long as it does.
 *
 * @param text code or name as the source writes it
 * @param target the country or group meant
 * @param from first day the source means this by it; null when always
 * @param to last day the source means this by it; null while it does
 */
record Alias<T>(
        AliasScheme scheme,
        String text,
        T target,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    boolean covers(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    boolean overlaps(Alias<T> other) {
        return (from == null || other.to == null || !from.isAfter(other.to))
                && (other.from == null || to == null || !other.from.isAfter(to));
    }
}
