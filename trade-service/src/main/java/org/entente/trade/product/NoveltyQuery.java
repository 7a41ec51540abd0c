package org.entente.trade.product;

import java.math.BigDecimal;
import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Asks which products a flow has gained or lost between two periods.
 *
 * @param report which report and level is wanted, of the later period
 * @param base the earlier period; null for the one just before
 * @param lost whether products that only the earlier period has are wanted, rather than those that only the later has
 * @param atLeastUsd products worth less are left out
 * @param first how many are wanted
 * @param after where the page before ended, null for the first page
 */
public record NoveltyQuery(
        ReportQuery report,
        @Nullable Period base,
        boolean lost,
        BigDecimal atLeastUsd,
        int first,
        @Nullable ProductCursor after) {}
