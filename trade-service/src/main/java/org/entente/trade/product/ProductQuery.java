package org.entente.trade.product;

import org.jspecify.annotations.Nullable;

/**
 * A page of the products that two countries trade.
 *
 * @param report which report and level is wanted
 * @param first how many are wanted
 * @param after where the page before ended, null for the first page
 */
public record ProductQuery(
        ReportQuery report, int first, @Nullable ProductCursor after) {}
