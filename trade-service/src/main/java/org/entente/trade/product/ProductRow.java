package org.entente.trade.product;

import java.math.BigDecimal;
import java.time.Instant;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.LineStatus;
import org.jspecify.annotations.Nullable;

/**
 * A product of a chosen report, with what every row of that report repeats.
 *
 * @param own whether the viewpoint's country reported it
 * @param totalUsd the report's total for the partner, null when not reported
 * @param levelUsd sum of all products of the level
 * @param count products of the level in all
 * @param product its number; null in the only row of a report whose page is empty
 * @param valueMilli its value in thousandths of a dollar; null when withheld
 * @param level digits of the lines it was added up from
 * @param lines how many lines it was added up from
 * @param status of the line; null when added up from several
 */
record ProductRow(
        int releaseId,
        String dataset,
        Basis basis,
        Period period,
        boolean own,
        Valuation valuation,
        String classification,
        Instant knownFrom,
        @Nullable BigDecimal totalUsd,
        @Nullable BigDecimal levelUsd,
        int count,
        @Nullable Integer product,
        @Nullable Long valueMilli,
        @Nullable BigDecimal netWeightKg,
        int level,
        int lines,
        @Nullable LineStatus status) {}
