package org.entente.investment.money;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which exchange rates or price index.
 *
 * @param dataset code of the dataset, as the asker names it
 * @param knownAsOf the moment whose edition is wanted; null: now
 */
public record FactorKey(String dataset, @Nullable Instant knownAsOf) {}
