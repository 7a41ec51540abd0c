package org.entente.agreements.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of an agreement that has effect for a time of its own.
 *
 * @param key its short name within the agreement
 * @param effectFrom first day of effect; null when it has effect as soon as the agreement is in force
 * @param effectTo last day of effect; null when it lasts as long as the agreement
 */
public record Provision(
        String key,
        String title,
        @Nullable LocalDate effectFrom,
        @Nullable LocalDate effectTo,
        @Nullable String note,
        CitedSource source) {

    /** Rejects an effect that ends before it begins. */
    public Provision {
        if (effectFrom != null && effectTo != null && effectTo.isBefore(effectFrom)) {
            throw new IllegalArgumentException("provision '%s' has effect to %s, before it has effect from %s"
                    .formatted(key, effectTo, effectFrom));
        }
    }
}
