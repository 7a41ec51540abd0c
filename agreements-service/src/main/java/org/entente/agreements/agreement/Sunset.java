package org.entente.agreements.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clause by which investments made before an agreement ends stay protected for some years after its end.
 *
 * @param years how many
 * @param note what the source says about it; null when nothing more
 */
public record Sunset(int years, @Nullable String note, CitedSource source) {

    /** Rejects a clause that protects nothing. */
    public Sunset {
        if (years < 1) {
            throw new IllegalArgumentException("a sunset clause of %d years protects nothing".formatted(years));
        }
    }

    /** The last day of protection after an end. */
    public LocalDate protectsUntil(PartialDate end) {
        return end.last().plusYears(years);
    }
}
