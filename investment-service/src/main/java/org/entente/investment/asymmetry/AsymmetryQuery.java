package org.entente.investment.asymmetry;

import java.time.Instant;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.kernel.error.BadUserInputException;
import org.jspecify.annotations.Nullable;

/**
 * Which reports of a whole dataset are put side by side.
 *
 * @param from first calendar year; null: the first there is
 * @param to last calendar year; null: the last there is
 * @param knownAsOf null: now
 */
public record AsymmetryQuery(
        String dataset,
        InvestmentMeasure measure,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Instant knownAsOf) {
    public AsymmetryQuery {
        if (from != null && to != null && to < from) {
            throw new BadUserInputException("the years %d to %d are in the wrong order".formatted(from, to));
        }
    }
}
