package org.entente.trade.flow;

import org.jspecify.annotations.Nullable;

/**
 * What is counted of a good.
 *
 * @param valueMilli value in thousandths of a US dollar; null exactly when the source withholds it
 * @param netWeightGrams net weight; null when not known
 * @param weightEstimated whether the source estimated the weight
 * @param quantity in the good's own unit; null when not known
 */
public record Measures(
        @Nullable Long valueMilli,
        @Nullable Long netWeightGrams,
        boolean weightEstimated,
        @Nullable Quantity quantity) {
    public Measures {
        if (valueMilli != null && valueMilli < 0 || netWeightGrams != null && netWeightGrams < 0) {
            throw new IllegalArgumentException("trade is counted in positive amounts");
        }
    }

    /** A value, and a weight as reported; either may be null. */
    public static Measures of(@Nullable Long valueMilli, @Nullable Long netWeightGrams) {
        return new Measures(valueMilli, netWeightGrams, false, null);
    }
}
