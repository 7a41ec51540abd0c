package org.entente.investment.ranking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the database says of a number among its peers.
 *
 * @param rank null for an area that is no country
 * @param peers how many countries have a place
 * @param sum of all counterparts but the world
 * @param world the reported total; null when not reported
 * @param complete whether the edition has every counterpart of the reporter
 */
record StandingRow(
        @Nullable Integer rank,
        int peers,
        @Nullable BigDecimal sum,
        @Nullable BigDecimal world,
        boolean complete) {}
